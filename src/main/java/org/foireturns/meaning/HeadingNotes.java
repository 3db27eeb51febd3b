package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Notes that headings do not say what stands below them: "Male and Female are the wrong way round". Which is which then
 * only the force can tell. Where a note names labels, it speaks of the numbers under these alone.
 */
final class HeadingNotes {
    private final Grammar grammar;
    private final Normaliser words;
    private final List<Told> told = new ArrayList<>();

    /**
     * What a note says.
     *
     * @param sheet that it speaks of; null when it speaks of all
     * @param only where the one table stands that it speaks of; null when it speaks of all
     * @param named what the labels say that it names; none when it speaks of all
     */
    private record Told(@Nullable String sheet, @Nullable CellRange only, Set<Fact> named, String doubt) {}

    HeadingNotes(Grammar grammar, Normaliser words) {
        this.grammar = grammar;
        this.words = words;
    }

    /**
     * @param where the note stands
     * @param speaksOf the sheet that it speaks of; null for all
     * @param named where the table stands that it names; null when it names none
     */
    void look(Cell note, NotePlace where, @Nullable String speaksOf, @Nullable CellRange named, SheetPlan plan) {
        if (!words.saysHeadingsWrong(note.text())) {
            return;
        }
        Set<Fact> labels = new HashSet<>();
        grammar.read(note.text()).facts().stream()
                .filter(fact -> fact instanceof Fact.OfGender
                        || fact instanceof Fact.OfAge
                        || fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.OfPeriod)
                .forEach(labels::add);
        told.add(new Told(
                speaksOf,
                named == null && labels.isEmpty() ? SubjectNotes.tableAbove(note, plan) : named,
                labels,
                where.words() + " says that its headings are not right"));
    }

    /** Why a number cannot be taken for an answer; null when no note says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        return told.stream()
                .filter(each -> each.sheet() == null || each.sheet().equals(sheet))
                .filter(each ->
                        each.only() == null || each.only().contains(value.cell().address()))
                .filter(each -> each.named().isEmpty() || bears(value, each.named()))
                .map(Told::doubt)
                .findFirst()
                .orElse(null);
    }

    private boolean bears(Meant value, Set<Fact> named) {
        return value.placed()
                .entries()
                .flatMap(entry -> grammar.read(entry.cell().text()).facts().stream())
                .anyMatch(named::contains);
    }
}
