package org.foireturns.decisions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Drawing;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Place;

/** The rows of drawn tables that may be heads of a number. */
final class TableRows {
    private static final int MOST = 3;

    private final Map<Sheet, List<Drawing>> drawings;
    /** By the sheets that were asked about, the drawing that has a cell; of several the first. */
    private final Map<Sheet, Map<Address, Drawing>> byCell = new ConcurrentHashMap<>();

    TableRows(List<Drawing> drawings) {
        this.drawings =
                drawings.stream().collect(Collectors.groupingBy(drawing -> new Sheet(drawing.file(), drawing.sheet())));
    }

    private record Sheet(String file, String name) {}

    /** The nearest such rows above a cell of a table that is drawn, with all that stands in them. */
    HeadsSeen above(Place place) {
        Address cell = place.first();
        return cell == null
                ? HeadsSeen.NONE
                : Optional.ofNullable(byCell.computeIfAbsent(
                                        new Sheet(Place.printed(place.file()), Place.printed(place.sheet())),
                                        this::byCell)
                                .get(cell))
                        .map(drawing -> above(drawing.heads(), cell.row()))
                        .orElse(HeadsSeen.NONE);
    }

    private Map<Address, Drawing> byCell(Sheet sheet) {
        Map<Address, Drawing> found = new HashMap<>();
        for (Drawing drawing : drawings.getOrDefault(sheet, List.of())) {
            drawing.cells().forEach(cell -> found.putIfAbsent(cell.address(), drawing));
        }
        return found;
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
