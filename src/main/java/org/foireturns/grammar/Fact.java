package org.foireturns.grammar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.words.CountTerm;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** One thing that a phrase of a text says. */
public sealed interface Fact {
    /** Whether it is a value of an axis that is asked for, rather than a name or a word around it. */
    default boolean isValue() {
        return false;
    }

    /** A period with its year: "2024/25", "year ending March 2025", "April 2024". */
    record OfPeriod(Period period) implements Fact {
        private static final int LONGEST_MONTH = 31;

        @Override
        public boolean isValue() {
            return true;
        }

        /**
         * Whether it is the month in which a number was looked at again: how the number stands is told before it, as in
         * "Total (revised June 2025)"; "March 2025 (provisional)" is the month of its number, and so is "Provisional
         * March 2025", where nothing else is counted.
         */
        public boolean isOfRevision(List<Fact> label) {
            int at = label.indexOf(this);
            return period.days() <= LONGEST_MONTH
                    && at > 0
                    && label.subList(0, at).stream().anyMatch(Standing.class::isInstance)
                    && label.stream().anyMatch(fact -> fact instanceof Whole || fact instanceof Counts);
        }
    }

    /**
     * Months without their year: "April", "July to September", "quarter 1".
     *
     * @param first 1 to 12
     * @param last 1 to 12; may be less than the first, as in "April to March"
     * @param numbered whether a number tells it, "quarter 1": these are its months in a year that begins in April
     */
    record PartOfYear(int first, int last, boolean numbered) implements Fact {
        /** Months that are named. */
        public PartOfYear(int first, int last) {
            this(first, last, false);
        }

        @Override
        public boolean isValue() {
            return true;
        }

        /**
         * These months of a year, such as "Q1" of 2024/25; null when they do not lie within it, or several times. What
         * is numbered counts from the beginning of a year, which may be one of the calendar.
         */
        public @Nullable Period within(Period year) {
            return MonthsOfYear.of(this, year);
        }
    }

    /** A year alone, which may be a calendar year or one of two financial years: "2019", "FY24". */
    record YearAlone(int year, boolean financial) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    /**
     * A year by its distance from the one that is told: "this year", "year before last".
     *
     * @param back how many years before
     */
    record RelativeYear(int back) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    /**
     * That years end on a day, and are named elsewhere: "year ending 31 March" in the title over the years 2024 and
     * 2025.
     *
     * @param last null when that is said elsewhere too: "12 months to" over March 2024 and March 2025
     */
    record YearsEnd(@Nullable MonthDay last) implements Fact {}

    /** The day on which each of the years begins that a return names by a number alone: "years begin on 1 April". */
    record YearsBegin(MonthDay first) implements Fact {}

    /** Several years at once, which is the period of no single value: "2017/18 to 2019/20". */
    record Years(Period whole) implements Fact {}

    /** A beginning without an end: "since 2019", which is the period of no value. */
    record Since(LocalDate first) implements Fact {}

    /** A day: a date of extraction or of a record, or an end without a beginning ("up to 31 March 2025"). */
    record Day(LocalDate date) implements Fact {}

    /** "4 June": a day of a year that is not told. */
    record DayOfYear(MonthDay day) implements Fact {}

    /** "Q2": a quarter or a question. */
    record QNumber(int number) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    /** The number of a question, a table or a note. */
    record Numbering(int number) implements Fact {}

    record OfGender(VictimGender gender) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    record OfAge(VictimAge age) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    record OfPlatform(String id) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    /**
     * A way of communicating that is none of the platforms or several of them at once: "gaming", "phone call", "Meta
     * platforms". A label of the axis of platforms that must not be taken for one of them.
     */
    record OfMethod(String id) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    record OfForce(String id) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    record OfOffence(String id) implements Fact {
        @Override
        public boolean isValue() {
            return true;
        }
    }

    /** The name of an axis that may be asked for. */
    record Names(Axis axis) implements Fact {}

    /** A name or category of an axis that exists beside the ones asked: an outcome, an ethnicity, a district. */
    record Beside(String axis) implements Fact {
        /** Whether something is flagged: "Flag: WhatsApp", "Snapchat Y/N"; such a head says nothing of its own. */
        public static final String MARKER = "marker";
    }

    /** The name of a column whose entries only put rows in order or tell them apart: "rank", "code". */
    record RowName() implements Fact {}

    record Counts(Unit unit) implements Fact {}

    record Whole() implements Fact {}

    record Unknown() implements Fact {}

    record Other() implements Fact {}

    /** "Of known gender": those of which the axis named beside it is unknown are left out. */
    record KnownOnly() implements Fact {}

    record Standing(String id) implements Fact {}

    record Youngest() implements Fact {}

    record OfWhich() implements Fact {}

    /** A count below a number: "fewer than 5". */
    record Fewer(int than) implements Fact {}

    /** A number is not told. */
    record Withheld() implements Fact {}

    /** The number is zero: "nil", "none". */
    record Nil() implements Fact {}

    /** No number is held. */
    record NotHeld() implements Fact {}

    /** What is named behind it is only a part of what is counted: "not only s.15A". */
    record NotOnly() implements Fact {}

    /** Days before the period that was named: "before this". */
    record Earlier() implements Fact {}

    /** A whole number that no phrase explains further: an age in a line of ages, a count in a sentence. */
    @SuppressWarnings("JavaLangClash")
    record Number(int value) implements Fact {}

    /** A reference of a letter, a crime or a section of a law. */
    record Reference() implements Fact {}

    /** A word that is not in the vocabulary and was taken for the one that it is a slip of. */
    record Misspelt(String typed) implements Fact {}

    /** What a column of a list holds, by its head. */
    record Column(String id) implements Fact {}

    /**
     * Words that explain nothing.
     *
     * @param kind which words they are
     */
    record Filler(TermKind kind) implements Fact {
        /** Some of them. */
        static final Filler PLAIN = new Filler(TextTerm.FILLER);

        /** Whether they say that what follows is counted: "number of". */
        public boolean measure() {
            return kind == CountTerm.MEASURE;
        }
    }
}
