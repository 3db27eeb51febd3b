package org.foireturns.meaning;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.words.CountTerm;
import org.jspecify.annotations.Nullable;

/** Looks outside of a table's labels for what none of them says. */
final class Scope {
    /**
     * A title speaks for the labels where fewer than one in so many says something else: "Gender unknown" below boys.
     */
    private static final int SELDOM = 6;

    /** A total of fewer numbers proves nothing. */
    private static final int FEWEST_BELOW_TITLE = 3;

    private static final BigDecimal MOST_HIDDEN = BigDecimal.valueOf(Count.MOST_SUPPRESSED);

    private final PeriodScope periods;
    private final @Nullable Found gender;
    private final @Nullable Found age;
    private final @Nullable Found platform;
    private final @Nullable Found force;
    private final @Nullable Unit unit;
    private final @Nullable String standing;
    private final @Nullable String subject;
    private final boolean percentages;
    /** The axis that the nearest title names, and its unknown value. */
    private final @Nullable Axis unknownAxis;

    private final @Nullable Found unknownOf;

    /** The number of which what the title says does not hold. */
    private final @Nullable Cell beyond;

    /** The number that answers how many offences there were, as a title asks; null when there is none. */
    private final @Nullable Cell answer;
    /** Whether the corner over the row labels, or the title, says that the table tells of the youngest victim. */
    private final boolean youngest;

    /**
     * @param stated the days of which a text says that all figures are; null when none does
     * @param filePeriod the one year that a note of the sheet, or the whole file, speaks of; null when there is none
     * @param thisYear the year that the file calls this one; null when it does not say
     * @param severalForces whether titles of the return name several forces: then each is of its own table, where a
     *     single one only says who sent the return
     */
    Scope(
            Titles titles,
            Table table,
            List<Meant> values,
            Grammar grammar,
            @Nullable Found stated,
            @Nullable Found filePeriod,
            @Nullable Period thisYear,
            boolean severalForces) {
        this.periods = new PeriodScope(titles.period(), stated, filePeriod, thisYear);
        Set<String> beside = new HashSet<>();
        values.forEach(value -> {
            if (value.leftOut() != null) {
                beside.add(value.leftOut());
            }
        });
        // "Relationship" in the corner names what the labels below it are; "Count of Suspect URN" says what is counted.
        table.corners().stream()
                .flatMap(corner -> grammar.read(corner.text()).all(Fact.Beside.class))
                .map(Fact.Beside::axis)
                .filter(axis -> !axis.equals(Subjects.SUSPECT))
                .forEach(beside::add);
        boolean ages = values.stream()
                .filter(value -> value.cell().isNumber())
                .allMatch(value -> YoungestAnswers.years(value.cell(), grammar) != null);
        this.youngest = (ages
                        && table.corners().stream()
                                .anyMatch(corner -> grammar.read(corner.text()).says(Fact.Youngest.class)))
                // A sheet "Youngest and methods" has platforms as well, and no victim is one of these.
                || ((titles.subject().youngest() || titles.behindYoungest()) && !ofPlatforms(values))
                || (values.size() == 1 && titles.subject().mentionsYoungest());
        this.gender = narrow(titles, Axis.VICTIM_GENDER, values);
        this.age = narrow(titles, Axis.VICTIM_AGE, values);
        this.platform = narrow(titles, Axis.PLATFORM, values);
        this.force = severalForces ? titles.force() : null;
        Unit corner = UnitOfCorner.of(table, grammar);
        this.unit = corner == null ? titles.unit() : corner;
        this.standing = titles.standing();
        String other = titles.subject().other(beside);
        this.subject = other != null && Subjects.OF_PLATFORMS.contains(other) && ofPlatforms(values) ? null : other;
        this.percentages = titles.subject().percentages() && !beside.contains(Subjects.PERCENTAGE);
        this.unknownAxis = titles.named();
        this.unknownOf = unknownAxis == null ? null : titles.values().unknown(unknownAxis);
        this.beyond = beyond(values);
        this.answer = answer(values, titles.subject(), grammar);
    }

    /** The one number beside which nothing says what it counts. */
    private static @Nullable Cell answer(List<Meant> values, TitledSubject title, Grammar grammar) {
        List<Meant> bare = values.stream().filter(Scope::isBare).toList();
        if (bare.size() != 1) {
            return null;
        }
        Meant one = bare.get(0);
        boolean alone =
                values.size() == 1 && (title.asksForOffences() || (title.isTheOffence() && saysHowMany(one, grammar)));
        return alone || (title.namesOffence() && answersFirst(one, grammar)) ? one.cell() : null;
    }

    private static boolean isBare(Meant value) {
        return value.doubt() != null && value.doubt().kind() == Doubt.Kind.NOTHING_BESIDE;
    }

