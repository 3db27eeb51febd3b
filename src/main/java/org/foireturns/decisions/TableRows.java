package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foireturns.model.CellRange;
import org.foireturns.model.Drawing;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;

/** The rows of drawn tables that may be heads: those without a number. */
final class TableRows {
    private static final int MOST = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9.,% ]+");

    private final List<Drawing> drawings;

    TableRows(List<Drawing> drawings) {
        this.drawings = drawings;
    }

    /** The nearest such rows above a cell, in the table that it is in. */
    HeadsSeen above(Place place) {
        CellRange cell = CellRange.parse(place.cell());
        return drawings.stream()
                .filter(drawing -> drawing.file().equals(place.file())
                        && drawing.sheet().equals(place.sheet())
                        && drawing.cells().stream().anyMatch(each -> each.address().equals(cell.first())))
                .findFirst()
                .map(drawing -> above(drawing, cell.first().row()))
                .orElse(HeadsSeen.NONE);
    }

    private static HeadsSeen above(Drawing drawing, int row) {
        SortedMap<Integer, List<DrawnCell>> rows = new TreeMap<>(Comparator.reverseOrder());
        drawing.cells().stream()
                .filter(cell -> cell.address().row() < row)
                .forEach(cell -> rows.computeIfAbsent(cell.address().row(), none -> new ArrayList<>())
                        .add(cell));
        return new HeadsSeen(rows.values().stream()
                .filter(cells -> cells.size() > 1
                        && cells.stream()
                                .noneMatch(cell -> NUMBER.matcher(cell.text()).matches()))
                .limit(MOST)
                .flatMap(List::stream)
                .map(cell -> new HeadsSeen.Head(cell.address(), ShownText.of(cell.text())))
                .toList());
    }
}
