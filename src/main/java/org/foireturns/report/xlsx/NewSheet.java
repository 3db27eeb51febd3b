package org.foireturns.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/** One sheet while it is put together. Rows and columns are counted from zero. */
public final class NewSheet {
    static final int DEFAULT_WIDTH = 12;

    final String name;
    final NavigableMap<Integer, NavigableMap<Integer, Placed>> rows = new TreeMap<>();
    final NavigableMap<Integer, Integer> widths = new TreeMap<>();
    final List<CellRange> merges = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final NavigableMap<Address, String> comments = new TreeMap<>();

    final NavigableMap<Address, List<String>> choices = new TreeMap<>();
    boolean protectedTexts;
    boolean headStays;

    @Nullable
    Table table;

    /**
     * An empty sheet.
     *
     * @param name one that {@link SheetNames} gave
     */
    public NewSheet(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Puts a cell, in the place of one that was there. */
    public NewSheet put(int row, int column, Content content, SheetLook look) {
        rows.computeIfAbsent(row, line -> new TreeMap<>()).put(column, new Placed(content, look));
        return this;
    }

    /** Sets a column's width in characters. */
    public NewSheet width(int column, int characters) {
        widths.put(column, characters);
        return this;
    }

    /** Shows a range as one cell; the caller sees to it that no two ranges meet. */
    public NewSheet merge(CellRange range) {
        merges.add(range);
        return this;
    }

    /** Leads from a cell to a cell of this workbook. */
    public NewSheet link(Address from, String sheet, Address to) {
        links.add(new Link(from, sheet, to));
        return this;
    }

    /** Offers texts in a cell's drop-down list; another text may be typed. Each has no comma and no quotation mark. */
    public NewSheet choices(Address cell, List<String> texts) {
        choices.put(cell, List.copyOf(texts));
        return this;
    }

    /**
     * Keeps all cells from being changed whose look does not open them; anybody can lift this, for it has no password.
     */
    public NewSheet protect() {
        protectedTexts = true;
        return this;
    }

    /** Keeps the first row in sight, and lets every column of it be filtered. */
    public NewSheet headStays() {
        headStays = true;
        return this;
    }

    /** Hangs a comment on a cell. */
    public NewSheet comment(Address cell, String words) {
        comments.put(cell, words);
        return this;
    }

    /**
     * Marks a range as the sheet's table; its first row holds the heads.
     *
     * @param title letters, digits and underscores, no other table of the workbook has it
     * @param heads all different, as they stand in the first row
     */
    public NewSheet table(String title, CellRange range, List<String> heads) {
        table = new Table(title, range, List.copyOf(heads));
        return this;
    }

    /** The content and look of one cell. */
    record Placed(Content content, SheetLook look) {}

    /** A link within the workbook. */
    record Link(Address from, String sheet, Address to) {}

    /** The range that is marked as a table. */
    record Table(String title, CellRange range, List<String> heads) {}
}
