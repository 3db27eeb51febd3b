package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The years of notes behind marks. Such a note speaks of the numbers with its mark, and says nothing of the year of all
 * others: "(b) 1 of these victims was also a victim in 2023/24". Where the year of a number with the mark is only that
 * of its file, it is asked about.
 */
final class MarkedYears {
    private static final int YEAR = 360;

    /** A note with its mark and the years that it names. */
    private record Told(String sheet, Cell note, NoteMark mark, List<Period> years) {}

    private final NotesByMark marks;
    private final List<Told> told = new ArrayList<>();

    MarkedYears(Map<String, SheetPlan> plans, Grammar grammar) {
        this.marks = new NotesByMark(plans.values(), grammar);
        plans.forEach((sheet, plan) -> {
            Cell before = null;
            for (Cell text : plan.texts()) {
                NoteMark mark = text.isText() ? marks.of(text, before) : null;
                if (mark != null) {
                    told.add(new Told(sheet, text, mark, years(text, grammar)));
                }
                before = text;
            }
        });
    }

    private static List<Period> years(Cell note, Grammar grammar) {
        return grammar.read(note.text())
                .all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .filter(period -> period.days() >= YEAR)
                .distinct()
                .toList();
    }

    /** The words of a file without those of such notes. */
    Stream<String> without(Stream<String> texts) {
        return texts.filter(text -> !marks.isNote(text));
    }

    /** Why a number is no answer for the year of its file; null when no note with its mark names another. */
    @Nullable
    String doubt(Meant value, String sheet) {
        Period period = value.period();
        if (period == null || !"file".equals(value.witnesses().get(Axis.PERIOD))) {
            return null;
        }
        return told.stream()
                .filter(each -> each.sheet().equals(sheet) && marks.govern(each.mark(), value))
                .flatMap(each -> each.years().stream()
                        .filter(year -> !year.equals(period))
                        .map(year -> "the note at " + each.note().address() + " speaks of " + year.words()))
                .findFirst()
                .orElse(null);
    }
}
