package org.foireturns.lists;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** What the head of a column says. */
record Head(String text, Reading reading) {
    private static final Pattern SHORT_NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,2}(?![0-9])");
    private static final List<String> UNSPEAKING = List.of("code", "recency");
    private static final List<String> MEASURES = List.of("percentage", "rate", "change", "cumulative", "rank");

    static Head of(String text, Reading reading) {
        return new Head(text, reading);
    }

    boolean names(Axis axis) {
        return reading.all(Fact.Names.class).anyMatch(fact -> fact.axis() == axis);
    }

    /** Whether it names the gender or the age of victims, or platforms. */
    boolean namesAsked() {
        return names(Axis.VICTIM_GENDER) || names(Axis.VICTIM_AGE) || names(Axis.PLATFORM);
    }

    boolean is(String column) {
        return reading.all(Fact.Column.class).anyMatch(fact -> fact.id().equals(column));
    }

    boolean isAny(String... columns) {
        for (String column : columns) {
            if (is(column)) {
                return true;
            }
        }
        return false;
    }

    boolean counts(Unit unit) {
        return reading.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == unit);
    }

    boolean countsAny() {
        return reading.says(Fact.Counts.class);
    }

    boolean beside(String axis) {
        return reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals(axis));
    }

    /** Whether it names an axis beside those asked, so that the column is left alone. */
    boolean besideAny() {
        return reading.all(Fact.Beside.class).anyMatch(fact -> !UNSPEAKING.contains(fact.axis()));
    }

    /** The same of any axis but marks: "Snapchat Y/N" is about a platform. */
    boolean besideMore() {
        return reading.all(Fact.Beside.class)
                .anyMatch(fact ->
                        !UNSPEAKING.contains(fact.axis()) && !fact.axis().equals(Fact.Beside.MARKER));
    }

    /** Whether it is about those who committed the offences, or those who work on them. */
    boolean ofOthers() {
        return beside("suspect") || beside("officer") || counts(Unit.SUSPECTS);
    }

    boolean ofVictims() {
        return counts(Unit.VICTIMS) && !ofOthers();
    }

    Optional<String> platform() {
        return reading.one(Fact.OfPlatform.class).map(Fact.OfPlatform::id);
    }

    Optional<VictimGender> gender() {
        return reading.one(Fact.OfGender.class).map(Fact.OfGender::gender);
    }

    /** The gender for which a mark below it stands; also that it is not known, "Sex of victim: not shown". */
    Optional<VictimGender> flaggedGender() {
        boolean unknown = unknown() && names(Axis.VICTIM_GENDER) && gender().isEmpty();
        return unknown ? Optional.of(VictimGender.UNKNOWN) : gender();
    }

    /** The age, or the band of ages, that it is; also that it is not known. */
    Optional<VictimAge> age() {
        List<VictimAge> ages =
                reading.all(Fact.OfAge.class).map(Fact.OfAge::age).distinct().toList();
        if (ages.isEmpty() && unknown() && names(Axis.VICTIM_AGE)) {
            return Optional.of(VictimAge.UNKNOWN);
        }
        return ages.size() == 1 && reading.whole() ? Optional.of(ages.get(0)) : Optional.empty();
    }

    boolean other() {
        return reading.says(Fact.Other.class);
    }

    boolean unknown() {
        return reading.says(Fact.Unknown.class);
    }

    /** Its one number, as in "Victim 2 age" or "V2 age". */
    OptionalInt number() {
        Matcher digits = SHORT_NUMBER.matcher(text);
        if (digits.find()) {
            int number = Integer.parseInt(digits.group());
            return digits.find() ? OptionalInt.empty() : OptionalInt.of(number);
        }
        return Stream.concat(
                        reading.one(Fact.Number.class).map(Fact.Number::value).stream(),
                        reading.one(Fact.Numbering.class).map(Fact.Numbering::number).stream())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /**
     * Whether it is a value of an axis, as heads of tables are, or a rate or share: "2024/25", "12-15", "% change"; but
     * not "Kent crime no."
     */
    boolean isMeasure() {
        return (value() && !names() && !is("reference")) || MEASURES.stream().anyMatch(this::beside);
    }

    /** Whether it is a period: "Quarter one (Apr-Jun 2024)" over numbers counts what happened in it. */
    boolean isPeriod() {
        return reading.whole() && (reading.says(Fact.OfPeriod.class) || reading.says(Fact.PartOfYear.class));
    }

    /** Whether it is a rate, a score or a rank, and no value of an axis. */
    boolean rates() {
        return !value() && MEASURES.stream().anyMatch(this::beside);
    }

    private boolean value() {
        return reading.says(Fact.OfPeriod.class)
                || reading.says(Fact.YearAlone.class)
                || reading.says(Fact.PartOfYear.class)
                || reading.says(Fact.QNumber.class)
                || reading.says(Fact.OfAge.class)
                || reading.says(Fact.OfForce.class);
    }

    private boolean names() {
        return reading.says(Fact.Names.class);
    }

    /** "#" over numbers of the rows. */
    boolean isNumberSign() {
        return text.strip().equals("#");
    }

    /** Whether it names days or periods in which something was recorded. */
    boolean namesDays() {
        return names(Axis.PERIOD) || isAny("recorded", "reported", "date");
    }

    /** Whether it has no word: it is empty, or a sign such as "#". */
    boolean wordless() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it says what a column of a list holds. */
    boolean speaks() {
        return names() || reading.says(Fact.Column.class) || countsAny() || besideAny();
    }

    /** Whether it names something that a list has and a table of counts or a row of values has not. */
    boolean speaksOfLists() {
        return names() || reading.says(Fact.Column.class) || countsAny();
    }
}
