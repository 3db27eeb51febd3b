package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;

/**
 * Notes behind a mark on bands of ages that tell other ages than these: "12-15 (1)" with "(1) Our system holds the
 * bands 0-10 and 11-15". Ages within a band, as in "includes one aged 19" on "16 and over", tell more of it.
 */
final class AgeNotes implements NoteReader {
    private final Grammar grammar;

    AgeNotes(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        NoteMark mark = note.mark();
        List<VictimAge> told = ages(note.text());
        return mark == null || told.isEmpty()
                ? Stream.empty()
                : Stream.of(Caveat.of(note, null, value -> isOfOthers(value, mark, told), "tells other ages of it"));
    }

    private List<VictimAge> ages(Cell text) {
        return grammar.read(text.text())
                .all(Fact.OfAge.class)
                .map(Fact.OfAge::age)
                .filter(VictimAge::known)
                .distinct()
                .toList();
    }

    private boolean isOfOthers(Meant value, NoteMark mark, List<VictimAge> told) {
        return value.placed()
                .entries()
                .filter(entry -> mark.on(entry.cell(), grammar))
                .anyMatch(entry -> contradicts(entry.cell(), told));
    }

    private boolean contradicts(Cell label, List<VictimAge> told) {
        List<VictimAge> own = ages(label);
        return own.size() == 1 && told.stream().anyMatch(age -> !own.get(0).contains(age) && !age.contains(own.get(0)));
    }
}
