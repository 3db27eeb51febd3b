package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.jspecify.annotations.Nullable;

/** The header lines of a table and what stands over and under them. */
final class Header {
    private final Region region;
    private final Columns columns;
    private final List<Line> titles;
    private final List<HeaderLine> lines = new ArrayList<>();
    private final List<Line> below;
    /** Cells that say in what the columns under several heads are measured. */
    private final Set<Cell> units;

    private final Map<Integer, List<Label>> paths = new HashMap<>();
    private final Map<Integer, Optional<Label>> heads = new HashMap<>();
    private final Map<Address, Label> labels = new LinkedHashMap<>();

    private Header(
            Region region, Columns columns, List<Line> titles, List<Line> header, List<Line> below, CellSense sense) {
        this.region = region;
        this.columns = columns;
        this.titles = titles;
        this.below = below;
        for (int i = header.size() - 1; i >= 0; i--) {
            lines.add(0, HeaderLine.of(region, columns, header.get(i), List.copyOf(lines)));
        }
        for (List<Line> part : List.of(titles, header)) {
            part.forEach(line -> line.cells().forEach(cell -> labels.put(cell.address(), Label.of(cell))));
        }
        units = Units.in(lines, columns, sense);
        columns.values().forEach(this::follow);
    }

    /**
     * Tells the lines above the first value apart.
     *
     * @param lead titles, then the header, then groups of the first rows; a form has no header
     * @param cutIns whether headings are cut in between the rows, over the values
     */
    static Header of(Region region, Columns columns, List<Line> lead, boolean cutIns, CellSense sense) {
        int bottom = lead.size() - 1;
        while (bottom >= 0 && !overValues(region, columns, lead, bottom, bottom == lead.size() - 1)) {
            bottom--;
        }
        if (bottom < 0) {
            return new Header(region, columns, lead, List.of(), List.of(), sense);
        }
        if (cutIns
                && bottom > 0
                && lead.get(bottom).single()
                && !lead.get(bottom - 1).single()) {
            bottom--;
        }
        int top = bottom;
        while (top > 0
                && (overValues(region, columns, lead, top - 1, false)
                        || spans(columns, lead.get(top - 1), lead.get(top)))
                && !(top < bottom + 1 && remark(columns, lead.get(top - 1)))) {
            top--;
        }
        return new Header(
                region,
                columns,
                lead.subList(0, top),
                lead.subList(top, bottom + 1),
                lead.subList(bottom + 1, lead.size()),
                sense);
    }

    /** Whether a line is a title with a remark in brackets at its far end, such as a unit. */
    private static boolean remark(Columns columns, Line line) {
        Cell last = line.cells().get(line.cells().size() - 1);
        return line.cells().size() <= 2
                && columns.values().size() > 2
                && last.address().column() >= columns.values().last()
                && last.text().strip().startsWith("(");
    }

    /**
     * Whether a line labels value columns; a single text over a table of several is a title, unless merged over them.
     * Heads of labels alone do so too, but below heads of values they are labels of a row whose values are blank.
     */
    private static boolean overValues(Region region, Columns columns, List<Line> lead, int at, boolean lowest) {
        Line line = lead.get(at);
        if (!line.single()) {
            return reaches(region, columns, line)
                    || (columns.headsRuns(line)
                            && lead.subList(0, at).stream()
                                    .noneMatch(above -> !above.single() && reaches(region, columns, above)));
        }
        Cell only = line.cells().get(0);
        long reach = reaches(region, columns, only);
        if (columns.values().size() == 1) {
            return lowest && reach == 1;
        }
        CellRange merge = region.merge(only.address().row(), only.address().column());
        return merge != null && reach > 1 && !columns.holdsLabels(only.address().column());
    }

    /** Whether a single text begins over the first of several values, right of the labels: a title begins left. */
    private static boolean spans(Columns columns, Line line, Line next) {
        int column = line.cells().get(0).address().column();
        int first = columns.values().first();
        return line.single()
                && !next.single()
                && column == first
                && columns.values().size() > 1
                && columns.runs().stream().anyMatch(run -> run.get(0) < first);
    }

    private static boolean reaches(Region region, Columns columns, Line line) {
        return line.cells().stream().anyMatch(cell -> reaches(region, columns, cell) > 0);
    }

    /** How many value columns a cell stands over. */
    private static long reaches(Region region, Columns columns, Cell cell) {
        CellRange merge = region.merge(cell.address().row(), cell.address().column());
        int first = cell.address().column();
        int last = merge == null ? first : merge.last().column();
        return columns.values().subSet(first, true, last, true).size();
    }

    /** A column without a header shares that of the column on its left. */
    private void follow(int column) {
        List<Label> own = path(column);
        Integer left = columns.values().lower(column);
        boolean alone = left == null || columns.parted(left, column);
        paths.put(column, own.isEmpty() && !alone ? paths.getOrDefault(left, List.of()) : own);
    }

    private List<Label> path(int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (HeaderLine line : lines) {
            Cell cell = line.over(column);
            if (cell != null && !units.contains(cell)) {
                cells.add(cell);
            }
        }
        Cell parent = null;
        List<Label> path = new ArrayList<>();
        for (Cell cell : cells) {
            Cell under = parent;
            Label label = labels.compute(
                    cell.address(),
                    (at, known) -> known == null || known.parent() == null
                            ? Label.of(cell).within(under)
                            : known);
            path.add(label);
            parent = cell;
        }
        return path;
    }

    /** The labels over a value column, outermost first. Where there are none, the head of its labels serves. */
    List<Label> over(int column) {
        List<Label> own = paths.getOrDefault(column, List.of());
        if (!own.isEmpty()) {
            return own;
        }
        List<List<Integer>> governing = columns.runsOf(column);
        List<Integer> run = governing.isEmpty() ? List.of() : governing.get(0);
        Label head = run.isEmpty() ? null : head(run.get(run.size() - 1));
        return head == null ? List.of() : List.of(head);
    }

    /** The head of a column of labels: what stands lowest over it. */
    @Nullable
    Label head(int column) {
        return heads.computeIfAbsent(column, this::lowest).orElse(null);
    }

    private Optional<Label> lowest(int column) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Cell cell = region.covering(lines.get(i).line().row(), column);
            if (cell != null) {
                return Optional.of(Label.of(cell));
            }
        }
        return Optional.empty();
    }

    /** Every cell of titles and header lines, titles first. */
    List<Label> labels() {
        return List.copyOf(labels.values());
    }

    List<Label> titleLabels() {
        return titles.stream()
                .flatMap(line -> line.cells().stream())
                .map(Label::of)
                .toList();
    }

    /** The lines between the header and the first value. */
    List<Line> below() {
        return below;
    }
}
