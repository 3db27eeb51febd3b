package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.meaning.Declined;
import org.foireturns.meaning.Declines;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Dimension;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NilOrNotHeld;
import org.foireturns.model.finding.RefusedPart;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** Finds the notes beside tables, and the cells in them, in which a force refuses one of the questions. */
final class PartRefusals {
    private final Request request;
    private final @Nullable String force;
    private final Normaliser normaliser;
    private final Declines declines;
    private final QuestionNumbers numbers;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PartRefusals(
            Request request,
            @Nullable String force,
            Normaliser normaliser,
            Declines declines,
            QuestionNumbers numbers) {
        this.declines = declines;
        this.request = request;
        this.force = force;
        this.normaliser = normaliser;
        this.numbers = numbers;
    }

    /** A refusal for each question that a note or a cell declines, and a finding for the note or the cell. */
    static PartRefusals in(
            Request request,
            @Nullable String force,
            Place file,
            List<ReturnReading.Sheet> sheets,
            Normaliser normaliser,
            Declines declines) {
        // "Q5: refused, as we would have to read 279 reports" is an answer and no question about reports.
        QuestionNumbers numbers = QuestionNumbers.in(
                sheets, text -> normaliser.refusal(List.of(text)).isPresent() ? List.of() : declines.asks(text));
        PartRefusals found = new PartRefusals(request, force, normaliser, declines, numbers);
        for (ReturnReading.Sheet sheet : sheets) {
            Place place = file.onSheet(sheet.name());
            Set<Dimension> only = found.askedAlone(sheet);
            sheet.notes().forEach(note -> found.readNote(note, only, place));
            sheet.blocks().forEach(block -> found.readCells(block, place));
        }
        return found;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The one question that a sheet without a table speaks of, as that of a form where nothing else was filled in. */
    private Set<Dimension> askedAlone(ReturnReading.Sheet sheet) {
        if (!sheet.blocks().isEmpty() || DocumentPlace.named(sheet.name())) {
            return Set.of();
        }
        Set<Dimension> named = EnumSet.noneOf(Dimension.class);
        sheet.notes().forEach(note -> named.addAll(declines.namedIn(note.text())));
        return named.size() == 1 ? named : Set.of();
    }

    /** @param only what it refuses where it does not say what */
    private void readNote(Cell note, Set<Dimension> only, Place sheet) {
        for (String sentence : Sentence.in(note.text())) {
            said(sentence, only).filter(refused -> !refused.notHeld()).ifPresent(refused -> {
                Set<Dimension> questions = EnumSet.noneOf(Dimension.class);
                questions.addAll(declines.namedIn(sentence));
                List<String> numbered = numbers.named(sentence);
                numbered.forEach(number -> questions.addAll(numbers.asks(number)));
                if (questions.isEmpty() && numbered.isEmpty()) {
                    questions.addAll(declines.namedIn(note.text()));
                }
                if (questions.isEmpty() && numbered.isEmpty()) {
                    questions.addAll(only);
                }
                add(questions, numbered, refused.section(), sheet.at(note.address(), ""));
            });
        }
    }

    /** A bare "Refused: section 12" is understood where it can be about one question alone. */
    private Optional<Normaliser.Refused> said(String sentence, Set<Dimension> only) {
        return normaliser
                .refusal(List.of(sentence))
                .or(() -> only.isEmpty() ? Optional.empty() : normaliser.refusedIn(sentence));
    }

    private void readCells(Block block, Place sheet) {
        if (block instanceof Block.Table table) {
            for (RawObservation value : table.values()) {
                declines.in(value)
                        .ifPresent(
                                declined -> add(declined, sheet.at(value.value().address(), "")));
            }
        }
    }

    private void add(Declined declined, Place place) {
        if (declined.youngest()) {
            add(Answer.YOUNGEST_VICTIM, declined.section(), declined.notHeld(), place);
            findings.add(declined.finding(place));
        } else if (!declined.notHeld()) {
            add(EnumSet.copyOf(declined.questions()), List.of(), declined.section(), place);
        } else if (!declined.questions().contains(Dimension.TOTAL)) {
            declined.questions().forEach(question -> add(question.id(), "", true, place));
            findings.add(new NilOrNotHeld(place));
        }
    }

    private void add(Set<Dimension> questions, List<String> numbered, String section, Place place) {
        if (questions.isEmpty() && numbered.isEmpty()) {
            return;
        }
        questions.forEach(question -> add(question.id(), section, false, place));
        String words = questions.isEmpty() ? "question " + String.join(" and ", numbered) : Declined.words(questions);
        findings.add(new RefusedPart(place, words, section.isEmpty() ? "" : " under section " + section));
    }

    private void add(String question, String section, boolean notHeld, Place place) {
        if (force != null) {
            refusals.add(new Refusal(request.id(), force, question, section, notHeld, place));
        }
    }
}
