package org.foireturns.read.screen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.screen.PartsSeen.ChartValues;

/** Finds charts that store values which no visible cell shows. */
final class ChartScreen {
    /** A name in quotes is not looked for anew at each quote within it. */
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?<!')'((?:[^']|'')++)'|([^'!]+))!([A-Z]{1,3}[1-9][0-9]{0,6})(?::([A-Z]{1,3}[1-9][0-9]{0,6}))?");

    private ChartScreen() {}

    static List<Sighting> of(List<ChartValues> charts, List<Grid> grids) {
        int unseen = charts.stream()
                .filter(values -> values.count() > visible(values.source(), grids))
                .mapToInt(ChartValues::count)
                .sum();
        return unseen == 0 ? List.of() : List.of(Sighting.ofFile(Trace.CHART_VALUES, unseen));
    }

    /** How many cells with content a reader sees in a range; several ranges stand in brackets, parted by commas. */
    private static long visible(String source, List<Grid> grids) {
        Matcher each = RANGE.matcher(source.replace("$", ""));
        long seen = 0;
        while (each.find()) {
            String quoted = each.group(1);
            String sheet = quoted == null ? each.group(2).replaceFirst("^[(,]+", "") : quoted.replace("''", "'");
            CellRange range = range(each.group(3), each.group(4) == null ? each.group(3) : each.group(4));
            seen += grid(sheet, grids).map(grid -> visible(grid, range)).orElse(0L);
        }
        return seen;
    }

    private static CellRange range(String from, String to) {
        Address a = Address.parse(from);
        Address b = Address.parse(to);
        return CellRange.of(
                Math.min(a.row(), b.row()),
                Math.min(a.column(), b.column()),
                Math.max(a.row(), b.row()),
                Math.max(a.column(), b.column()));
    }

    private static Optional<Grid> grid(String sheet, List<Grid> grids) {
        return grids.stream()
                .filter(grid -> grid.sheet().equalsIgnoreCase(sheet) && grid.visibility() == Visibility.VISIBLE)
                .findFirst();
    }

    private static long visible(Grid grid, CellRange range) {
        return grid.rowNumbers(range.first().row(), range.last().row()).stream()
                .filter(row -> !grid.outOfView().row(row))
                .flatMap(row -> grid.row(row).stream())
                .filter(cell -> inside(cell.address(), range)
                        && !grid.outOfView().column(cell.address().column()))
                .count();
    }

    private static boolean inside(Address address, CellRange range) {
        return address.column() >= range.first().column()
                && address.column() <= range.last().column();
    }
}
