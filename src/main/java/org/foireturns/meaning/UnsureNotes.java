package org.foireturns.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.NoteWords;

/**
 * Notes that a figure is wrong or not to be relied on, and do not say what it should be: "Erratum: two lines of the
 * table below went astray", "JT: not sure of this one" on a cell. One that is bound to numbers speaks of them, one that
 * names labels of the numbers under these, and one that begins by saying so of the table above it. "If you think that
 * our answer is wrong" names nothing and says nothing.
 */
final class UnsureNotes implements NoteReader {
    private static final String SAYS = "says that it is wrong or not to be relied on";

    private final Grammar grammar;
    private final NoteWords words;
    private final Corrections corrections;

    /** @param corrections of numbers, which name those that are wrong */
    UnsureNotes(Grammar grammar, NoteWords words, Corrections corrections) {
        this.grammar = grammar;
        this.words = words;
        this.corrections = corrections;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        return corrections.correct(note.text().text())
                        || words.saysHeadingsWrong(note.text().text())
                ? Stream.empty()
                : note.sentences().stream().filter(words::saysUnsure).flatMap(sentence -> read(note, sentence));
    }

    private Stream<Caveat> read(Note note, String sentence) {
        if (note.bound()) {
            return Stream.of(Caveat.of(note, note.only(), SAYS));
        }
        Set<Fact> labels = grammar.read(sentence).facts().stream()
                .filter(fact ->
                        fact instanceof Fact.OfGender || fact instanceof Fact.OfAge || fact instanceof Fact.OfPlatform)
                .collect(Collectors.toSet());
        if (!labels.isEmpty()) {
            return Stream.of(Caveat.of(note, note.only(), value -> bears(value, labels), SAYS));
        }
        CellRange only = note.only() == null ? note.tableAbove() : note.only();
        return words.beginsUnsure(sentence) && !headsCorrection(note)
                ? Stream.of(Caveat.of(note, only, SAYS))
                : Stream.empty();
    }

    /** Whether the text right below a note says which number should be another: "ERRATUM 9 June" is its heading. */
    private boolean headsCorrection(Note note) {
        Address at = note.text().address();
        return note.plan().texts().stream()
                .filter(text ->
                        text.address().row() == at.row() + 1 && text.address().column() == at.column())
                .anyMatch(text -> text.isText() && corrections.correct(text.text()));
    }

    private boolean bears(Meant value, Set<Fact> labels) {
        return value.placed()
                .entries()
                .flatMap(entry -> grammar.read(entry.cell().text()).facts().stream())
                .anyMatch(labels::contains);
    }
}
