package org.foireturns.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;

/**
 * The lines of one table: what stands over its first value, and what follows.
 *
 * @param lead lines of labels above the first line with a value: titles and headers
 * @param body lines with values, and lines of one label between them
 */
record TableParts(List<Line> lead, List<Line> body) {

    /**
     * Cuts the lines of a region into tables: a line of several labels after a line with values starts a new one.
     *
     * @param trailing receives the lines after the last value that belong to no table
     */
    static List<TableParts> cut(List<Line> lines, CellSense sense, List<Line> trailing) {
        List<TableParts> tables = new ArrayList<>();
        BitSet stub = new BitSet();
        List<Line> lead = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Line line = lines.get(next);
            if (line.body()) {
                body.add(line);
                labelColumns(line, sense, stub);
                next++;
                continue;
            }
            int end = endOfLabels(lines, next);
            List<Line> labels = lines.subList(next, end);
            boolean headed = inOneColumn(labels, body) || labels.stream().anyMatch(each -> heads(each, stub));
            if (body.isEmpty()) {
                lead.addAll(labels);
            } else if (end == lines.size()) {
                keepRowsOfWords(labels, body, trailing);
            } else if (headed) {
                tables.add(new TableParts(List.copyOf(lead), List.copyOf(body)));
                lead = new ArrayList<>(labels);
                body = new ArrayList<>();
                stub.clear();
            } else {
                body.addAll(labels);
            }
            next = end;
        }
        if (body.isEmpty()) {
            trailing.addAll(lead);
        } else {
            tables.add(new TableParts(List.copyOf(lead), List.copyOf(body)));
        }
        return tables;
    }

    /** At the foot of a table a line of several words may still be an answer; one of a single text is a note. */
    private static void keepRowsOfWords(List<Line> labels, List<Line> body, List<Line> trailing) {
        boolean noted = false;
        for (Line line : labels) {
            noted |= line.single();
            (noted ? trailing : body).add(line);
        }
    }

    /** Whether a line of words reaches beyond the columns that have held nothing but labels so far. */
    private static boolean heads(Line line, BitSet stub) {
        return !line.single()
                && line.cells().stream()
                        .anyMatch(cell -> !stub.get(cell.address().column()));
    }

    /** Whether numbers and words take turns in one column: then each text is the head of the next number. */
    private static boolean inOneColumn(List<Line> labels, List<Line> body) {
        return !body.isEmpty()
                && Stream.concat(labels.stream(), body.stream()).allMatch(Line::single)
                && Stream.concat(labels.stream(), body.stream())
                                .map(line -> line.cells().get(0).address().column())
                                .distinct()
                                .count()
                        == 1;
    }

    private static void labelColumns(Line line, CellSense sense, BitSet stub) {
        for (Cell cell : line.cells()) {
            if (sense.lean(cell) == Lean.LABEL) {
                stub.set(cell.address().column());
            } else {
                stub.clear(cell.address().column());
            }
        }
    }

    private static int endOfLabels(List<Line> lines, int start) {
        int end = start;
        while (end < lines.size() && !lines.get(end).body()) {
            end++;
        }
        return end;
    }
}
