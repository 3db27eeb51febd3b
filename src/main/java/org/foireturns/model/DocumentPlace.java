package org.foireturns.model;

import java.util.Optional;
import java.util.OptionalInt;
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
            Pattern.compile("((Table|List) ([0-9]{1,7})) \\(A([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})\\)");

    private static final Pattern SENTENCE = Pattern.compile("(.+), ([A-Z]{1,3}[0-9]{1,7}), sentence ([0-9]{1,7})");

    private DocumentPlace() {}

    /**
     * The name of the sheet of a sentence that states numbers.
     *
     * @param sheet on which its paragraph stands
     * @param paragraph its cell there
     * @param number of the sentence in its paragraph, from 1
     */
    public static String sentence(String sheet, Address paragraph, int number) {
        return sheet + ", " + paragraph + ", sentence " + number;
    }

    /**
     * Where the paragraph of a sentence stands.
     *
     * @param sheet of the paragraph
     * @param number of the sentence in it, from 1
     */
    public record OfSentence(String sheet, Address paragraph, int number) {}

    /** Where the sentence stands for which a sheet was made; empty for any other sheet. */
    public static Optional<OfSentence> ofSentence(String sheet) {
        Matcher sentence = SENTENCE.matcher(sheet);
        return sentence.matches()
                        && (sentence.group(1).equals(LETTER)
                                || TABLE.matcher(sentence.group(1)).matches())
                ? Optional.of(new OfSentence(
                        sentence.group(1), Address.parse(sentence.group(2)), Integer.parseInt(sentence.group(3))))
                : Optional.empty();
    }

    /** Whether a sheet is that of lines that are a table by themselves. */
    public static boolean ofList(String sheet) {
        Matcher table = TABLE.matcher(sheet);
        return table.matches() && table.group(2).equals("List");
    }

    /** Whether a cell holds a paragraph of a document, rather than a cell of a table. */
    public static boolean besideTable(String sheet, Address cell) {
        if (sheet.equals(LETTER)) {
            return true;
        }
        Matcher table = TABLE.matcher(sheet);
        return table.matches()
                && (cell.rowNumber() < Integer.parseInt(table.group(4))
                        || cell.rowNumber() > Integer.parseInt(table.group(6)));
    }

    /**
     * The name of a table's sheet.
     *
     * @param number of the table in its document, from 1
     * @param at the cells of the table on its sheet
     */
    public static String table(int number, CellRange at) {
        return "Table " + number + " (" + at.first() + ":" + at.last() + ")";
    }

    /**
     * The name of the sheet of some lines that are a table without its lines.
     *
     * @param number of the first of them among the paragraphs, from 1
     * @param at their cells on the sheet
     */
    public static String list(int number, CellRange at) {
        return "List " + number + " (" + at.first() + ":" + at.last() + ")";
    }

    /**
     * The paragraph, from 0, that a cell holds or was made of; empty where the sheet is none of a document, or a table
     * that was one there.
     */
    public static OptionalInt paragraph(String sheet, Address cell) {
        Optional<OfSentence> stated = ofSentence(sheet);
        if (stated.isPresent()) {
            return paragraph(stated.get().sheet(), stated.get().paragraph());
        }
        if (sheet.equals(LETTER)) {
            return OptionalInt.of(cell.row());
        }
        Matcher table = TABLE.matcher(sheet);
        if (!table.matches() || !table.group(2).equals("List")) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(table.group(4));
        int last = Integer.parseInt(table.group(6));
        int blank = cell.rowNumber() > last ? 1 : 0;
        return OptionalInt.of(Integer.parseInt(table.group(3)) - 1 + cell.rowNumber() - first - blank);
    }

    /** Whether a sheet stands for a table or the paragraphs of a document, so that nobody else has named it. */
    public static boolean named(String sheet) {
        return sheet.equals(LETTER)
                || TABLE.matcher(sheet).matches()
                || ofSentence(sheet).isPresent();
    }

    /** Where a person finds a cell or a range of cells; its address when the sheet is none of a document. */
    public static String words(String sheet, CellRange cells) {
        if (!named(sheet)) {
            return cells.toString();
        }
        String first = of(sheet, cells.first()).orElse(cells.toString());
        String last = of(sheet, cells.last()).orElse(cells.toString());
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Where a person finds a cell: {@code table 2, row 3, column 2}; empty when the sheet is none of a document. */
    public static Optional<String> of(String sheet, Address cell) {
        Optional<OfSentence> stated = ofSentence(sheet);
        if (stated.isPresent()) {
            OfSentence in = stated.get();
            return of(in.sheet(), in.paragraph()).map(place -> place + ", sentence " + in.number());
        }
        if (sheet.equals(LETTER)) {
            return Optional.of("paragraph " + cell.rowNumber());
        }
        Matcher table = TABLE.matcher(sheet);
        if (!table.matches()) {
            return Optional.empty();
        }
        boolean list = table.group(2).equals("List");
        int number = Integer.parseInt(table.group(3));
        int first = Integer.parseInt(table.group(4));
        int last = Integer.parseInt(table.group(6));
        int row = cell.rowNumber() - first + 1;
        String name = list ? "paragraph " : "table " + number;
        if (row < 1) {
            return Optional.of("above " + name + (list ? number : ""));
        }
        if (cell.rowNumber() > last) {
            return Optional.of("below " + name + (list ? number + last - first : ""));
        }
        return Optional.of(
                list ? name + (number + row - 1) : name + ", row " + row + ", column " + (cell.column() + 1));
    }
}
