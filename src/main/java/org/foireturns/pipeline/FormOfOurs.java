package org.foireturns.pipeline;

import java.util.Optional;
import org.foireturns.model.Cell;
import org.foireturns.model.FormMark;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FormOfAnotherRequest;

/** Looks whether a return is an answer form that was made for another request than the one whose folder it lies in. */
final class FormOfOurs {
    /** The mark stands above each table; a text further down is somebody else's. */
    private static final int ROWS = 20;

    private FormOfOurs() {}

    static Optional<Finding> elsewhere(Iterable<Grid> sheets, ReturnFile file, Place place) {
        for (Grid sheet : sheets) {
            Optional<FormMark> mark = mark(sheet);
            if (mark.isPresent() && !mark.get().request().equals(file.request())) {
                return Optional.of(new FormOfAnotherRequest(
                        place, file.baseName(), mark.get().request(), file.request()));
            }
        }
        return Optional.empty();
    }

    private static Optional<FormMark> mark(Grid sheet) {
        return sheet.rowNumbers(0, ROWS - 1).stream()
                .flatMap(row -> sheet.row(row).stream())
                .map(Cell::text)
                .flatMap(text -> FormMark.of(text).stream())
                .findFirst();
    }
}
