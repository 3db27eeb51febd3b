package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Years that bear a mark whose note names days or months within them, or a number of months. Nobody marks a year to say
 * that it is a whole one, so that its numbers are asked about, whatever else the note says:
 *
 * <pre>
 * Offences | 2022/23¹ | 2023/24
 * Female   | 10       | 12
 * ¹ Nothing was migrated before 1 November 2022.
 * </pre>
 */
final class MarkedParts {
    /** "Q4" may be a quarter, "Q5" is a question. */
    private static final int QUARTERS = 4;

    private final Grammar grammar;
    private final List<NotesByMark.Marked> notes;

    MarkedParts(Map<String, SheetPlan> plans, Grammar grammar) {
        this.grammar = grammar;
        this.notes = new NotesByMark(plans.values(), grammar).in(plans);
    }

    /** Why the numbers of a year may not be of the whole of it; null when no note behind its mark says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        Period year = value.period();
        String told = value.witnesses().get(Axis.PERIOD);
        if (year == null || told == null) {
            return null;
        }
        List<String> witnesses = List.of(told.split(" "));
        return notes.stream()
                .filter(each -> each.sheet().equals(sheet))
                .filter(each -> value.placed()
                        .entries()
                        .map(Entry::cell)
                        .anyMatch(
                                cell -> saysTime(cell, witnesses) && each.mark().on(cell, grammar)))
                .filter(each -> tellsPart(each.note(), year))
                .map(each -> "the note at " + each.note().address() + " may say that only a part of " + year.words()
                        + " is in it")
                .findFirst()
                .orElse(null);
    }

    /** Whether a label says the period of a value, or that it is the total of several: "Q4", "Total". */
    private boolean saysTime(Cell label, List<String> witnesses) {
        return witnesses.contains(label.address().toString())
                || grammar.read(label.text()).says(Fact.Whole.class);
    }

    private boolean tellsPart(Cell note, Period year) {
        Reading reading = grammar.read(note.text());
        if (PartsOfYears.endsWith(reading, year)) {
            return false;
        }
        return PartsOfYears.named(reading, year)
                || (year.lastsAYear() && (reading.tellsLength() || namesQuarter(reading)));
    }

    private static boolean namesQuarter(Reading reading) {
        return reading.all(Fact.QNumber.class).anyMatch(quarter -> quarter.number() <= QUARTERS);
    }
}
