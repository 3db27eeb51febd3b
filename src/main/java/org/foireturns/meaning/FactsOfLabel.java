package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * Takes the facts of a label one by one. Of two values on one axis the narrower holds ("2024/25, April 2024"); girls
 * and boys together are all; any other two say two things at once.
 */
final class FactsOfLabel {
    /** "Boys and girls together" are all, but for those of whom it is not known. */
    private static final Set<Object> BOTH = Set.of(VictimGender.FEMALE, VictimGender.MALE);

    private static final int OLDEST = 120;

    private final Cell label;
    private final CompanyOfLabels company;
    private final Grammar grammar;
    private final String offence;
    private final Said.Builder said;

    FactsOfLabel(Cell label, CompanyOfLabels company, Grammar grammar, String offence, Said.Builder said) {
        this.label = label;
        this.company = company;
        this.grammar = grammar;
        this.offence = offence;
        this.said = said;
    }

    void take(Fact fact) {
        Axis axis = Axis.of(fact);
        Object value = axis == null ? null : Facts.value(fact);
        boolean countsYears = fact instanceof Fact.OfAge age
                ? age.age().from() == age.age().to() && tellsYears(age.age().from())
                : fact instanceof Fact.Number number && (tellsYears(number.value()) || tellsLengthAlone());
        if (countsYears) {
            said.whole = true;
            return;
        }
        if (fact instanceof Fact.OfPeriod told
                && told.isOfRevision(grammar.read(label.text()).facts())) {
            return;
        }
        if (axis != null && value != null) {
            put(axis, value);
        } else if (fact instanceof Fact.Years years) {
            put(Axis.PERIOD, years.whole());
        } else if (fact instanceof Fact.PartOfYear part) {
            said.part = part;
        } else if (fact instanceof Fact.QNumber quarter && company.quarters() && !said.question) {
            int first = (quarter.number() * 3) % 12 + 1;
            said.part = new Fact.PartOfYear(first, first + 2, true);
        } else if (fact instanceof Fact.YearAlone year) {
            year(year);
        } else if (fact instanceof Fact.Counts counts) {
            said.unit = said.unit == null || counts.unit() != Unit.OFFENCES ? counts.unit() : said.unit;
        } else if (fact instanceof Fact.Standing standing) {
            said.standing = standing.id();
        } else if (fact instanceof Fact.Youngest) {
            said.beside = YoungestAnswers.SUBJECT;
        } else if (fact instanceof Fact.Number number) {
            number(number.value());
        } else if (fact instanceof Fact.OfMethod) {
            said.method = true;
        }
    }

    /** "Five years" and "All 3 years" behind as many years are their total, and no age. */
    private boolean tellsYears(int number) {
        List<Fact> facts = grammar.read(label.text()).facts();
        boolean nothingElse = facts.stream()
                .allMatch(fact -> fact instanceof Fact.OfAge
                        || fact instanceof Fact.Number
                        || fact instanceof Fact.Whole
                        || (fact instanceof Fact.Names named && named.axis() == Axis.PERIOD));
        return company.kind().axis() == Axis.PERIOD
                && nothingElse
                && number
                        == company.line().entries().stream()
                                .map(entry -> grammar.read(entry.cell().text()))
                                .filter(reading ->
                                        reading.says(Fact.OfPeriod.class) || reading.says(Fact.YearAlone.class))
                                .count();
    }

    /** "Nine months" below ages is the total over these, and no age. */
    private boolean tellsLengthAlone() {
        Reading reading = grammar.read(label.text());
        return company.kind().axis() != Axis.PERIOD
                && reading.tellsLength()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Number
                                || fact instanceof Fact.Names
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Counts);
    }

    private void year(Fact.YearAlone year) {
        if (said.values.containsKey(Axis.PERIOD)) {
            return;
        }
        boolean ofVictims = company.kind().axis() == Axis.VICTIM_AGE
                || Subjects.BIRTHS.equals(company.kind().beside());
        if (company.kind().named() && ofVictims) {
            said.beside = Subjects.BIRTHS;
            return;
        }
        if (year.financial()) {
            said.doubt("may be the financial year that begins or the one that ends in " + year.year());
        }
        said.values.put(Axis.PERIOD, Period.calendarYear(year.year()));
        said.yearAlone = true;
    }

    /** A bare number in a line of ages is one, unless its head names none and the labels begin with their number. */
    private void number(int number) {
        if (company.kind().axis() == Axis.VICTIM_AGE && number <= OLDEST && !amongNumbered()) {
            put(Axis.VICTIM_AGE, VictimAge.years(number));
            Reading reading = grammar.read(label.text());
            boolean more = reading.tokens() > 1 && reading.facts().size() == 1 && amongBands();
            if (more || grammar.bounds(label.text())) {
                said.doubt("says more of an age than we understand");
            }
        }
    }

    /** "5 - Snapchat" below "2 - 12-15, female" and "2 - 16 and over, female": the answer to the fifth question. */
    private boolean amongNumbered() {
        return !company.kind().named()
                && company.line().entries().stream()
                        .map(entry -> grammar.read(entry.cell().text()).facts())
                        .anyMatch(facts -> facts.size() > 1
                                && facts.get(0) instanceof Fact.Numbering
                                && facts.stream().anyMatch(Fact.OfAge.class::isInstance));
    }

    /** Whether other labels of the line are bands of ages: then "16 on" hardly means those aged 16 alone. */
    private boolean amongBands() {
        return company.line().entries().stream()
                .flatMap(entry -> grammar.read(entry.cell().text()).all(Fact.OfAge.class))
                .anyMatch(fact -> fact.age().from() < fact.age().to());
    }

    private void put(Axis axis, Object value) {
        if (axis == Axis.OFFENCE) {
            offence(value.toString());
            return;
        }
        Object other = said.values.putIfAbsent(axis, value);
        if (other == null || other.equals(value)) {
            return;
        }
        if (other instanceof Fact.RelativeYear || value instanceof Fact.RelativeYear) {
            said.values.put(axis, other instanceof Fact.RelativeYear ? value : other);
            return;
        }
        Object narrower = other instanceof VictimAge age && value instanceof VictimAge bound
                ? bounded(age, bound)
                : Within.narrower(other, value);
        if (axis == Axis.VICTIM_GENDER && BOTH.equals(Set.of(other, value))) {
            said.values.remove(Axis.VICTIM_GENDER);
            said.whole = true;
            said.both = true;
        } else if (axis == Axis.PLATFORM) {
            said.combined = true;
        } else if (narrower == null) {
            said.doubt("says two things at once");
        } else {
            said.values.put(axis, narrower);
        }
    }

    /** The narrower of two ages, or what both leave: "of 12 at least, 15 at most". Null where that is nothing. */
    private static @Nullable Object bounded(VictimAge age, VictimAge bound) {
        Object narrower = Within.narrower(age, bound);
        if (narrower != null || !age.known() || !bound.known()) {
            return narrower;
        }
        int from = Math.max(age.from(), bound.from());
        int to = Math.min(age.to(), bound.to());
        boolean open = Math.min(age.from(), bound.from()) == 0 && Math.max(age.to(), bound.to()) > OLDEST;
        return open && from < to ? VictimAge.band(from, to) : null;
    }

    private void offence(String id) {
        Object other = said.values.get(Axis.OFFENCE);
        if (id.equals(offence)) {
            said.values.put(Axis.OFFENCE, id);
        } else if (other == null) {
            said.beside = Subjects.ANOTHER_OFFENCE;
        }
    }
}
