package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * "The first line is really 10 and under and the second 11 to 15"; or they name a band of the table beside one that
 * none of its labels tells: "11 and under is our band 0 to 10".
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
        if (bands.isEmpty()) {
            return Stream.empty();
        }
        if (words.saysOtherBands(note.text().text())) {
            return Stream.of(Caveat.of(note, note.only(), value -> isCutOtherwise(value.age(), bands), SAYS));
        }
        List<VictimAge> strange = withoutThoseOfTables(bands, note);
        return strange.isEmpty()
                ? Stream.empty()
                : Stream.of(Caveat.of(
                        note,
                        note.only(),
                        value -> bands.contains(value.age()) && isCutOtherwise(value.age(), strange),
                        SAYS));
    }

    /** The bands that no label of a table on the sheet of a note tells. */
    private List<VictimAge> withoutThoseOfTables(List<VictimAge> bands, Note note) {
        Set<VictimAge> labels = note.plan().tables().stream()
                .flatMap(table -> table.labels().stream())
                .flatMap(label -> ages(label).stream())
                .collect(Collectors.toSet());
        return bands.stream().filter(band -> !labels.contains(band)).toList();
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
