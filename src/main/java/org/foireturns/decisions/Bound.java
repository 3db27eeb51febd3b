package org.foireturns.decisions;

/**
 * What a decision about a finding would be bound to, beside the finding's own words.
 *
 * @param file what the file holds, as {@code sha-0123456789ab}; of two files that differ both, joined by "and"; empty
 *     where no file is known
 * @param cell what the cell holds and counts, the numbers of which the same is asked, or the heads of a list or a
 *     table; empty where none of these is known
 * @param heads what may be heads over a number of a table; empty where nothing may
 */
public record Bound(String file, String cell, String heads) {
    /** Where nothing is known. */
    public static final Bound NOTHING = new Bound("", "");

    /** Where there is no table. */
    public Bound(String file, String cell) {
        this(file, cell, "");
    }
}
