package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.QuestionUnmatched;
import org.foireturns.normalise.Normaliser;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/** A file that answers another question: its values are set aside, and nothing is made of its words. */
final class OtherSubject {
    private OtherSubject() {}

    static ReturnReading reading(
            ReturnFile file,
            Request request,
            @Nullable String force,
            Workbook workbook,
            Normaliser normaliser,
            List<FindingLine> lines) {
        Place place = Place.ofFile(file, force);
        QuestionUnmatched why = new QuestionUnmatched(place, file.baseName());
        List<SheetReading> sheets = new ArrayList<>();
        List<Outcome.SetAside> leftOut = new ArrayList<>();
        for (Grid grid : workbook.grids()) {
            Map<Boolean, List<Cell>> cells =
                    grid.cells().stream().collect(Collectors.partitioningBy(normaliser::readsAsValue));
            List<Cell> values = cells.getOrDefault(true, List.of());
            List<Cell> words = cells.getOrDefault(false, List.of());
            sheets.add(new SheetReading(grid.sheet(), grid.nonBlank(), List.of(), words, Set.copyOf(values)));
            leftOut.addAll(normaliser.leftOut(values, why, place.onSheet(grid.sheet())));
        }
        return ReturnReading.of(file, request, force, sheets, leftOut, lines);
    }
}
