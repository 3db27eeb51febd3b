package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;

/** A table drawn as text. */
final class DrawnTable {
    private DrawnTable() {}

    /** A table with heads in its first line and labels in its first column, some rows further down. */
    static Block.Table of(String drawing, int down) {
        List<String[]> lines =
                drawing.lines().map(line -> line.split("\\|", -1)).toList();
        List<Label> labels = new ArrayList<>();
        List<RawObservation> values = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).length; column++) {
                String text = lines.get(row)[column].strip();
                if (row == 0 || column == 0) {
                    if (!text.isEmpty()) {
                        labels.add(label(row + down, column, text));
                    }
                } else if (!text.isEmpty()) {
                    values.add(new RawObservation(
                            cell(row + down, column, text),
                            List.of(label(row + down, 0, lines.get(row)[0].strip())),
                            List.of(label(down, column, lines.get(0)[column].strip()))));
                }
            }
        }
        return new Block.Table(CellRange.parse("A1:Z99"), labels, List.of(), List.of(), values);
    }

    private static Label label(int row, int column, String text) {
        return Label.of(cell(row, column, text));
    }

    private static Cell cell(int row, int column, String text) {
        return Cell.text(new Address(row, column), text, Style.PLAIN);
    }
}
