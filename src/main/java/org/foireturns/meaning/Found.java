package org.foireturns.meaning;

/**
 * What was found on an axis outside of the labels.
 *
 * @param value such as a {@code Period}
 * @param place of the text that says so: the address of a cell, or {@code sheet}, {@code file}, {@code request}
 */
record Found(Object value, String place) {}
