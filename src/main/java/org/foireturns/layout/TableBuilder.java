package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.jspecify.annotations.Nullable;

/** Gives each value of one table the labels that govern it, line by line from the header down. */
final class TableBuilder {
    private final Region region;
    private final Columns columns;
    private final Header header;
    private final List<RawObservation> values = new ArrayList<>();
    /** By label column, what stands above what in it. */
    private final Map<Integer, Outline> outlines;
    /** Every label in its own words, in the order in which they come; a group waits for the rows below it. */
    private final Map<Address, Label> labels = new LinkedHashMap<>();

    private TableBuilder(Region region, Columns columns, Header header, List<Line> body, CellSense sense) {
        this.region = region;
        this.columns = columns;
        this.header = header;
        List<Line> rows = new ArrayList<>(header.below());
        rows.addAll(body);
        this.outlines = outlines(columns, rows, sense);
        header.labels().forEach(label -> labels.put(label.cell().address(), label));
    }

    static Block.Table build(Region region, TableParts parts, CellSense sense, List<Label> above) {
        int top = parts.lead().isEmpty()
                ? parts.body().get(0).row()
                : parts.lead().get(0).row();
        int bottom = parts.body().get(parts.body().size() - 1).row();
        Region own = region.rows(top, bottom);
        Columns columns = Columns.of(parts.body(), parts.lead(), sense);
        boolean cutIns = parts.body().stream().anyMatch(line -> cutIn(own, columns, line));
        Header header = Header.of(own, columns, parts.lead(), cutIns, sense);
        TableBuilder builder = new TableBuilder(own, columns, header, parts.body(), sense);
        header.below().forEach(line -> builder.addBelowHeader(line, cutIns));
        parts.body().forEach(builder::add);
        return new Block.Table(
                own.range(), List.copyOf(builder.labels.values()), header.titleLabels(), above, builder.values);
    }

    /** Between the header and the first value there are groups and words, but no values. */
    private void addBelowHeader(Line line, boolean cutIns) {
        for (Cell cell : line.cells()) {
            labels.put(cell.address(), Label.of(cell));
        }
        if (line.single() && columns.holdsLabels(column(line.cells().get(0)))) {
            addGroup(line.cells().get(0));
        } else if (cutIns && cutIn(region, columns, line)) {
            addCutIn(line.cells().get(0));
        }
    }

    /** Whether a line is one text over several columns of values, merged or centred, and not over their labels. */
    private static boolean cutIn(Region region, Columns columns, Line line) {
        Cell cell = line.cells().get(0);
        if (!line.single() || line.body() || columns.runsOf(column(cell)).isEmpty()) {
            return false;
        }
        CellRange merge = region.merge(cell.address().row(), column(cell));
        int last = merge == null ? columns.values().last() : merge.last().column();
        return (merge != null || cell.style().centred())
                && columns.values().subSet(column(cell), true, last, true).size() > 1;
    }

    private void addCutIn(Cell cell) {
        List<Integer> run = columns.runsOf(column(cell)).get(0);
        run.forEach(column -> outline(column).clear());
        outline(run.get(0)).group(cell);
        labels.put(cell.address(), Label.of(cell));
    }

    private void add(Line line) {
        if (line.single()
                && !line.body()
                && columns.holdsLabels(column(line.cells().get(0)))) {
            addGroup(line.cells().get(0));
            return;
        }
        if (cutIn(region, columns, line)) {
            addCutIn(line.cells().get(0));
            return;
        }
        follow(line);
        Map<List<Integer>, List<Label>> beside = new HashMap<>();
        for (List<Integer> run : columns.runs()) {
            beside.put(run, path(run));
        }
        for (Cell cell : line.cells()) {
            if (columns.holdsValues(column(cell))) {
                List<Label> rows = new ArrayList<>();
                columns.runsOf(column(cell)).forEach(run -> rows.addAll(beside.getOrDefault(run, List.of())));
                values.add(new RawObservation(cell, rows, header.over(column(cell))));
            }
        }
    }

    private void addGroup(Cell cell) {
        outline(column(cell)).group(cell);
        columns.within(column(cell)).forEach(inner -> outline(inner).clear());
        labels.put(cell.address(), own(cell));
    }

    /** Takes the labels of a line into the outlines; a label begins the columns inside of it anew. */
    private void follow(Line line) {
        for (Cell cell : line.cells()) {
            if (columns.holdsLabels(column(cell))) {
                outline(column(cell)).row(cell);
                columns.within(column(cell)).forEach(inner -> outline(inner).clear());
                labels.putIfAbsent(cell.address(), own(cell));
            }
        }
        for (List<Integer> run : columns.runs()) {
            for (int column : run) {
                boolean innermost = column == run.get(run.size() - 1);
                if (region.covering(line.row(), column) == null
                        && (innermost || pastItsMerge(outline(column).innermost(), line.row()))) {
                    outline(column).unlabelled();
                }
            }
        }
    }

    /** Whether a label was merged over just the rows that it stands for, and this row is below them. */
    private boolean pastItsMerge(@Nullable Cell label, int row) {
        CellRange merge = label == null
                ? null
                : region.merge(label.address().row(), label.address().column());
        return merge != null
                && merge.last().row() > merge.first().row()
                && merge.last().row() < row;
    }

    /** The labels open in a run of label columns, outermost first; each belongs to the one before it. */
    private List<Label> path(List<Integer> run) {
        List<Label> path = new ArrayList<>();
        Cell parent = null;
        for (int column : run) {
            for (Cell cell : outline(column).path()) {
                path.add(placed(cell, parent));
                parent = cell;
            }
        }
        return path;
    }

    private Label placed(Cell cell, @Nullable Cell parent) {
        Label known = labels.get(cell.address());
        if (known != null && Objects.equals(known.parent(), parent)) {
            return known;
        }
        Label label = own(cell).within(parent);
        labels.put(cell.address(), label);
        return label;
    }

    private Outline outline(int column) {
        return outlines.computeIfAbsent(column, key -> Outline.over(Stub.EMPTY));
    }

    private static Map<Integer, Outline> outlines(Columns columns, List<Line> rows, CellSense sense) {
        Map<Integer, Outline> outlines = new HashMap<>();
        Stub.byColumn(rows, columns, sense).forEach((column, stub) -> outlines.put(column, Outline.over(stub)));
        return outlines;
    }

    private Label own(Cell cell) {
        return Label.of(cell).under(header.head(column(cell)));
    }

    private static int column(Cell cell) {
        return cell.address().column();
    }
}
