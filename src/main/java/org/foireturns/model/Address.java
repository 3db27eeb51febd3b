package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * One position on a sheet, zero-based inside and {@code B7} when shown. Ordered as a sheet is read: row by row.
 *
 * @param row zero-based, at most 1,048,575 in Excel's formats
 * @param column zero-based
 */
public record Address(int row, int column) implements Comparable<Address> {
    private static final int MOST_LETTERS = 4;
    private static final int MOST_DIGITS = 9;

    public Address {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no such cell: row " + row + ", column " + column);
        }
    }

    /**
     * Reads {@code B7} or {@code $B$7}.
     *
     * @throws IllegalArgumentException if the text is of another form
     */
    public static Address parse(String text) {
        int at = fixed(text, 0);
        int letters = at;
        int column = 0;
        for (; at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z'; at++) {
            column = column * 26 + (text.charAt(at) - 'A' + 1);
        }
        letters = at - letters;
        at = fixed(text, at);
        int digits = at;
        int row = 0;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            row = row * 10 + (text.charAt(at) - '0');
        }
        digits = at - digits;
        boolean whole = at == text.length() && letters > 0 && letters <= MOST_LETTERS && digits > 0;
        if (!whole || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("not a cell address: " + text);
        }
        return new Address(row - 1, column - 1);
    }

    /** The place behind a dollar sign, if there is one. */
    private static int fixed(String text, int at) {
        return at < text.length() && text.charAt(at) == '$' ? at + 1 : at;
    }

    /** The column's letters as Excel shows them: 0 is {@code A}, 26 is {@code AA}. */
    public static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The row's number as Excel shows it. */
    public int rowNumber() {
        return row + 1;
    }

    @Override
    public int compareTo(Address other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    /** As every record has it, but written out: it is asked more often than anything else. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Address address && row == address.row && column == address.column;
    }

    @Override
    public int hashCode() {
        return 31 * row + column;
    }

    @Override
    public String toString() {
        return columnName(column) + rowNumber();
    }
}
