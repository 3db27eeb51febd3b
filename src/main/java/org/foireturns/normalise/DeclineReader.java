package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Dimension;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.normalise.LabelMeaning.Counting;

/** Reads the cells in which a force declines one question of a form: "Victim age | Refused, section 12". */
final class DeclineReader {
    private final Vocabulary vocabulary;
    private final Remembered<String, Optional<RefusalReader.Found>> inCell;
    private final CountingReader counting;

    DeclineReader(Vocabulary vocabulary, RefusalReader refusals, PlatformReader platforms) {
        this.vocabulary = vocabulary;
        this.inCell = new Remembered<>(refusals::inCell);
        this.counting = new CountingReader(vocabulary, platforms);
    }

    /** What a value cell declines; empty when it is a count, or stands beside a category and not a question. */
    Optional<Declined> read(RawObservation value) {
        Cell cell = value.value();
        Optional<RefusalReader.Found> said = cell.isText() ? inCell.apply(cell.text()) : Optional.empty();
        return said.flatMap(refusal -> question(value)
                .map(label -> new Declined(questions(label), refusal.section(), refusal.notHeld()))
                .filter(declined -> !declined.questions().isEmpty()));
    }

    /** The label that asks: the one beside the value, else the one over it. */
    private static Optional<String> question(RawObservation value) {
        List<Label> labels = value.rows().isEmpty() ? value.columns() : value.rows();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.get(labels.size() - 1).text());
    }

    /** The breakdowns that a text asks for, or the number of offences; none when it names a category. */
    List<Dimension> questions(String text) {
        boolean category = vocabulary.unknown.are(text) || vocabulary.totals.are(text);
        if (category || !(counting.read(text) instanceof Counting said)) {
            return List.of();
        }
        List<Dimension> named = said.of().stream()
                .map(DeclineReader::dimension)
                .flatMap(Optional::stream)
                .toList();
        List<Dimension> breakdowns = Stream.of(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE, Dimension.PLATFORM)
                .filter(dimension -> vocabulary.says(head(dimension), text))
                .filter(dimension -> !named.contains(dimension))
                .toList();
        boolean counts = vocabulary.head(text) == Head.COUNT || vocabulary.head(text) == Head.OFFENCE;
        return breakdowns.isEmpty() && named.isEmpty() && counts ? List.of(Dimension.TOTAL) : breakdowns;
    }

    private static Optional<Dimension> dimension(LabelMeaning meaning) {
        if (meaning instanceof LabelMeaning.OfGender) {
            return Optional.of(Dimension.VICTIM_GENDER);
        }
        if (meaning instanceof LabelMeaning.OfAge) {
            return Optional.of(Dimension.VICTIM_AGE);
        }
        return meaning instanceof LabelMeaning.OfPlatform ? Optional.of(Dimension.PLATFORM) : Optional.empty();
    }

    private static Head head(Dimension dimension) {
        return switch (dimension) {
            case VICTIM_GENDER -> Head.VICTIM_GENDER;
            case VICTIM_AGE -> Head.VICTIM_AGE;
            case PLATFORM -> Head.PLATFORM;
            case TOTAL -> Head.COUNT;
        };
    }
}
