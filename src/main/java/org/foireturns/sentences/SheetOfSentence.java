package org.foireturns.sentences;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;

/**
 * Makes a sheet of what a sentence states, with a row for each number.
 *
 * @param period that the letter says it is about, as it is typed there; empty when it does not say
 */
record SheetOfSentence(WordsOfSentence words, String period) {
    Grid of(ToldSentence told) {
        List<Statement> stated = withPeriod(told.stated());
        String when = told.when().isEmpty() ? period : told.when();
        GridBuilder sheet = Grid.named(
                DocumentPlace.sentence(told.grid().sheet(), told.paragraph().address(), told.number()));
        int first = 0;
        if (!when.isEmpty() && stated.stream().noneMatch(words.years()::saysWhen)) {
            sheet.add(Cell.text(new Address(0, 0), when, Style.PLAIN));
            first = 2;
        }
        for (int i = 0; i < stated.size(); i++) {
            Cell label = stated.get(i).label(first + i);
            String resolved = words.years().resolved(label.text(), base(told, when));
            sheet.add(resolved.equals(label.text()) ? label : label.saying(resolved));
            sheet.add(stated.get(i).value(first + i));
        }
        return sheet.build();
    }

    /** The year from which "the year before" is told: the last one named, or the letter's. */
    private String base(ToldSentence told, String when) {
        String own = words.years().period(told.text());
        return !own.isEmpty() ? own : told.year().isEmpty() ? when : told.year();
    }

    /** Whether a number beside it counts the same in another year. */
    private static boolean isCompared(Statement statement, List<Statement> all) {
        return all.stream().anyMatch(other -> other.label().endsWith(" " + statement.label()));
    }

    /** Numbers of which the first is of the letter's period, where those beside it are of other years, say so. */
    private List<Statement> withPeriod(List<Statement> stated) {
        boolean some = stated.stream().anyMatch(words.years()::saysPeriod);
        boolean only = stated.stream().allMatch(words::isOfAll)
                || stated.stream()
                        .filter(each -> !words.years().saysWhen(each))
                        .allMatch(each -> isCompared(each, stated));
        return period.isEmpty() || !some || !only
                ? stated
                : stated.stream()
                        .map(each -> words.years().saysWhen(each) ? each : each.in(period))
                        .toList();
    }
}
