package org.foireturns.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheets that stand for a document: one for its paragraphs, whose rows are the paragraphs, and one for each table,
 * whose name says in which cells of it the table stands. From the name and the address of a cell follows where a person
 * finds it in the document.
 */
public final class DocumentPlace {
    /** The sheet of the paragraphs. */
    public static final String LETTER = "Letter";

    private static final Pattern TABLE =
            Pattern.compile("((?:Page [0-9]{1,6}, )?Table [0-9]{1,6}) \\(A([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})\\)");

    private DocumentPlace() {}

    /**
     * The name of a table's sheet.
     *
     * @param number of the table in its document, from 1
     * @param at the cells of the table on its sheet
     */
    public static String table(int number, CellRange at) {
        return "Table " + number + " (" + at.first() + ":" + at.last() + ")";
    }

    /** Whether a sheet stands for a table or the paragraphs of a document, so that nobody else has named it. */
    public static boolean named(String sheet) {
        return sheet.equals(LETTER) || TABLE.matcher(sheet).matches();
    }

    /** Where a person finds a cell or a range of cells; its address when the sheet is none of a document. */
    public static String words(String sheet, String cells) {
        if (cells.isEmpty() || !named(sheet)) {
            return cells;
        }
        CellRange range = CellRange.parse(cells);
        String first = of(sheet, range.first()).orElse(cells);
        String last = of(sheet, range.last()).orElse(cells);
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Where a person finds a cell: {@code table 2, row 3, column 2}; empty when the sheet is none of a document. */
    public static Optional<String> of(String sheet, Address cell) {
        if (sheet.equals(LETTER)) {
            return Optional.of("paragraph " + cell.rowNumber());
        }
        Matcher table = TABLE.matcher(sheet);
        if (!table.matches()) {
            return Optional.empty();
        }
        String name = table.group(1).substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + table.group(1).substring(1).replace("Table", "table");
        int first = Integer.parseInt(table.group(2));
        int last = Integer.parseInt(table.group(4));
        int row = cell.rowNumber();
        if (row < first) {
            return Optional.of("above " + name);
        }
        return Optional.of(
                row > last
                        ? "below " + name
                        : name + ", row " + (row - first + 1) + ", column " + (cell.column() + 1));
    }
}
