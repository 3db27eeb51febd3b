package org.foireturns.report.xlsx;

import java.util.Map;
import java.util.NavigableMap;
import org.foireturns.report.xlsx.NewSheet.Placed;
import org.foireturns.report.xlsx.SheetLook.Named;

/** How high a row must be to show its wrapped texts in full, in points; not every program works that out itself. */
final class RowHeight {
    static final int LINE = 15;

    private static final int HEADING_LINE = 21;
    private static final int MOST = 400;

    private RowHeight() {}

    static int of(NavigableMap<Integer, Placed> cells, NavigableMap<Integer, Integer> widths) {
        int most = LINE;
        for (Map.Entry<Integer, Placed> cell : cells.entrySet()) {
            SheetLook look = cell.getValue().look();
            boolean heading = look.named() == Named.HEADING;
            int width = widths.getOrDefault(cell.getKey(), NewSheet.DEFAULT_WIDTH) - look.indent();
            int lines = look.wrap() && cell.getValue().content() instanceof Content.Text text
                    ? lines(text.text(), heading ? width * LINE / HEADING_LINE : width)
                    : 1;
            most = Math.max(most, lines * (heading ? HEADING_LINE : LINE));
        }
        return Math.min(most, MOST);
    }

    private static int lines(String text, int width) {
        int fit = Math.max(1, width);
        int lines = 0;
        for (String line : text.lines().toList()) {
            lines += 1 + Math.max(0, line.length() - 1) / fit;
        }
        return Math.max(1, lines);
    }
}