    /** Whether the labels of a number say that it counts something, and not what: "Recorded | 294". */
    private static boolean saysHowMany(Meant value, Grammar grammar) {
        return value.placed().entries().findAny().isPresent()
                && value.placed()
                        .entries()
                        .allMatch(entry -> grammar.isExactly(
                                CountTerm.COUNTED, entry.cell().text()));
    }

    /** Whether they say so of the first question, which asks for all offences: "Q1 how many | 118". */
    private static boolean answersFirst(Meant value, Grammar grammar) {
        return value.placed().entries().findAny().isPresent()
                && value.placed().entries().allMatch(entry -> {
                    Reading label = grammar.read(entry.cell().text());
                    return label.whole() && label.measures() && label.facts().equals(List.of(new Fact.QNumber(1)));
                });
    }

    /**
     * The last number of a table when it is more than all others together: "Total offences 241" at the end of those of
     * unknown gender, 18 in all, is over more than their title says. What is hidden may be as much as forces hide.
     */
    private static @Nullable Cell beyond(List<Meant> values) {
        if (values.size() < FEWEST_BELOW_TITLE) {
            return null;
        }
        Meant last = values.get(values.size() - 1);
        BigDecimal others = values.subList(0, values.size() - 1).stream()
                .map(value -> Objects.requireNonNullElse(value.cell().number(), MOST_HIDDEN))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal number = last.cell().number();
        boolean bare = last.values().keySet().stream().noneMatch(Axis.BREAKDOWNS::contains);
        return bare && number != null && number.compareTo(others) > 0 ? last.cell() : null;
    }

    /** Whether the labels of a table name platforms, and no gender or age beside them. */
    private static boolean ofPlatforms(List<Meant> values) {
        return values.stream().anyMatch(value -> value.values().containsKey(Axis.PLATFORM))
                && values.stream()
                        .noneMatch(value -> value.values().containsKey(Axis.VICTIM_GENDER)
                                || value.values().containsKey(Axis.VICTIM_AGE));
    }

    /** What a title says on an axis, unless labels speak of that axis themselves and say something else. */
    private static @Nullable Found narrow(Titles titles, Axis axis, List<Meant> values) {
        Found title = titles.values().narrow(axis);
        if (title == null) {
            return null;
        }
        List<Object> others = values.stream()
                .flatMap(value -> Stream.ofNullable(value.values().get(axis)))
                .filter(said -> !said.equals(title.value()))
                .toList();
        long unknown = others.stream().filter(Scope::unknown).count();
        boolean contradicted = (others.size() - unknown) * SELDOM > values.size() || unknown * 2 > values.size();
        return contradicted ? null : title;
    }

    /** "Gender not recorded" at the end of a list of boys says nothing of the boys. */
    private static boolean unknown(Object said) {
        return said == VictimGender.UNKNOWN || said.equals(VictimAge.UNKNOWN);
    }

    /** "Not stated" below "Gender of victims" is an unknown gender. */
    private Meant ofTitle(Meant bare) {
        boolean unknown = bare.doubt() != null && bare.doubt().kind() == Doubt.Kind.UNKNOWN;
        return unknown && unknownAxis != null && !bare.values().containsKey(unknownAxis)
                ? bare.settled()
                        .with(unknownAxis, Objects.requireNonNull(unknownOf).value(), unknownOf.place())
                : bare;
    }

    Meant fill(Meant bare) {
        Meant value = isBare(bare) && bare.cell().equals(answer) ? bare.settled() : ofTitle(bare);
        if (YoungestAnswers.SUBJECT.equals(value.leftOut())) {
            return from(force, Axis.FORCE, periods.fill(value));
        }
        if (RunningTotals.SUBJECT.equals(value.leftOut())) {
            return periods.fill(value);
        }
        if (value.leftOut() != null) {
            return value;
        }
        if (youngest) {
            return from(force, Axis.FORCE, periods.fill(value)).without(YoungestAnswers.SUBJECT);
        }
        if (subject != null && !value.values().containsKey(Axis.OFFENCE)) {
            return value.without(subject);
        }
        if (percentages
                && value.unit() == null
                && !Values.withShare(value.cell().text())) {
            return value.without(Subjects.PERCENTAGE);
        }
        Meant filled = periods.fill(value);
        if (!filled.cell().equals(beyond)) {
            filled = from(gender, Axis.VICTIM_GENDER, filled);
            filled = from(age, Axis.VICTIM_AGE, filled);
            filled = from(platform, Axis.PLATFORM, filled);
        }
        filled = from(force, Axis.FORCE, filled);
        if (filled.unit() == null || filled.unit() == Unit.OFFENCES) {
            filled = filled.counting(unit == null ? Unit.OFFENCES : unit);
        }
        if (standing == null || filled.standing() != null) {
            return filled;
        }
        return Titles.GONE.contains(standing) ? filled.without(standing) : filled.standing(standing);
    }

    private static Meant from(@Nullable Found found, Axis axis, Meant value) {
        return found == null || value.values().containsKey(axis)
                ? value
                : value.with(axis, found.value(), found.place());
    }
}
