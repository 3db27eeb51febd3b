package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.RawRecord;
import org.foireturns.pipeline.SheetComments;
import org.foireturns.pipeline.SheetReading;

/** A sheet drawn with each cell's role: what it became stands before its text. */
final class SheetDrawing {
    private static final int WIDTH = 16;
    /** Rows of a list that are drawn; its others differ in their values only. */
    private static final int ROWS_OF_A_LIST = 15;

    /** A sheet of more rows or columns than these is drawn as far as they go. */
    private static final int ROWS = 200;

    private static final int COLUMNS = 40;
    /** More comments are told by their number. */
    private static final int COMMENTS = 20;

    private static final Map<CellOutcome, String> SIGNS = Map.of(
            CellOutcome.ACCEPTED, "+",
            CellOutcome.TOTAL, "=",
            CellOutcome.LABEL, ":",
            CellOutcome.NOTE, "\"",
            CellOutcome.REJECTED, "x",
            CellOutcome.SET_ASIDE, "-");

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final Map<Address, CellOutcome> roles = new HashMap<>();
    private final SheetComments comments;
    private int rowsLeftOut;

    SheetDrawing(SheetReading sheet) {
        this.name = sheet.name();
        this.comments = sheet.comments();
        sheet.notes().forEach(cell -> add(cell, CellOutcome.NOTE));
        sheet.setAside().forEach(cell -> add(cell, CellOutcome.SET_ASIDE));
        sheet.blocks().forEach(this::add);
    }

    private void add(Block block) {
        block.labels().stream().map(Label::cell).forEach(cell -> add(cell, CellOutcome.LABEL));
        if (block instanceof Block.Table table) {
            table.values().stream().map(RawObservation::value).forEach(cell -> add(cell, CellOutcome.ACCEPTED));
        } else if (block instanceof Block.RecordList list) {
            list.records().limit(ROWS_OF_A_LIST).forEach(this::add);
            rowsLeftOut += Math.toIntExact(Math.max(0, list.records().count() - ROWS_OF_A_LIST));
        }
    }

    private void add(RawRecord row) {
        row.cells().forEach(cell -> add(cell, CellOutcome.ACCEPTED));
    }

    private void add(Cell cell, CellOutcome role) {
        rows.computeIfAbsent(cell.address().row(), row -> new TreeMap<>())
                .put(cell.address().column(), cell);
        roles.put(cell.address(), role);
    }

    /** Marks the cells of an outcome; the rows of a list that were counted are marked from the start. */
    void mark(Outcome outcome, CellOutcome became) {
        if (outcome instanceof Outcome.Total total) {
            mark(total.observation().provenance().cells(), became);
        } else if (outcome instanceof Outcome.Answered answered) {
            mark(answered.answer().provenance().cells(), became);
        } else if (outcome instanceof Outcome.Rejected rejected) {
            mark(rejected.place(), became);
        } else if (outcome instanceof Outcome.SetAside left) {
            mark(left.place(), became);
        }
    }

    private void mark(Place place, CellOutcome became) {
        CellRange range = place.cells();
        if (range != null) {
            mark(range, became);
        }
    }

    private void mark(CellRange range, CellOutcome became) {
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            for (int column = range.first().column(); column <= range.last().column(); column++) {
                roles.replace(new Address(row, column), became);
            }
        }
    }

    void print(PrintWriter out) {
        out.printf("%nSheet \"%s\"   (+ counted  = total  : label  \" note  x rejected  - left out)%n", name);
        TreeSet<Integer> columns = new TreeSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        int columnsLeftOut = Math.max(0, columns.size() - COLUMNS);
        for (int i = 0; i < columnsLeftOut; i++) {
            columns.pollLast();
        }
        StringBuilder heads = new StringBuilder("      ");
        columns.forEach(column -> heads.append(padded(Address.columnName(column))));
        out.println(heads.toString().stripTrailing());
        rows.entrySet().stream().limit(ROWS).forEach(entry -> {
            int number = entry.getKey();
            NavigableMap<Integer, Cell> row = entry.getValue();
            StringBuilder line = new StringBuilder("%5d ".formatted(number + 1));
            columns.forEach(column -> {
                Cell cell = row.get(column);
                line.append(padded(cell == null ? "" : sign(cell) + " " + text(cell)));
            });
            out.println(line.toString().stripTrailing());
        });
        if (rows.size() > ROWS) {
            out.printf("      and %,d more rows%n", rows.size() - ROWS);
        }
        if (columnsLeftOut > 0) {
            out.printf("      and %,d more columns%n", columnsLeftOut);
        }
        if (rowsLeftOut > 0) {
            out.printf("      and %,d more rows of the list%n", rowsLeftOut);
        }
        comments.all().stream()
                .limit(COMMENTS)
                .forEach(comment -> out.printf("      on %s: %s%n", comment.cell(), oneLine(comment.text())));
        if (comments.all().size() > COMMENTS) {
            out.printf("      and %,d more comments%n", comments.all().size() - COMMENTS);
        }
    }

    private String sign(Cell cell) {
        return SIGNS.getOrDefault(roles.getOrDefault(cell.address(), CellOutcome.NOTE), "?");
    }

    private static String text(Cell cell) {
        return oneLine(cell.text());
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    private static String padded(String text) {
        String cut = text.length() < WIDTH ? text : text.substring(0, WIDTH - 2) + "…";
        return cut + " ".repeat(WIDTH - cut.length());
    }
}
