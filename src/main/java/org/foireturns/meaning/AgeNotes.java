package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;
import org.foireturns.normalise.NoteWords;

/**
 * Notes that bands of ages are others than their labels say. Behind a mark they tell other ages than these: "12-15 (1)"
 * with "(1) Our system holds the bands 0-10 and 11-15". Ages within a band, as in "includes one aged 19" on "16 and
 * over", tell more of it. Without a mark they say so, and tell bands that begin or end where those of the table do:
 * "The first line is really 10 and under and the second 11 to 15".
 */
final class AgeNotes implements NoteReader {
    private static final String SAYS = "tells other ages of it";
    /** Older people are of the last band. */
    private static final int OLDEST = 99;

    private final Grammar grammar;
    private final NoteWords words;

    AgeNotes(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        NoteMark mark = note.mark();
        List<VictimAge> told = ages(note.text());
        if (mark != null) {
            return told.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Caveat.of(note, null, value -> isOfOthers(value, mark, told), SAYS));
        }
        List<VictimAge> bands = told.stream()
                .filter(age -> age.from() < age.to() && age.to() <= OLDEST)
                .toList();
        return bands.isEmpty() || !words.saysOtherBands(note.text().text())
                ? Stream.empty()
                : Stream.of(Caveat.of(note, note.only(), value -> isCutOtherwise(value.age(), bands), SAYS));
    }

    private static boolean isCutOtherwise(VictimAge own, List<VictimAge> bands) {
        return own.known()
                && own.from() < own.to()
                && bands.stream()
                        .anyMatch(band -> !band.equals(own) && (band.from() == own.from() || band.to() == own.to()));
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
