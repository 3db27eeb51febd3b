package org.foireturns.meaning;

import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which reading of a label holds in its line: "16-17" is an age among ages and a year among years, and "March 2024"
 * below "Year ending" is the year that ends there.
 */
final class ReadingInLine {
    private ReadingInLine() {}

    static Reading of(Cell label, CompanyOfLabels company, Grammar grammar) {
        Readings readings = completed(label.text(), company.line().head(), grammar);
        Axis axis = company.kind().axis();
        if (axis == null || onAxis(readings.best(), axis)) {
            return readings.best();
        }
        return readings.others().stream()
                .filter(other -> onAxis(other, axis))
                .findFirst()
                .orElse(readings.best());
    }

    /** A head such as "Year ending" is read with each label below it. */
    private static Readings completed(String text, @Nullable Cell head, Grammar grammar) {
        Readings alone = grammar.readings(text);
        if (head == null || !onlyNames(grammar.read(head.text()))) {
            return alone;
        }
        boolean number = alone.best().facts().size() == 1 && alone.best().says(Fact.Number.class);
        if (number) {
            Readings together = grammar.readings(head.text() + " " + text);
            return together.best().whole() && together.best().says(Fact.PartOfYear.class) ? together : alone;
        }
        boolean day = alone.best().facts().size() == 1 && alone.best().says(Fact.Day.class);
        if (day || alone.best().says(Fact.OfPeriod.class) || alone.best().says(Fact.YearAlone.class)) {
            Readings together = grammar.readings(head.text() + " " + text);
            boolean tells = together.best().whole()
                    && together.best().says(Fact.OfPeriod.class)
                    && !together.best()
                            .one(Fact.OfPeriod.class)
                            .equals(alone.best().one(Fact.OfPeriod.class));
            return tells ? together : alone;
        }
        return alone;
    }

    private static boolean onlyNames(Reading head) {
        return head.facts().stream().allMatch(fact -> fact instanceof Fact.Names || fact instanceof Fact.YearsEnd);
    }

    private static boolean onAxis(Reading reading, Axis axis) {
        return reading.facts().stream().anyMatch(fact -> Axis.of(fact) == axis);
    }
}
