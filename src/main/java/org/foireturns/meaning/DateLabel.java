package org.foireturns.meaning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;

/** What a label says that a spreadsheet keeps as a date: its month, or among ages the band that it was made of. */
final class DateLabel {
    private DateLabel() {}

    static Said read(Cell label, CompanyOfLabels company, Grammar grammar) {
        Said.Builder said = new Said.Builder();
        LocalDate date = label.date();
        if (date == null) {
            return said.doubt("is a date that we cannot place").build();
        }
        SpacedDates spaced = company.spacedDates();
        if (company.kind().axis() == Axis.VICTIM_AGE) {
            age(date, company, grammar, said);
        } else if (SpacedDates.endYears(company.line(), grammar)) {
            said.values.put(Axis.PERIOD, SpacedDates.yearEnding(date));
        } else if (spaced.areLonger()) {
            said.values.put(Axis.PERIOD, spaced.period(date));
            said.doubt(Doubt.of("is a date among others that are " + spaced.months() + " months apart")
                    .asRead());
        } else if (isMonth(date, company)) {
            YearMonth month = YearMonth.from(date);
            said.values.put(Axis.PERIOD, Period.months(month, month));
        } else {
            said.doubt("is a day and no month");
        }
        return said.build();
    }

    /**
     * Whether a date stands for its month: the first or the last day does, and so do days of several months side by
     * side. Another day alone is that of a letter or of an extract.
     */
    private static boolean isMonth(LocalDate date, CompanyOfLabels company) {
        return date.getDayOfMonth() == 1 || date.getDayOfMonth() == date.lengthOfMonth() || company.severalMonths();
    }

    /** The one band that a date may be and that shares no year with the others of the line, else it is asked about. */
    private static void age(LocalDate date, CompanyOfLabels company, Grammar grammar, Said.Builder said) {
        List<VictimAge> bands = bands(date, company, grammar);
        if (bands.isEmpty()) {
            said.doubt("is a date where an age is due");
            return;
        }
        said.values.put(Axis.VICTIM_AGE, bands.get(0));
        said.dated = true;
        if (bands.size() > 1) {
            said.doubt(Doubt.of("is a date where an age is due: a spreadsheet may have made it of "
                            + bands.get(0).id())
                    .asRead());
        }
    }

    /** The bands that a date may be and that share no year with the others of the line, the most likely first. */
    static List<VictimAge> bands(LocalDate date, CompanyOfLabels company, Grammar grammar) {
        List<VictimAge> others = company.line().entries().stream()
                .flatMap(entry -> grammar.read(entry.cell().text()).all(Fact.OfAge.class))
                .map(Fact.OfAge::age)
                .filter(age -> !age.equals(VictimAge.UNKNOWN))
                .toList();
        return DateAge.of(date).stream()
                .filter(band -> DateAge.fits(band, others))
                .toList();
    }
}
