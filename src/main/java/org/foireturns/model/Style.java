package org.foireturns.model;

/**
 * What of a cell's look carries meaning.
 *
 * @param format the number format's code, {@code General} when there is none
 * @param indent levels of indent, 0 for none
 */
public record Style(String format, boolean bold, boolean italic, boolean centred, int indent) {
    public static final Style PLAIN = new Style("General", false, false, false, 0);

    public boolean percent() {
        return format.indexOf('%') >= 0;
    }
}
