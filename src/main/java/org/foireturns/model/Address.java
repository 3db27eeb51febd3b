package org.foireturns.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One position on a sheet, zero-based inside and {@code B7} when shown. Ordered as a sheet is read: row by row.
 *
 * @param row zero-based, at most 1,048,575 in Excel's formats
 * @param column zero-based
 */
public record Address(int row, int column) implements Comparable<Address> {
    private static final Comparator<Address> READING_ORDER =
            Comparator.comparingInt(Address::row).thenComparingInt(Address::column);
    private static final Pattern A1 = Pattern.compile("\\$?([A-Z]{1,4})\\$?([0-9]{1,9})");

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
        Matcher matcher = A1.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a cell address: " + text);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new Address(Integer.parseInt(matcher.group(2)) - 1, column - 1);
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
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return columnName(column) + rowNumber();
    }
}
