package org.foireturns.meaning;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;

/**
 * What is asked of a line of labels for each of them, and found out once.
 *
 * @param partsForce whether it parts a force: "Hampshire | Isle of Wight | Force"
 * @param measures whether several of its labels say what is counted
 * @param severalMonths whether dates among its labels are of several months
 * @param spacedDates how far apart these are
 */
record LineTraits(boolean partsForce, boolean measures, boolean severalMonths, SpacedDates spacedDates) {
    static LineTraits of(Line line, Grammar grammar) {
        return new LineTraits(
                partsForce(line, grammar), measures(line, grammar), severalMonths(line), SpacedDates.of(line));
    }

    private static boolean partsForce(Line line, Grammar grammar) {
        boolean whole = false;
        boolean area = false;
        for (Entry entry : line.entries()) {
            List<Fact> facts = grammar.read(entry.cell().text()).facts();
            Fact only = facts.size() == 1 ? facts.get(0) : null;
            whole |= only instanceof Fact.Names names && names.axis() == Axis.FORCE;
            area |= only instanceof Fact.Beside beside && beside.axis().equals(Subjects.AREA);
        }
        return whole && area;
    }

    private static boolean measures(Line line, Grammar grammar) {
        return line.entries().stream()
                        .filter(entry -> grammar.read(entry.cell().text()).measures())
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean severalMonths(Line line) {
        return line.entries().stream()
                        .map(entry -> entry.cell().date())
                        .filter(Objects::nonNull)
                        .map(YearMonth::from)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
