package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Sentences;
import org.foireturns.normalise.NoteWords;

/**
 * What a text says of a sheet or a table by its name, beyond what any note may say: that it does not count any more
 * ("T2 (old): withdrawn"), or is of other offences too ("Table A: s.15 and s.15A").
 */
final class SaidOfParts {
    private final Grammar grammar;
    private final NoteWords words;
    private final String offence;

    SaidOfParts(Grammar grammar, NoteWords words, String offence) {
        this.grammar = grammar;
        this.words = words;
        this.offence = offence;
    }

    /** What it changes in the numbers of the part. */
    Stream<Caveat> read(Note note) {
        List<String> sentences = Sentences.andParts(note.text().text());
        if (sentences.stream().anyMatch(words::saysNoLongerStands)) {
            return Stream.of(Caveat.of(note, note.only(), "says that it is withdrawn"));
        }
        return others(grammar.read(sentences.get(0)))
                ? Stream.of(Caveat.of(note, note.only(), "says that another offence is in it too"))
                : Stream.empty();
    }

    private boolean others(Reading first) {
        return first.all(Fact.OfOffence.class).anyMatch(fact -> !fact.id().equals(offence));
    }
}
