package org.foireturns.read.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.RowFeed;
import org.foireturns.model.Shown;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.worker.WireInput.Garbled;
import org.jspecify.annotations.Nullable;

/** The form in which sheets go from one process to the other: what is read is what was written, or is refused. */
final class GridWire {
    private static final int ROW = ReadingLimit.ROWS - 1;
    private static final int COLUMN = ReadingLimit.COLUMNS - 1;
    private static final int MOST_INDENT = 1 << 20;
    private static final Address NOWHERE = new Address(0, 0);
    private static final int LARGEST_SCALE = 1_000;

    private GridWire() {}

    static void write(Grid grid, WireOutput out) throws IOException {
        out.text(grid.sheet());
        out.one(grid.visibility());
        writeLines(grid.outOfView().rows(), out);
        writeLines(grid.outOfView().columns(), out);
        out.number(grid.merges().size());
        for (CellRange merge : grid.merges()) {
            write(merge.first(), out);
            write(merge.last(), out);
        }
        List<Cell> covered = grid.covered();
        out.number(covered.size());
        for (Cell cell : covered) {
            write(cell.address(), out);
        }
        out.number(grid.fills().size());
        List<Fills.Filled> fills = grid.fills().all().toList();
        for (Fills.Filled filled : fills) {
            write(filled.address(), out);
            out.number(filled.colour());
        }
        CommentWire.write(grid, out);
        out.number(grid.nonBlank());
        Map<Style, Integer> styles = new HashMap<>();
        List<Cell> often = grid.often();
        out.number(often.size());
        if (!often.isEmpty()) {
            feed(grid, often, styles, out);
            return;
        }
        CellsLately lately = new CellsLately();
        for (int row : grid.rowNumbers()) {
            for (Cell cell : grid.row(row)) {
                write(cell.address(), out);
                int known = lately.place(cell);
                out.number(known);
                if (known == 0) {
                    write(cell, styles, out);
                    lately.put(cell);
                }
            }
        }
    }

    /** A large sheet goes as it is kept: what is said often once, and then by its number. */
    private static void feed(Grid grid, List<Cell> often, Map<Style, Integer> styles, WireOutput out)
            throws IOException {
        for (Cell cell : often) {
            write(cell, styles, out);
        }
        try {
            grid.feed(new FeedOut(out, cell -> write(cell, styles, out)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void writeLines(IntStream lines, WireOutput out) throws IOException {
        int[] numbers = lines.toArray();
        out.number(numbers.length);
        for (int number : numbers) {
            out.number(number);
        }
    }

    static void write(Address address, WireOutput out) throws IOException {
        out.number(address.row());
        out.number(address.column());
    }

    private static void write(Cell cell, Map<Style, Integer> styles, WireOutput out) throws IOException {
        out.one(cell.kind());
        Integer known = styles.putIfAbsent(cell.style(), styles.size());
        out.number(known == null ? styles.size() - 1 : known);
        if (known == null) {
            Style style = cell.style();
            out.text(style.format());
            out.flag(style.bold());
            out.flag(style.italic());
            out.flag(style.centred());
            out.number(style.indent());
        }
        out.text(cell.text());
        out.text(cell.noteMark());
        out.text(cell.shown().struck());
        out.one(cell.shown().manner());
        BigDecimal number = cell.number();
        out.text(number == null ? "" : number.toString());
        LocalDate date = cell.date();
        out.flag(date != null);
        if (date != null) {
            out.large(date.toEpochDay());
        }
    }

    /**
     * Reads one sheet.
     *
     * @param budget what all sheets may hold together
     * @throws IOException also when what comes is no sheet
     * @throws UnreadableFile when it is more than the budget allows
     */
    static Grid read(WireInput in, Budget budget) throws IOException, UnreadableFile {
        GridBuilder grid = Grid.named(in.text()).visibility(in.one(Visibility.class));
        for (int left = in.number(ReadingLimit.ROWS); left > 0; left--) {
            grid.hideRow(in.number(ROW));
        }
        for (int left = in.number(ReadingLimit.COLUMNS); left > 0; left--) {
            int column = in.number(COLUMN);
            grid.hideColumns(column, column);
        }
        for (int left = in.number(budget.cells()); left > 0; left--) {
            Address first = address(in);
            Address last = address(in);
            grid.merge(CellRange.of(first.row(), first.column(), last.row(), last.column()));
            budget.spendMerge();
        }
        for (int left = in.number(budget.cells()); left > 0; left--) {
            grid.cover(address(in));
        }
        for (int left = in.number(Fills.MOST); left > 0; left--) {
            grid.fill(address(in), in.number(Fills.WHITE));
        }
        CommentWire.read(in, budget, grid);
        List<Style> styles = new ArrayList<>();
        int cells = in.number(budget.cells());
        List<Cell> often = new ArrayList<>();
        for (int left = in.number(budget.cells()); left > 0; left--) {
            often.add(cell(NOWHERE, in, styles));
        }
        if (!often.isEmpty()) {
            feed(cells, often, grid, in, styles, budget);
            budget.endSheet();
            return grid.build();
        }
        CellsLately lately = new CellsLately();
        for (int left = cells; left > 0; left--) {
            Address address = address(in);
            int known = in.number(CellsLately.SIZE);
            Cell cell = known == 0 ? cell(address, in, styles) : lately.at(known, address);
            if (known == 0) {
                lately.put(cell);
            }
            budget.spend(cell, grid.packedBytes());
            grid.add(cell);
        }
        budget.endSheet();
        return grid.build();
    }

    private static void feed(
            int cells, List<Cell> often, GridBuilder grid, WireInput in, List<Style> styles, Budget budget)
            throws IOException, UnreadableFile {
        RowFeed feed = grid.feeding(often);
        for (int left = cells; left > 0; ) {
            int row = in.number(ROW);
            int size = in.number(left);
            boolean gaps = in.flag();
            int column = in.number(COLUMN);
            feed.row(row, size, gaps, column);
            for (int at = 0; at < size; at++) {
                int gap = gaps ? in.number(COLUMN - column) : at > 0 ? 1 : 0;
                column += gap;
                if (column > COLUMN) {
                    throw new Garbled();
                }
                if (gaps) {
                    feed.gap(gap);
                }
                int known = in.number(often.size());
                Cell cell = known == 0 ? cell(NOWHERE, in, styles) : often.get(known - 1);
                budget.spend(cell, grid.packedBytes());
                if (known == 0) {
                    feed.once(cell);
                } else {
                    feed.often(known - 1);
                }
            }
            left -= size;
        }
    }

    static Address address(WireInput in) throws IOException {
        return new Address(in.number(ROW), in.number(COLUMN));
    }

    private static Cell cell(Address address, WireInput in, List<Style> styles) throws IOException {
        CellKind kind = in.one(CellKind.class);
        int look = in.number(styles.size());
        if (look == styles.size()) {
            styles.add(new Style(in.text(), in.flag(), in.flag(), in.flag(), in.number(MOST_INDENT)));
        }
        String text = in.text();
        String mark = in.text();
        String struck = in.text();
        Shown shown = Shown.in(in.one(Shown.Manner.class)).striking(struck);
        BigDecimal number = number(in.text());
        LocalDate date = in.flag() ? LocalDate.ofEpochDay(in.large()) : null;
        return new Cell(address, kind, text, number, date, mark, styles.get(look), shown);
    }

    private static @Nullable BigDecimal number(String text) throws Garbled {
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs(number.scale()) > LARGEST_SCALE) {
            throw new Garbled();
        }
        return number;
    }
}
