package org.foireturns.sentences;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;

/** Decides whether "the year" of a letter that does not say which it is can only be that of the request. */
final class OneYear {
    /** A few days more are still one year. */
    private static final int LONGEST_YEAR = 371;

    private OneYear() {}

    /** Whether no text of the sheets of a letter speaks of a second year; the rows of a long list are none. */
    static boolean in(List<Grid> grids, Grammar grammar) {
        if (grids.stream().noneMatch(grid -> DocumentPlace.named(grid.sheet()))) {
            return true;
        }
        List<Reading> all = grids.stream()
                .filter(grid -> !grid.isLong())
                .flatMap(grid -> grid.cells().stream())
                .filter(Cell::isText)
                .map(cell -> grammar.read(cell.text()))
                .toList();
        Set<Period> years = all.stream()
                .flatMap(reading -> reading.all(Fact.OfPeriod.class))
                .map(Fact.OfPeriod::period)
                .filter(period -> period.nearlyLastsAYear())
                .collect(Collectors.toSet());
        return years.size() <= 1
                && years.stream().allMatch(year -> year.days() <= LONGEST_YEAR)
                && all.stream().noneMatch(reading -> reading.says(Fact.Years.class))
                && all.stream()
                        .flatMap(reading -> reading.all(Fact.RelativeYear.class))
                        .noneMatch(year -> year.back() > 0);
    }
}
