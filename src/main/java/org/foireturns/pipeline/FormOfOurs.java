package org.foireturns.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.foireturns.model.FormMark;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.FormOfAnotherRequest;
import org.foireturns.model.finding.Refused;
import org.foireturns.model.finding.RefusedPart;

/** What is to be said of a return because it is an answer form that we sent. */
final class FormOfOurs {
    private static final Set<String> REFUSALS = Set.of(Finding.code(Refused.class), Finding.code(RefusedPart.class));

    private FormOfOurs() {}

    static Optional<Finding> elsewhere(Iterable<Grid> sheets, ReturnFile file, Place place) {
        for (Grid sheet : sheets) {
            Optional<FormMark> mark = FormAnswers.mark(sheet);
            if (mark.isPresent() && !mark.get().request().equals(file.request())) {
                return Optional.of(new FormOfAnotherRequest(
                        place, file.baseName(), mark.get().request(), file.request()));
            }
        }
        return Optional.empty();
    }

    /**
     * A refusal that is typed into our own form is the answer to what the form asks: it is noted, and not asked about.
     */
    static List<FindingLine> answered(Iterable<Grid> sheets, ReturnFile file, List<FindingLine> lines) {
        boolean form = StreamSupport.stream(sheets.spliterator(), false)
                .flatMap(sheet -> FormAnswers.mark(sheet).stream())
                .anyMatch(mark -> mark.request().equals(file.request()));
        return form
                ? lines.stream()
                        .map(line -> REFUSALS.contains(line.code()) ? line.as(Severity.NOTE) : line)
                        .toList()
                : lines;
    }

    /** Whether a sheet holds what our form itself says on how it is filled in, and nothing that a force said. */
    static boolean isHelp(SheetReading sheet) {
        return !sheet.noteTexts().isEmpty()
                && sheet.noteTexts().stream().allMatch(text -> FormMark.HELP.contains(text.strip()));
    }
}
