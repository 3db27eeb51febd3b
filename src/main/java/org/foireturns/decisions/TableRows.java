package org.foireturns.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Drawing;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Place;

/** The rows of drawn tables that may be heads of a number. */
final class TableRows {
    private static final int MOST = 3;

    private final List<Drawing> drawings;

    TableRows(List<Drawing> drawings) {
        this.drawings = drawings;
    }

    /** The nearest such rows above a cell of a table that is drawn, with all that stands in them. */
    HeadsSeen above(Place place) {
        Address cell = place.first();
        return cell == null
                ? HeadsSeen.NONE
                : drawings.stream()
                        .filter(drawing -> place.isOn(drawing.file(), drawing.sheet()))
                        .filter(drawing -> drawing.cells().stream()
                                .anyMatch(each -> each.address().equals(cell)))
                        .findFirst()
                        .map(drawing -> above(drawing.heads(), cell.row()))
                        .orElse(HeadsSeen.NONE);
    }

    private static HeadsSeen above(HeadsSeen heads, int row) {
        Set<Integer> nearest = heads.heads().stream()
                .map(head -> head.at().row())
                .filter(each -> each < row)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .collect(Collectors.toSet());
        return new HeadsSeen(heads.heads().stream()
                .filter(head -> nearest.contains(head.at().row()))
                .toList());
    }
}
