package org.foireturns.metamorphic;

/** A return as it came, and what it says. */
record Original(Specimen specimen, Understanding understanding) {}
