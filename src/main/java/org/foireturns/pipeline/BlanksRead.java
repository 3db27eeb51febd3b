package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.BlanksExplained;

/** Tells of empty cells that were read as the return explains them, and what explains them. */
final class BlanksRead {
    /** More cells than these are told by their number. */
    private static final int MOST_NAMED = 20;

    private BlanksRead() {}

    /**
     * The findings about the sheets of a return.
     *
     * @param file where it stands
     */
    static List<BlanksExplained> in(List<SheetReading> sheets, Place file) {
        List<BlanksExplained> findings = new ArrayList<>();
        for (SheetReading sheet : sheets) {
            Map<String, List<Cell>> bySign = values(sheet)
                    .filter(cell -> cell.typed().isEmpty() && !cell.text().isEmpty())
                    .collect(Collectors.groupingBy(Cell::text, LinkedHashMap::new, Collectors.toList()));
            bySign.forEach((sign, cells) -> findings.add(new BlanksExplained(
                    file.onSheet(sheet.name()).at(around(cells), ""), named(cells), note(sign, sheet, sheets))));
        }
        return findings;
    }

    private static Stream<Cell> values(SheetReading sheet) {
        return sheet.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table ? table.values().stream() : Stream.empty())
                .map(RawObservation::value);
    }

    /** The note in which the sign is written in the place of its name for a blank; or else that it is none. */
    private static String note(String sign, SheetReading own, List<SheetReading> sheets) {
        return Stream.concat(Stream.of(own), sheets.stream())
                .flatMap(sheet -> texts(sheet)
                        .filter(cell -> cell.text().contains(sign)
                                && !cell.typed().contains(sign)
                                && !cell.typed().isEmpty())
                        .map(cell -> "\"" + ShownText.of(cell) + "\" at " + cell.address()
                                + (sheet.name().equals(own.name()) ? "" : " on " + sheet.name())))
                .findFirst()
                .orElse("their colour, or a mark beside them");
    }

    private static Stream<Cell> texts(SheetReading sheet) {
        return Stream.concat(
                sheet.notes().stream(),
                sheet.blocks().stream()
                        .flatMap(block -> Stream.of(block.above(), block.titles(), block.labels()))
                        .flatMap(List::stream)
                        .map(label -> label.cell()));
    }

    private static String named(List<Cell> cells) {
        String first = cells.stream()
                .limit(MOST_NAMED)
                .map(cell -> cell.address().toString())
                .collect(Collectors.joining(", "));
        int more = cells.size() - MOST_NAMED;
        return more > 0 ? first + " and %,d more".formatted(more) : first;
    }

    private static CellRange around(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
