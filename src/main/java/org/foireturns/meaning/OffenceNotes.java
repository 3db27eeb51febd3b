package org.foireturns.meaning;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.normalise.NoteWords;

/** Notes that figures hold another offence than the one asked too, or that this one is none there. */
final class OffenceNotes implements NoteReader {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;

    private final Grammar grammar;
    private final NoteWords words;
    private final String offence;
    /** The offences that labels of the tables of a sheet name. */
    private final IdentityHashMap<SheetPlan, Set<String>> toldApart = new IdentityHashMap<>();

    OffenceNotes(Grammar grammar, NoteWords words, String offence) {
        this.grammar = grammar;
        this.words = words;
        this.offence = offence;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        return note.sentences().stream()
                .flatMap(sentence -> says(sentence, note).stream().map(says -> Caveat.of(note, note.only(), says)));
    }

    private Set<String> says(String sentence, Note note) {
        Reading reading = grammar.read(sentence);
        if (reading.tokens() < SHORTEST || words.saysRounded(sentence)) {
            return Set.of();
        }
        if (holdsAnother(sentence, reading, toldApart.computeIfAbsent(note.plan(), this::offencesTold))) {
            return Set.of("says that another offence is in it too");
        }
        return ours(reading)
                        && words.saysNoSuchOffence(sentence)
                        && !words.saysEquivalent(note.text().text())
                ? Set.of("says that this is no offence there")
                : Set.of();
    }

    private Set<String> offencesTold(SheetPlan plan) {
        return plan.tables().stream()
                .flatMap(table -> table.labels().stream())
                .flatMap(label -> grammar.read(label.text()).all(Fact.OfOffence.class))
                .map(Fact.OfOffence::id)
                .collect(Collectors.toSet());
    }

    /** Whether a sentence says that figures hold another offence than the one asked, or that these cannot be parted. */
    private boolean holdsAnother(String sentence, Reading reading, Set<String> apart) {
        Set<String> others = reading.all(Fact.OfOffence.class)
                .map(Fact.OfOffence::id)
                .filter(id -> !id.equals(offence))
                .collect(Collectors.toSet());
        boolean kinds =
                reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals(Subjects.OFFENCES));
        if (!others.isEmpty() && !apart.containsAll(others) && ours(reading) && words.saysTogether(sentence)) {
            return true;
        }
        boolean offences = kinds || !others.isEmpty() || ours(reading);
        if (offences
                && words.saysInseparable(sentence)
                && reading.facts().stream().noneMatch(OffenceNotes::ofVictims)) {
            return true;
        }
        boolean another = kinds || !apart.containsAll(others);
        boolean ofFigures = words.speaksOfFigures(sentence)
                || reading.facts().stream()
                        .findFirst()
                        .filter(first -> first instanceof Fact.OfWhich || first instanceof Fact.OfPeriod)
                        .isPresent();
        return another && ofFigures && words.saysHeld(sentence);
    }

    /** What a sentence says of victims and platforms: by these figures cannot be parted either. */
    private static boolean ofVictims(Fact fact) {
        return fact instanceof Fact.OfGender
                || fact instanceof Fact.OfPlatform
                || (fact instanceof Fact.Names names
                        && (names.axis() == Axis.VICTIM_GENDER
                                || names.axis() == Axis.VICTIM_AGE
                                || names.axis() == Axis.PLATFORM));
    }

    private boolean ours(Reading reading) {
        return reading.all(Fact.OfOffence.class).anyMatch(fact -> fact.id().equals(offence));
    }
}
