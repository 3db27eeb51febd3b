package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Dimension;
import org.foireturns.model.Place;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.RefusedPart;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** Finds the notes beside tables in which a force refuses one of the questions. */
final class PartRefusals {
    private PartRefusals() {}

    /** Adds a refusal for each question that a note names, and a finding for the note. */
    static void read(
            Request request,
            @Nullable String force,
            Place file,
            List<ReturnReading.Sheet> sheets,
            Normaliser normaliser,
            List<Refusal> refusals,
            List<Finding> findings) {
        for (ReturnReading.Sheet sheet : sheets) {
            for (Cell note : sheet.notes()) {
                Place place = file.onSheet(sheet.name()).at(note.address(), "");
                normaliser
                        .refusal(List.of(note.text()))
                        .filter(refused -> !refused.notHeld())
                        .ifPresent(refused -> {
                            List<Dimension> questions = normaliser.questionsIn(note.text());
                            if (questions.isEmpty()) {
                                return;
                            }
                            String section = refused.section();
                            if (force != null) {
                                questions.stream()
                                        .map(question ->
                                                new Refusal(request.id(), force, question.id(), section, false, place))
                                        .forEach(refusals::add);
                            }
                            findings.add(new RefusedPart(
                                    place, words(questions), section.isEmpty() ? "" : " under section " + section));
                        });
            }
        }
    }

    private static String words(List<Dimension> questions) {
        List<String> words = questions.stream()
                .map(question -> switch (question) {
                    case TOTAL -> "the number of offences";
                    case VICTIM_GENDER -> "the victims' gender";
                    case VICTIM_AGE -> "the victims' age";
                    case PLATFORM -> "the platform";
                })
                .toList();
        return String.join(" and ", words);
    }
}
