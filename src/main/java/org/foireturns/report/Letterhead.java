package org.foireturns.report;

/**
 * Who writes the letters.
 *
 * @param signature below each letter, of any number of lines
 * @param address where answers go, an e-mail address; empty where a reply will do
 */
public record Letterhead(String signature, String address) {
    /** Where nobody said who writes. */
    public static final Letterhead NONE = new Letterhead("", "");
}
