package org.foireturns.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.NoteWords;

/**
 * Notes that figures are of a sample of the records: "We read a random sample of 100 of the 531 crimes; the figures
 * above are for the sample". A note speaks of the table above it, where there are several, and where it names an axis
 * of the numbers on this axis.
 */
final class SampledNotes implements NoteReader {
    private static final String SAYS = "says that they are of a sample alone";

    private final Grammar grammar;
    private final NoteWords words;

    SampledNotes(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        return note.sentences().stream().filter(words::saysSampled).limit(1).map(sentence -> {
            CellRange only = note.only() == null ? note.tableAbove() : note.only();
            Set<Axis> named = axes(grammar.read(note.text().text()));
            return named.isEmpty()
                    ? Caveat.of(note, only, SAYS)
                    : Caveat.of(note, only, value -> named.stream().anyMatch(value.values()::containsKey), SAYS);
        });
    }

    private static Set<Axis> axes(Reading note) {
        return note.all(Fact.Names.class)
                .map(Fact.Names::axis)
                .filter(Axis.BREAKDOWNS::contains)
                .collect(Collectors.toSet());
    }
}
