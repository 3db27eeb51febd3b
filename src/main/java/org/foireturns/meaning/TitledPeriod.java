package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * The period that the lines over a table say of it: "Offences recorded in 2024/25" right above it holds before "Years
 * 2019 to 2025" at the top of its sheet.
 */
final class TitledPeriod {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    /** A greater number in a sentence is not one of months: "9 months". */
    private static final int MOST_MONTHS = 12;

    private static final int LONGEST_MONTH = 31;

    private final List<TextsAbove.Witness> nearest;
    private final Grammar grammar;
    private final Pattern brackets;

    /** @param nearest the lines over the table, the nearest first */
    TitledPeriod(List<TextsAbove.Witness> nearest, Grammar grammar) {
        this.nearest = nearest;
        this.grammar = grammar;
        this.brackets = grammar.pattern("(?i)" + grammar.anyOf(new Term(NoteTerm.BRACKETS, "")));
    }

    /** The period of the nearest line that says exactly one, before any sentence that tells a number of its own. */
    @Nullable
    Found one() {
        Found found = one(false);
        return found == null ? one(true) : found;
    }

    private @Nullable Found one(boolean ofSentences) {
        boolean ofYear = false;
        for (TextsAbove.Witness witness : nearest) {
            String text = withoutAsides(witness.text());
            Reading reading = grammar.read(text);
            if (reading.says(Fact.Youngest.class) || ofSentences != tellsNumber(reading) || isAboutAnother(reading)) {
                continue;
            }
            Period told = onePeriod(reading);
            if (told == null) {
                told = ofWholeSentence(text);
            }
            ofYear |= witness.near() && namesWholeYear(reading);
            if (told != null && ofYear && !told.lastsAYear()) {
                continue;
            }
            if (told != null && !isByTheWay(told, reading)) {
                return new Found(told, witness.place());
            }
            if (witness.near()
                    && held(reading).isEmpty()
                    && reading.one(Fact.Years.class).isPresent()) {
                return new Found(reading.one(Fact.Years.class).orElseThrow().whole(), witness.place());
            }
            if (witness.near() && held(reading).size() > 1) {
                return null;
            }
        }
        return null;
    }

    /** "Means of contact, the year as a whole": the half of it that stands over another table is none of its period. */
    private static boolean namesWholeYear(Reading reading) {
        return reading.says(Fact.Whole.class)
                && reading.all(Fact.Names.class).anyMatch(named -> named.axis() == Axis.PERIOD);
    }

    /** A month in a sentence that says more: "The force moved to another system in February 2024". */
    private static boolean isByTheWay(Period told, Reading reading) {
        return told.days() <= LONGEST_MONTH && reading.tokens() > Titles.LONGEST_TITLE;
    }

    /**
     * A line without what it says of something else in brackets: "(Cornwall crimes for March 2025 added)", "(2023/24 in
     * brackets)", and without its sentences on numbers in brackets: "Figures in brackets are for 2023/24."
     */
    private String withoutAsides(String text) {
        String ofAll = Sentences.acrossLines(text).stream()
                .filter(sentence -> !brackets.matcher(
                                IN_BRACKETS.matcher(sentence).replaceAll(""))
                        .find())
                .collect(Collectors.joining(" "));
        return IN_BRACKETS.matcher(ofAll).replaceAll(inner -> {
            Reading aside = grammar.read(inner.group(1));
            boolean ofOthers = aside.says(Fact.Beside.class)
                    || !aside.residue().isEmpty()
                    || brackets.matcher(inner.group(1)).find();
            return ofOthers && aside.says(Fact.OfPeriod.class) ? " " : Matcher.quoteReplacement(inner.group());
        });
    }

    /** "Please ignore my message of 12 May, which missed March 2025": the month is one of another letter. */
    private static boolean isAboutAnother(Reading reading) {
        return reading.says(Fact.Standing.class) && !reading.whole();
    }

    /** "For interest: 371 were recorded in 2023": the period is that of its own number. */
    private static boolean tellsNumber(Reading reading) {
        return reading.tokens() > Titles.LONGEST_TITLE
                && reading.all(Fact.Number.class).anyMatch(number -> number.value() > MOST_MONTHS);
    }

    /**
     * The one period of the only sentence that is understood as a whole, where others beside it speak of other days.
     */
    private @Nullable Period ofWholeSentence(String text) {
        Set<Period> told = new TreeSet<>();
        for (String sentence : Sentences.acrossLines(text)) {
            Reading reading = grammar.read(sentence);
            if (reading.whole()) {
                reading.all(Fact.OfPeriod.class).forEach(fact -> told.add(fact.period()));
            }
        }
        return told.size() == 1 ? told.iterator().next() : null;
    }

    /**
     * Months without a year that the nearest line says: "April" as the name of a sheet; "Q1-Q3" there are questions.
     */
    Fact.@Nullable PartOfYear part() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (onePeriod(reading) != null) {
                return null;
            }
            Fact.PartOfYear part = reading.one(Fact.PartOfYear.class).orElse(null);
            boolean questions = witness.ofSheet() && witness.text().chars().anyMatch(Character::isDigit);
            if (part != null && reading.whole() && !questions) {
                return part;
            }
        }
        return null;
    }

    /**
     * The year that the nearest title names by its number alone, "Offences recorded, 2024", which may be one of the
     * calendar or a financial one.
     */
    @Nullable
    Lone lone() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            Fact.YearAlone year = reading.one(Fact.YearAlone.class).orElse(null);
            if (year != null && reading.whole() && reading.tokens() <= Titles.LONGEST_TITLE) {
                return new Lone(year, witness.place());
            }
        }
        return null;
    }

    /**
     * A year that is named by its number alone.
     *
     * @param place of the text that names it
     */
    record Lone(Fact.YearAlone year, String place) {
        /** The year of the calendar, if that is meant. */
        Period ofCalendar() {
            return Period.calendarYear(year.year());
        }

        /** What is to be asked about it. */
        String why() {
            return "is of the year " + year.year() + " of "
                    + (place.equals(TextsAbove.SHEET) ? "the sheet's name" : place)
                    + ", which may be one of the calendar or a financial one";
        }
    }

    /**
     * The one period that a text says, but for one of which it says that nothing is held. Of a year and its parts it is
     * the year: "2024/25 (Q1 = April to June 2024)".
     */
    static @Nullable Period onePeriod(Reading reading) {
        Set<Period> periods = held(reading);
        return periods.stream()
                .filter(whole -> periods.stream().allMatch(whole::contains))
                .findFirst()
                .orElse(null);
    }

    private static Set<Period> held(Reading reading) {
        Set<Period> periods = new TreeSet<>();
        List<Fact> facts = reading.facts();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof Fact.OfPeriod fact && !deniedAt(facts, i + 1)) {
                periods.add(fact.period());
            }
        }
        return periods;
    }

    /** Whether nothing is held of the period named before; "not recorded before this" is about earlier days. */
    private static boolean deniedAt(List<Fact> facts, int at) {
        boolean denied =
                at < facts.size() && (facts.get(at) instanceof Fact.NotHeld || facts.get(at) instanceof Fact.Unknown);
        return denied && facts.stream().skip(at + 1).noneMatch(Fact.Earlier.class::isInstance);
    }
}
