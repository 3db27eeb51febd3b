package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/**
 * Notes behind a mark on bands of ages that tell other ages than these: "12-15 (1)" with "(1) Our system holds the
 * bands 0-10 and 11-15". Ages within a band, as in "includes one aged 19" on "16 and over", tell more of it.
 */
final class AgeNotes {
    private final Grammar grammar;
    private final List<Told> told = new ArrayList<>();

    /** @param sheet that it speaks of; null when it speaks of all */
    private record Told(@Nullable String sheet, NoteMark mark, List<VictimAge> ages, NotePlace where) {}

    AgeNotes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** @param speaksOf the sheet that it speaks of; null for all */
    void look(Cell note, NoteMark mark, NotePlace where, @Nullable String speaksOf) {
        List<VictimAge> ages = ages(note);
        if (!ages.isEmpty()) {
            told.add(new Told(speaksOf, mark, ages, where));
        }
    }

    private List<VictimAge> ages(Cell text) {
        return grammar.read(text.text())
                .all(Fact.OfAge.class)
                .map(Fact.OfAge::age)
                .filter(VictimAge::known)
                .distinct()
                .toList();
    }

    /** Why a number cannot be taken for that of its band; null when no note with a mark on it says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        return told.stream()
                .filter(each -> each.sheet() == null || each.sheet().equals(sheet))
                .filter(each -> value.placed()
                        .entries()
                        .filter(entry -> each.mark().on(entry.cell(), grammar))
                        .anyMatch(entry -> contradicts(entry.cell(), each.ages())))
                .map(each -> each.where().words() + " tells other ages of it")
                .findFirst()
                .orElse(null);
    }

    private boolean contradicts(Cell label, List<VictimAge> told) {
        List<VictimAge> own = ages(label);
        return own.size() == 1 && told.stream().anyMatch(age -> !own.get(0).contains(age) && !age.contains(own.get(0)));
    }
}
