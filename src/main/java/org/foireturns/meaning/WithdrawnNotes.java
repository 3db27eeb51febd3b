package org.foireturns.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Notes that begin by saying that what they stand beside does not count any more: "WITHDRAWN 17 June 2025. This was run
 * on another code by mistake." Behind a mark, or with the number of a table, they speak of that alone; on a sheet
 * without tables, as the answer to a question, of none.
 */
final class WithdrawnNotes implements NoteReader {
    private static final String WITHDRAWN = "withdrawn";
    /** A longer sentence tells more than that. */
    private static final int LONGEST = 10;
    /** A title stands no further above its table. */
    private static final int NEAR = 2;

    private static final int LAST_COLUMN = 20_000;

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
                ? Stream.of(Caveat.of(note, withdrawn(note), "says that it is withdrawn"))
                : Stream.empty();
    }

    /**
     * Where what it withdraws stands; null for all of the sheet. Where it stands right over a table, or says that the
     * one below replaces it, that ends at the next text over another table.
     */
    private @Nullable CellRange withdrawn(Note note) {
        int row = note.text().address().row();
        List<Integer> tables = note.plan().tables().stream()
                .map(table -> table.range().first().row())
                .filter(first -> first > row)
                .sorted()
                .toList();
        boolean over = !tables.isEmpty() && tables.get(0) == row + 1;
        if (note.only() != null
                || note.bound()
                || !(over || words.saysReplacedBelow(note.text().text()))) {
            return note.only();
        }
        int from = over ? tables.get(0) : row;
        return note.plan().texts().stream()
                .map(text -> text.address().row())
                .filter(next -> next > from && tables.stream().anyMatch(first -> first > next && first - next <= NEAR))
                .min(Comparator.naturalOrder())
                .or(() -> titleOfNext(note, from))
                .map(next -> new CellRange(new Address(row, 0), new Address(next - 1, LAST_COLUMN)))
                .orElse(null);
    }

    /** The row of the first title of a table below a row. */
    private static Optional<Integer> titleOfNext(Note note, int from) {
        return note.plan().tables().stream()
                .flatMap(table -> table.titles().stream())
                .map(title -> title.address().row())
                .filter(row -> row > from)
                .min(Comparator.naturalOrder());
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
