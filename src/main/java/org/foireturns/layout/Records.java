package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;

/**
 * Recognises a list with one row per record, whatever it is about: a line of heads over columns of which none holds
 * counts and one holds days, or a reference that names each row. Lists of offences and victims are taken out of a sheet
 * before; what is found here is about something else.
 */
final class Records {
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 2;

    private Records() {}

    /** The record list that fills a region, in a list of one; empty when the region is none. */
    static List<Block> in(Region region, List<Line> lines, CellSense sense, List<Label> above) {
        int head = 0;
        while (head < lines.size() && lines.get(head).cells().size() < LEAST_COLUMNS) {
            head++;
        }
        if (lines.size() - head - 1 < LEAST_ROWS || lines.get(head).body() || spread(region, lines.get(head))) {
            return List.of();
        }
        List<Line> rows = lines.subList(head + 1, lines.size());
        if (!recordsUnder(lines.get(head), rows, sense)) {
            return List.of();
        }
        List<Label> heads = lines.get(head).cells().stream().map(Label::of).toList();
        List<Label> titles = lines.subList(0, head).stream()
                .flatMap(line -> line.cells().stream())
                .map(Label::of)
                .toList();
        List<Label> labels = new ArrayList<>(titles);
        labels.addAll(heads);
        CellRange range = region.rows(lines.get(head).row(), region.bottom()).range();
        List<Label> over = new ArrayList<>(above);
        over.addAll(titles);
        return List.of(new Block.RecordList(
                range,
                labels,
                over,
                heads,
                region.grid(),
                lines.get(head).row() + 1,
                List.of(region.left()),
                region.right() - region.left() + 1,
                Map.of(),
                Set.of(),
                false));
    }

    /**
     * A list with the rows that go on below a blank row; empty when what stands there has heads of its own, or is not
     * of the list's columns.
     */
    static Optional<Block.RecordList> extended(Block.RecordList list, Region below, CellSense sense) {
        List<Line> lines = Line.of(below, sense);
        Set<Integer> columns = new HashSet<>();
        list.heads().forEach(head -> columns.add(head.cell().address().column()));
        boolean fit = lines.stream()
                .allMatch(line -> line.cells().size() > 1
                        && line.cells().stream()
                                .allMatch(
                                        cell -> columns.contains(cell.address().column())));
        boolean headed =
                lines.get(0).cells().stream().filter(sense::headsLabels).count() > 1;
        if (!fit || headed) {
            return Optional.empty();
        }
        CellRange range = new CellRange(
                list.range().first(),
                new Address(below.bottom(), list.range().last().column()));
        return Optional.of(list.within(range));
    }

    /** Whether a head stands over several columns, as none of a list does. */
    private static boolean spread(Region region, Line heads) {
        return heads.cells().stream().anyMatch(head -> {
            CellRange merge = region.merge(head.address().row(), head.address().column());
            return merge != null && merge.last().column() > merge.first().column();
        });
    }

    private static boolean recordsUnder(Line heads, List<Line> rows, CellSense sense) {
        Map<Integer, List<Cell>> columns = new HashMap<>();
        rows.forEach(line -> line.cells()
                .forEach(cell -> columns.computeIfAbsent(cell.address().column(), key -> new ArrayList<>())
                        .add(cell)));
        if (mostlyBeside(heads, columns)) {
            return false;
        }
        boolean identified = false;
        for (Cell head : heads.cells()) {
            List<Cell> stack = columns.getOrDefault(head.address().column(), List.of());
            if (!sense.headsLabels(head) && holdsValues(stack, sense)) {
                return false;
            }
            identified |= holdsDays(stack, rows.size()) || namesRows(stack, rows.size());
        }
        return identified;
    }

    /** Whether more than a third of the cells have no head over their column. */
    private static boolean mostlyBeside(Line heads, Map<Integer, List<Cell>> columns) {
        int all = columns.values().stream().mapToInt(List::size).sum();
        int headed = heads.cells().stream()
                .mapToInt(head ->
                        columns.getOrDefault(head.address().column(), List.of()).size())
                .sum();
        return headed * 3 < all * 2;
    }

    private static boolean holdsValues(List<Cell> stack, CellSense sense) {
        long values =
                stack.stream().filter(cell -> sense.lean(cell) != Lean.LABEL).count();
        return values * 2 > stack.size();
    }

    private static boolean holdsDays(List<Cell> stack, int rows) {
        long days = stack.stream().filter(cell -> cell.kind() == CellKind.DATE).count();
        return days * 2 > rows;
    }

    private static boolean namesRows(List<Cell> stack, int rows) {
        Set<String> different = new HashSet<>();
        stack.forEach(cell -> different.add(cell.text()));
        return rows > LEAST_COLUMNS && different.size() * 10 >= rows * 9;
    }
}
