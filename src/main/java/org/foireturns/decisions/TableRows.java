package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
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

    /** The nearest such rows above a cell of a table that is drawn, with all that stands in them. */
    HeadsSeen above(Place place) {
        Address cell = place.first();
        return cell == null ? HeadsSeen.NONE : above(place, cell);
    }

    private HeadsSeen above(Place place, Address cell) {
        List<DrawnCell> sheet = drawings.stream()
                .filter(drawing -> place.isOn(drawing.file(), drawing.sheet()))
                .flatMap(drawing -> drawing.cells().stream())
                .toList();
        return sheet.stream().anyMatch(each -> each.address().equals(cell)) ? above(sheet, cell.row()) : HeadsSeen.NONE;
    }

    private static HeadsSeen above(List<DrawnCell> sheet, int row) {
        SortedMap<Integer, List<DrawnCell>> rows = new TreeMap<>(Comparator.reverseOrder());
        sheet.stream()
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
