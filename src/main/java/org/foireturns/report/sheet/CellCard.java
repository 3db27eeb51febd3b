package org.foireturns.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Answer;
import org.foireturns.model.Count;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Range;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.OpenValue;

/**
 * What became of one cell.
 *
 * @param style {@code total} or {@code rejected}; empty for any other
 * @param meaning what we take it to say: {@code 402 offences: Kent Police, 2024/25, female}
 */
record CellCard(String style, String meaning) {

    static CellCard of(Observation cell, Names names) {
        boolean total = cell.role() == Role.STATED_TOTAL;
        List<String> words = new ArrayList<>(List.of(names.force(cell.force()), English.period(cell.period())));
        if (cell.victimGender() != VictimGender.ALL) {
            words.add(
                    names.category(Dimension.VICTIM_GENDER, cell.victimGender().id()));
        }
        if (!cell.victimAge().equals(VictimAge.ALL)) {
            words.add("age "
                    + names.category(Dimension.VICTIM_AGE, cell.victimAge().id()));
        }
        if (!cell.platform().equals(Observation.ALL_PLATFORMS)) {
            words.add(names.category(Dimension.PLATFORM, cell.platform()));
        }
        return new CellCard(
                total ? "total" : "",
                count(cell.count(), cell.unit())
                        + (total ? ", a total that the force wrote: " : ": ")
                        + String.join(", ", words));
    }

    static CellCard of(Answer answer, Names names) {
        return new CellCard(
                "",
                names.question(answer.measure()) + " " + answer.value() + ": " + names.force(answer.force()) + ", "
                        + English.period(answer.period()));
    }

    static CellCard of(Outcome.Reason reason) {
        return new CellCard("rejected", "not counted. " + reason.message());
    }

    /** The same of a value that hangs on a question. */
    CellCard asked(OpenValue open, Names names) {
        return new CellCard(
                style,
                meaning + (meaning.matches(".*[.?]") ? "" : ".")
                        + " Asked about, and in no figure until it is answered. We propose "
                        + of(open.observation(), names).meaning());
    }

    private static String count(Count count, Unit unit) {
        Long lower = count.lower();
        if (lower == null) {
            return "no number is held";
        }
        Long value = count.value();
        return value == null
                ? English.range(Range.of(count)) + " " + unit.id() + " (the force withholds it)"
                : English.counted(value, unit.id().replaceFirst("s$", ""), unit.id());
    }
}
