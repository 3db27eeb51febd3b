package org.foireturns.meaning;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.normalise.NoteWords;

/**
 * Notes that some numbers are of another period than their table says: "Table 3 covers the calendar year 2024",
 * "Platform figures are for January to December 2024" below offences of 2024/25. They speak of the table whose number
 * they name, of what bears their mark, or of all numbers of the one axis that they name. A part of a year is for
 * {@link PartYearNotes}.
 */
final class PeriodNotes implements NoteReader {
    private final Grammar grammar;
    private final NoteWords words;

    PeriodNotes(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        return note.titled() != null
                ? Stream.empty()
                : note.sentences().stream()
                        .filter(sentence -> words.saysPartOfYear(sentence) && !words.saysApart(sentence))
                        .flatMap(sentence -> read(note, grammar.read(sentence)));
    }

    private Stream<Caveat> read(Note note, Reading reading) {
        List<Period> told = reading.all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                // A month may be told by the way: "known as Twitter until July 2023".
                .filter(Period::nearlyLastsAYear)
                .distinct()
                .toList();
        List<Axis> axes = reading.all(Fact.Names.class)
                .map(Fact.Names::axis)
                .filter(Axis.BREAKDOWNS::contains)
                .distinct()
                .toList();
        boolean placed = note.bound() || note.named() != null;
        if (told.size() != 1 || (!placed && axes.size() != 1)) {
            return Stream.empty();
        }
        Period period = told.get(0);
        Predicate<Meant> spoken = value -> placed || value.values().containsKey(axes.get(0));
        return Stream.of(Caveat.of(
                note,
                note.named(),
                value -> spoken.test(value) && differs(value, period),
                "says that it is of " + period.words()));
    }

    /** Whether the period of a number is another one, and neither a part of it nor one of which it is a part. */
    private static boolean differs(Meant value, Period told) {
        Period own = value.period();
        return own != null && !own.contains(told) && !told.contains(own);
    }
}
