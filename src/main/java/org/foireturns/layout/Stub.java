package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a column of labels as a whole, before its rows are followed one by one.
 *
 * @param margin spaces that stand before every label, and so indent none of them
 * @param boldHeads whether bold rows stand above the plain ones that follow them
 * @param closing rows at the foot that are in none of the groups above them
 */
record Stub(int margin, boolean boldHeads, Set<Cell> closing) {
    static final Stub EMPTY = new Stub(0, false, Set.of());
    private static final int STEP = 3;
    private static final Pattern INDENT = Pattern.compile("[ \u00a0]*(?:[.·•]{2,}|[-–—]+(?=[ \u00a0]))?");

    /** The stub in each column of labels. */
    static Map<Integer, Stub> byColumn(List<Line> lines, Columns columns, CellSense sense) {
        Map<Integer, List<Section>> sections = new HashMap<>();
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                int column = cell.address().column();
                if (columns.holdsLabels(column)) {
                    List<Section> own = sections.computeIfAbsent(column, key -> new ArrayList<>());
                    if (line.single() && !line.body()) {
                        own.add(new Section(cell, new ArrayList<>()));
                    } else {
                        if (own.isEmpty()) {
                            own.add(new Section(null, new ArrayList<>()));
                        }
                        own.get(own.size() - 1).rows.add(cell);
                    }
                }
            }
        }
        Map<Integer, Stub> stubs = new HashMap<>();
        sections.forEach((column, own) -> stubs.put(column, of(own, sense)));
        return stubs;
    }

    private static Stub of(List<Section> sections, CellSense sense) {
        List<Cell> all = sections.stream()
                .flatMap(section -> Stream.concat(Stream.ofNullable(section.group), section.rows.stream()))
                .toList();
        List<Cell> rows =
                sections.stream().flatMap(section -> section.rows.stream()).toList();
        int margin = yearsStandOut(all, sense)
                ? 0
                : all.stream().filter(Cell::isText).mapToInt(Stub::spaces).min().orElse(0);
        List<Section> grouped =
                sections.stream().filter(section -> section.group != null).toList();
        return new Stub(margin, boldHeads(rows), closing(grouped, sense));
    }

    /** Whether years stand over words again and again, so that spaces before all the words indent them nevertheless. */
    private static boolean yearsStandOut(List<Cell> all, CellSense sense) {
        int over = 0;
        for (int i = 1; i < all.size(); i++) {
            boolean year = !all.get(i - 1).isText() && sense.lean(all.get(i - 1)) == Lean.EITHER;
            over += year && all.get(i).isText() ? 1 : 0;
        }
        return over > 1;
    }

    /** How far a label is indented: by its style, by spaces, or by dots or dashes before its text. */
    int depth(Cell cell) {
        return cell.style().indent() * STEP + (cell.isText() ? spaces(cell) - margin : 0);
    }

    private static int spaces(Cell cell) {
        Matcher indent = INDENT.matcher(cell.text());
        return indent.lookingAt() ? indent.end() : 0;
    }

    /**
     * Bold rows with values stand above plain ones when they come again and again, and first; a lone one is a total.
     */
    private static boolean boldHeads(List<Cell> rows) {
        int heads = 0;
        for (int i = 1; i < rows.size(); i++) {
            boolean below =
                    rows.get(i - 1).style().bold() && !rows.get(i).style().bold();
            heads += below ? 1 : 0;
        }
        return heads > 1 && rows.get(0).style().bold();
    }

    private static Set<Cell> closing(List<Section> sections, CellSense sense) {
        int last = sections.size() - 1;
        if (last < 1) {
            return Set.of();
        }
        List<Section> others = sections.subList(0, last);
        List<Cell> rows = sections.get(last).rows;
        int shared = others.get(0).rows.size();
        boolean repeated = shared > 0
                && rows.size() > shared
                && others.stream()
                        .allMatch(each -> each.texts().equals(others.get(0).texts()))
                && sections.get(last)
                        .texts()
                        .subList(0, shared)
                        .equals(others.get(0).texts());
        if (repeated) {
            return Set.copyOf(rows.subList(shared, rows.size()));
        }
        int start = rows.size();
        while (start > 0 && sense.totals(rows.get(start - 1))) {
            start--;
        }
        int own = others.stream().mapToInt(each -> each.totals(sense)).max().orElse(0);
        int end = Math.max(start, 1 - own) + own;
        return Set.copyOf(rows.subList(Math.min(rows.size(), end), rows.size()));
    }

    private record Section(@Nullable Cell group, List<Cell> rows) {
        int totals(CellSense sense) {
            return (int) rows.stream().filter(sense::totals).count();
        }

        List<String> texts() {
            return rows.stream().map(cell -> cell.text().strip()).toList();
        }
    }
}
