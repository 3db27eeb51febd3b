package org.foireturns.layout;

import java.math.BigDecimal;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;

/** Sheets of cells in which spaces count, as they do not in a drawing. */
final class GridDrawing {
    private GridDrawing() {}

    static Grid of(String[]... rows) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                String text = rows[row][column];
                Address at = new Address(row, column);
                grid.add(
                        text.matches("[0-9]+")
                                ? Cell.number(at, new BigDecimal(text), Style.PLAIN)
                                : Cell.text(at, text, Style.PLAIN));
            }
        }
        return grid.build();
    }
}
