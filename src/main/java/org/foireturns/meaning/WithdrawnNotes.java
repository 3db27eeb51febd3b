package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.normalise.NoteWords;

/**
 * Notes that begin by saying that what they stand beside does not count any more: "WITHDRAWN 17 June 2025. This was run
 * on another code by mistake." Behind a mark, or with the number of a table, they speak of that alone; on a sheet
 * without tables, as the answer to a question, of none.
 */
final class WithdrawnNotes implements NoteReader {
    private static final String WITHDRAWN = "withdrawn";
    /** A longer sentence tells more than that. */
    private static final int LONGEST = 10;

    private final Grammar grammar;
    private final NoteWords words;

    WithdrawnNotes(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        boolean says = isWithdrawal(grammar.read(note.sentences().get(0)))
                || note.sentences().stream().anyMatch(this::saysNotToBeUsed);
        return says && isBesideTables(note)
                ? Stream.of(Caveat.of(note, note.only(), "says that it is withdrawn"))
                : Stream.empty();
    }

    /** Whether a sentence says so of what it stands beside; "Our earlier reply was sent in error" does not. */
    private boolean saysNotToBeUsed(String sentence) {
        return words.saysNotToBeUsed(sentence)
                && grammar.read(sentence)
                        .all(Fact.Standing.class)
                        .noneMatch(fact -> fact.id().equals("provisional"));
    }

    /** Whether tables stand on its sheet, and no number or head in its row, of which alone it would speak. */
    private static boolean isBesideTables(Note note) {
        int row = note.text().address().row();
        return !note.plan().tables().isEmpty()
                && (note.bound()
                        || note.plan().tables().stream()
                                .flatMap(table -> table.values().stream())
                                .noneMatch(value -> value.cell().address().row() == row
                                        || value.heads().stream()
                                                .anyMatch(head ->
                                                        head.cell().address().row() == row)));
    }

    /** Whether a sentence says so, when, and nothing else. */
    private static boolean isWithdrawal(Reading reading) {
        List<Fact> facts = reading.facts().stream()
                .filter(fact -> !(fact instanceof Fact.Filler || fact instanceof Fact.Counts))
                .toList();
        boolean says =
                reading.all(Fact.Standing.class).anyMatch(fact -> fact.id().equals(WITHDRAWN));
        return says
                && reading.tokens() <= LONGEST
                && facts.stream()
                        .allMatch(fact -> fact instanceof Fact.Standing
                                || fact instanceof Fact.Day
                                || fact instanceof Fact.DayOfYear
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Numbering);
    }
}
