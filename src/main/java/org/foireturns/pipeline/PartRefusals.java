package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.meaning.Declined;
import org.foireturns.meaning.Declines;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.Dimension;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.RefusedPart;
import org.foireturns.normalise.Normaliser;
import org.foireturns.sentences.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes beside tables, and the cells in them, in which a force refuses one of the questions, or says that it
 * holds no information on it or that there is nothing to tell.
 */
final class PartRefusals {
    /** "We hold none for 2019" is of one year and no answer to a question. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    private static final int SHORT = 15;

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

    /** What each note or cell says in the place of an answer, and a finding for each that refuses. */
    static PartRefusals in(
            Request request,
            @Nullable String force,
            Place file,
            List<SheetReading> sheets,
            Normaliser normaliser,
            Declines declines) {
        // "Q5: refused, as we would have to read 279 reports" is an answer and no question about reports.
        QuestionNumbers numbers = QuestionNumbers.in(
                sheets,
                normaliser.questions(),
                text -> normaliser.refusal(List.of(text)).isPresent() ? List.of() : declines.asks(text));
        PartRefusals found = new PartRefusals(request, force, normaliser, declines, numbers);
        for (SheetReading sheet : sheets) {
            if (FormOfOurs.isHelp(sheet)) {
                continue;
            }
            Place place = file.onSheet(sheet.name());
            new NotesOfSheet(sheet, found::named).all().forEach(note -> found.readNote(note, place));
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

    /** The questions that a text names; "the age of the youngest victim" is one of its own. */
    private Set<String> named(String text) {
        return declines.asksForYoungest(text)
                ? Set.of(Answer.YOUNGEST_VICTIM)
                : declines.namedIn(text).stream().map(Dimension::id).collect(Collectors.toSet());
    }

    private void readNote(NotesOfSheet.Note note, Place sheet) {
        for (String sentence : Sentence.in(note.cell().text())) {
            said(sentence, note.under()).ifPresent(said -> {
                Set<String> questions = new TreeSet<>(named(sentence));
                List<String> numbered = numbers.named(sentence);
                numbered.forEach(number ->
                        numbers.asks(number).stream().map(Dimension::id).forEach(questions::add));
                if (numbered.isEmpty()) {
                    Set<String> under =
                            said.kind() == Refusal.Kind.REFUSED || isShort(sentence) ? note.under() : Set.of();
                    Stream.of(named(note.cell().text()), under)
                            .forEach(more -> questions.addAll(questions.isEmpty() ? more : Set.of()));
                }
                add(said, questions, numbered, sheet.at(note.cell().address(), ""));
            });
        }
    }

    /** A longer sentence may speak of something else than what stands over it. */
    private static boolean isShort(String sentence) {
        return sentence.strip().split("\\s+").length <= SHORT;
    }

    /** A bare "Refused: section 12", or "Nil return", is understood where it can be about one question alone. */
    private Optional<Normaliser.Refused> said(String sentence, Set<String> under) {
        Optional<Normaliser.Refused> said = normaliser
                .refusal(List.of(sentence))
                .or(() -> under.isEmpty() ? Optional.empty() : normaliser.refusedIn(sentence))
                .or(() -> !under.isEmpty() && (normaliser.isNil(sentence) || normaliser.saysNil(sentence))
                        ? Optional.of(new Normaliser.Refused("", Refusal.Kind.NIL))
                        : Optional.empty());
        return said.filter(each ->
                each.kind() == Refusal.Kind.REFUSED || !YEAR.matcher(sentence).find());
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
        Normaliser.Refused said = new Normaliser.Refused(declined.section(), declined.kind());
        if (declined.youngest()) {
            add(said, Set.of(Answer.YOUNGEST_VICTIM), List.of(), place);
        } else if (declined.kind() == Refusal.Kind.REFUSED
                || !declined.questions().contains(Dimension.TOTAL)) {
            add(said, declined.questions().stream().map(Dimension::id).collect(Collectors.toSet()), List.of(), place);
        }
    }

    /** What says that there is no answer is told where no number turns up that is one. */
    private void add(Normaliser.Refused said, Set<String> questions, List<String> numbered, Place place) {
        if (questions.isEmpty() && numbered.isEmpty()) {
            return;
        }
        if (force != null) {
            questions.forEach(question ->
                    refusals.add(new Refusal(request.id(), force, question, said.section(), said.kind(), place)));
        }
        if (said.kind() == Refusal.Kind.REFUSED) {
            String words =
                    questions.isEmpty() ? "question " + String.join(" and ", numbered) : Declined.wordsOf(questions);
            findings.add(
                    new RefusedPart(place, words, said.section().isEmpty() ? "" : " under section " + said.section()));
        }
    }
}
