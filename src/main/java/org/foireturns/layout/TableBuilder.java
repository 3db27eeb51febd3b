package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.jspecify.annotations.Nullable;

/** Gives each value of one table the labels that govern it. */
final class TableBuilder {
    private final Region region;
    private final Columns columns;
    private final Header header;
    private final List<Label> labels;
    private final List<RawObservation> values = new ArrayList<>();
    /** By label column, the label last met on the way down. */
    private final Map<Integer, Label> latest = new HashMap<>();
    /** By label column, the group line last met on the way down. */
    private final Map<Integer, Label> groups = new HashMap<>();

    private TableBuilder(Region region, Columns columns, Header header) {
        this.region = region;
        this.columns = columns;
        this.header = header;
        this.labels = new ArrayList<>(header.labels());
    }

    static Block.Table build(Region region, TableParts parts, CellSense sense, List<Label> above) {
        Line head =
                parts.lead().isEmpty() ? null : parts.lead().get(parts.lead().size() - 1);
        Columns columns = Columns.of(parts.body(), head, sense);
        Header header = Header.of(region, columns, parts.lead());
        TableBuilder builder = new TableBuilder(region, columns, header);
        header.groups().forEach(builder::add);
        parts.body().forEach(builder::add);
        int top = parts.lead().isEmpty()
                ? parts.body().get(0).row()
                : parts.lead().get(0).row();
        int bottom = parts.body().get(parts.body().size() - 1).row();
        Region own = region.rows(top, bottom);
        return new Block.Table(own.range(), builder.labels, header.titleLabels(), above, builder.values);
    }

    private void add(Line line) {
        if (line.single()
                && !line.body()
                && columns.holdsLabels(column(line.cells().get(0)))) {
            Label group = label(line.cells().get(0));
            groups.put(column(line.cells().get(0)), group);
            labels.add(group);
            return;
        }
        for (Cell cell : line.cells()) {
            if (columns.holdsLabels(column(cell))) {
                Label label = label(cell);
                latest.put(column(cell), label);
                labels.add(label);
            }
        }
        for (Cell cell : line.cells()) {
            if (columns.holdsValues(column(cell))) {
                values.add(new RawObservation(cell, beside(cell), header.over(column(cell))));
            }
        }
    }

    /** The labels on a value's row, outermost first: groups, then its label columns, the outer ones filled down. */
    private List<Label> beside(Cell value) {
        List<Integer> governing = columns.labelsOf(column(value));
        List<Label> path = new ArrayList<>();
        for (int column : governing) {
            Label group = groups.get(column);
            if (group != null) {
                path.add(group);
            }
        }
        for (int i = 0; i < governing.size(); i++) {
            int column = governing.get(i);
            boolean innermost = i == governing.size() - 1;
            Label own = onRow(value.address().row(), column);
            Label label = own == null && !innermost ? latest.get(column) : own;
            if (label != null) {
                path.add(label);
            }
        }
        return path;
    }

    private @Nullable Label onRow(int row, int column) {
        Cell cell = region.covering(row, column);
        return cell == null ? null : label(cell);
    }

    private Label label(Cell cell) {
        Label head = header.head(column(cell));
        return Label.of(cell).under(head);
    }

    private static int column(Cell cell) {
        return cell.address().column();
    }
}
