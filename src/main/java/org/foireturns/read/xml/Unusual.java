package org.foireturns.read.xml;

/** Markup is not in the plain form. It may be another form or damage: the parser of all XML is to say. */
final class Unusual extends Exception {
    Unusual() {
        super("markup that is not in the plain form", null, false, false);
    }
}
