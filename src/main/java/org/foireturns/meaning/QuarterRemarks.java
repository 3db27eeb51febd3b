package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Remarks that a part of the year is not whole, as they name fewer of its months beside it: "Q4 and so the total:
 * January and February". They speak of all numbers that hold that part.
 */
final class QuarterRemarks implements RemarkReader {
    private static final String SAYS = "says that only a part of its period is in it";

    private final Grammar grammar;

    QuarterRemarks(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<RowRemark> remarks(Cell text, SheetPlan plan) {
        List<Fact.PartOfYear> parts =
                grammar.read(text.text()).all(Fact.PartOfYear.class).distinct().toList();
        return parts.stream()
                .filter(part -> parts.stream().anyMatch(other -> holds(part, other)))
                .map(part -> new RowRemark(text.address(), Set.of(), value -> isIn(part, value.period()), SAYS));
    }

    /** Whether the months of a part of the year lie within those of another, and are fewer. */
    private static boolean holds(Fact.PartOfYear whole, Fact.PartOfYear part) {
        return !whole.equals(part)
                && whole.first() <= part.first()
                && part.last() <= whole.last()
                && part.first() <= part.last();
    }

    private static boolean isIn(Fact.PartOfYear part, @Nullable Period period) {
        if (period == null) {
            return false;
        }
        Period months = part.within(period);
        return months != null && period.contains(months);
    }
}
