package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;

/**
 * The rows of a table, each with the right edges of its cells; cells of all rows fall into the columns of all edges.
 */
public final class EdgedTable {
    /** Edges that are nearer, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 60;

    private final List<Row> rows = new ArrayList<>();

    /**
     * A cell.
     *
     * @param edge its right edge
     * @param goesOn whether it goes on with the cell above it
     * @param beside whether it goes on with the cell to the left of it
     */
    public record Frame(int edge, boolean goesOn, boolean beside) {}

    private record Row(List<Frame> frames, List<CellText> cells) {}

    /** Adds a row. */
    public void add(List<Frame> frames, List<CellText> cells) {
        rows.add(new Row(List.copyOf(frames), List.copyOf(cells)));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table with the columns of all edges. */
    public DocumentTable table() throws UnreadableFile {
        List<Integer> edges = edges();
        DocumentTable table = new DocumentTable();
        for (Row row : rows) {
            table.nextRow();
            int from = 0;
            for (int i = 0; i < row.cells.size(); i++) {
                Frame frame = i < row.frames.size() ? row.frames.get(i) : new Frame(-1, false, false);
                int to = frame.edge < 0 ? from + 1 : column(edges, frame.edge) + 1;
                int columns = Math.max(1, to - from);
                CellText text = row.cells.get(i);
                if (frame.goesOn && text.blank()) {
                    table.goOn(columns);
                } else if (frame.beside && text.blank()) {
                    table.add(1, columns, MarkedText.plain(""), Style.PLAIN);
                } else {
                    table.add(1, columns, text.join(), text.style());
                }
                from += columns;
            }
        }
        return table;
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.frames.forEach(frame -> all.add(frame.edge)));
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
