package org.foireturns.report.page;

import java.util.List;
import org.foireturns.figures.Total;
import org.foireturns.report.English;

/**
 * One table of figures: areas or categories down, periods across.
 *
 * @param left what is not shown and where it is; empty when all is
 */
public record FigureTable(String caption, String corner, List<String> heads, List<Row> rows, String left) {

    /**
     * One area or category over the periods.
     *
     * @param style {@code known} for what the shares of the rows above are of, else empty
     */
    public record Row(String name, String style, List<Cell> cells) {

        boolean blank() {
            return cells.stream().allMatch(cell -> cell.value.isEmpty());
        }
    }

    /**
     * One number.
     *
     * @param beside the forces that gave it, or its share; empty when there is none
     */
    public record Cell(String value, String beside) {

        static final Cell BLANK = new Cell("", "");

        static Cell ofArea(Total total) {
            return new Cell(
                    total.forcesReporting() == 0 ? "no figure" : English.range(total.value()),
                    total.turnout().words());
        }

        static Cell ofCategory(Total total) {
            return new Cell(English.range(total.value()), total.share().percent());
        }
    }
}
