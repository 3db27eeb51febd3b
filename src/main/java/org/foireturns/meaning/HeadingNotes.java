package org.foireturns.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.NoteWords;

/**
 * Notes that headings do not say what stands below them: "Male and Female are the wrong way round". Which is which then
 * only the force can tell. Where a note names labels, it speaks of the numbers under these alone.
 */
final class HeadingNotes implements NoteReader {
    private final Grammar grammar;
    private final NoteWords words;
    private final Corrections corrections;

    /** @param corrections of numbers: "The digits were transposed" is about these */
    HeadingNotes(Grammar grammar, NoteWords words, Corrections corrections) {
        this.grammar = grammar;
        this.words = words;
        this.corrections = corrections;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        String text = note.text().text();
        if (!words.saysHeadingsWrong(text) || corrections.correct(text) || isOfEarlierAnswer(note)) {
            return Stream.empty();
        }
        Set<Fact> labels = grammar.read(text).facts().stream()
                .filter(fact -> fact instanceof Fact.OfGender
                        || fact instanceof Fact.OfAge
                        || fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.OfPeriod)
                .collect(Collectors.toSet());
        CellRange only = note.named() == null && labels.isEmpty() ? note.tableAbove() : note.named();
        return Stream.of(Caveat.of(
                note, only, value -> labels.isEmpty() || bears(value, labels), "says that its headings are not right"));
    }

    /** "In our first response the columns were transposed. This has been put right below." */
    private boolean isOfEarlierAnswer(Note note) {
        return note.sentences().stream()
                .filter(words::saysHeadingsWrong)
                .allMatch(sentence -> grammar.read(sentence)
                        .all(Fact.Standing.class)
                        .anyMatch(standing -> standing.id().equals("provisional")));
    }

    private boolean bears(Meant value, Set<Fact> labels) {
        return value.placed()
                .entries()
                .flatMap(entry -> grammar.read(entry.cell().text()).facts().stream())
                .anyMatch(labels::contains);
    }
}
