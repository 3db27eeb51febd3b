package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;

/**
 * What one label says among the others of its line. The facts of its reading come first; then what the line makes of
 * words without an axis, what it is about beside the axes asked, and what is left of its words.
 */
final class LabelReader {
    private final CompanyOfLabels company;
    private final LineKind kind;
    private final Grammar grammar;
    private final String offence;

    LabelReader(CompanyOfLabels company, Grammar grammar, String offence) {
        this.company = company;
        this.kind = company.kind();
        this.grammar = grammar;
        this.offence = offence;
    }

    Said read(Entry entry) {
        Cell cell = entry.cell();
        if (cell.kind() == CellKind.DATE) {
            return DateLabel.read(cell, company, grammar);
        }
        Reading reading = ReadingInLine.of(cell, company, grammar);
        if (NoteMark.opensNote(cell.text(), reading) || asksAndAnswers(reading) || grammar.points(cell.text())) {
            return Said.NOTHING;
        }
        Said.Builder said = new Said.Builder();
        said.question = !kind.named() && !ofPeriods(reading);
        FactsOfLabel facts = new FactsOfLabel(cell, company, grammar, offence, said);
        withoutNoteMark(reading.facts()).forEach(facts::take);
        upTo(reading, said);
        dateAmongAges(reading, cell, said);
        new WildWords(company, company.neighbour(entry), grammar).read(reading, cell, said);
        WaysOfCommunicating.read(reading, cell, company, said);
        ofVictims(reading, said);
        BesideAsked.read(reading, cell, kind, said);
        boolean county = reading.facts().size() == 1 && reading.says(Fact.OfForce.class) && reading.whole();
        if (county && company.partsForce()) {
            said.beside = Subjects.AREA;
        }
        new LeftWords(company, grammar).read(reading, cell, said);
        return said.build();
    }

    /** "The youngest victim was a girl of 6" over other sentences says nothing of them. */
    private static boolean asksAndAnswers(Reading reading) {
        return reading.says(Fact.Youngest.class) && YoungestAnswers.oneAge(reading);
    }

    /** A number right behind "not recorded" or "total" is that of a note. */
    private static List<Fact> withoutNoteMark(List<Fact> facts) {
        int last = facts.size() - 1;
        boolean mark = last > 0
                && facts.get(last) instanceof Fact.Number
                && (facts.get(last - 1) instanceof Fact.Unknown || facts.get(last - 1) instanceof Fact.Whole);
        return mark ? facts.subList(0, last) : facts;
    }

    /** Whether a label says nothing but periods: "Q1 2024/25", where "Q1 Offences 2024/25" is a question. */
    private static boolean ofPeriods(Reading reading) {
        return reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.QNumber
                        || Axis.of(fact) == Axis.PERIOD
                        || fact instanceof Fact.Numbering
                        || fact instanceof Fact.Standing
                        || fact instanceof Fact.Whole
                        || fact instanceof Fact.Day
                        || fact instanceof Fact.DayOfYear);
    }

    /** A year of which only a part is told: "2025/26 (to 30 June 2025)", "2021/22 (from 1 Sept 2021)". */
    private static void upTo(Reading reading, Said.Builder said) {
        Fact.Day day = reading.one(Fact.Day.class).orElse(null);
        boolean daysWithoutYear = reading.says(Fact.YearAlone.class)
                && (reading.says(Fact.DayOfYear.class)
                        || (reading.says(Fact.PartOfYear.class) && reading.says(Fact.Number.class)));
        if (daysWithoutYear) {
            said.doubt("says a day of a year that we cannot place");
        }
        if (day != null
                && said.values.get(Axis.PERIOD) instanceof Period year
                && !day.date().isBefore(year.start())
                && day.date().isBefore(year.end())) {
            said.values.put(Axis.PERIOD, new Period(year.start(), day.date()));
        }
        LocalDate first = reading.one(Fact.Since.class).map(Fact.Since::first).orElse(null);
        if (first != null
                && said.values.get(Axis.PERIOD) instanceof Period year
                && first.isAfter(year.start())
                && !first.isAfter(year.end())) {
            said.values.put(Axis.PERIOD, new Period(first, year.end()));
        }
    }

    /** "5-Nov" as a text below "Age" is no period; "Dec-15" may have been 12-15. */
    private void dateAmongAges(Reading reading, Cell label, Said.Builder said) {
        boolean date = said.part != null
                || (!said.values.containsKey(Axis.VICTIM_AGE)
                        && (said.values.containsKey(Axis.PERIOD) || reading.says(Fact.Day.class)));
        if (kind.axis() != Axis.VICTIM_AGE || !date) {
            return;
        }
        List<VictimAge> bands = said.values.get(Axis.PERIOD) instanceof Period month && month.kind() == PeriodKind.MONTH
                ? DateLabel.bands(month.start(), company, grammar)
                : List.of();
        if (!kind.named() && bands.size() != 1) {
            return;
        }
        said.values.remove(Axis.PERIOD);
        said.part = null;
        Doubt doubt = Doubt.of("is a date where an age is due: a spreadsheet may have made it of a band of ages");
        said.doubt(
                bands.size() == 1
                        ? doubt.proposing(Map.of(
                                Axis.VICTIM_AGE,
                                new Taken(bands.get(0), label.address().toString(), false)))
                        : doubt);
    }

    /** "Female victims" counts offences by their victims, where "Number of female victims" counts these. */
    private static void ofVictims(Reading reading, Said.Builder said) {
        if (said.unit == Unit.VICTIMS
                && !reading.measures()
                && (said.values.containsKey(Axis.VICTIM_GENDER) || said.values.containsKey(Axis.VICTIM_AGE))) {
            said.unit = Unit.OFFENCES;
        }
    }
}
