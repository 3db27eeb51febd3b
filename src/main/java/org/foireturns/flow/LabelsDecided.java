package org.foireturns.flow;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.decisions.DecidedLabel;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Place;
import org.foireturns.model.finding.LabelDecided;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;

/** Says of each return which labels were read as the officer decided. */
final class LabelsDecided {
    private LabelsDecided() {}

    /** A reading with a note for each sheet and each decided label that stands on it. */
    static ReturnReading note(ReturnReading reading, List<DecidedLabel> labels) {
        ReturnReading noted = reading;
        Place file = Place.ofFile(reading.file(), reading.force());
        for (DecidedLabel label : labels) {
            for (SheetReading sheet : reading.sheets()) {
                List<Address> cells = sheet.blocks().stream()
                        .flatMap(block -> cells(block, label))
                        .distinct()
                        .sorted()
                        .toList();
                if (!cells.isEmpty()) {
                    noted = noted.with(new LabelDecided(
                            file.onSheet(sheet.name()).at(cells.get(0), ""),
                            label.text(),
                            label.meaning(),
                            cells.size() == 1 ? "1 cell" : cells.size() + " cells",
                            label.decision().id()));
                }
            }
        }
        return noted;
    }

    private static Stream<Address> cells(Block block, DecidedLabel label) {
        Stream<Address> heads = block.labels().stream()
                .filter(each -> label.stands(each.text()))
                .map(each -> each.cell().address());
        Stream<Address> rows = block instanceof Block.RecordList list
                ? list.records()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> label.stands(cell.text()))
                        .map(Cell::address)
                : Stream.empty();
        return Stream.concat(heads, rows);
    }
}
