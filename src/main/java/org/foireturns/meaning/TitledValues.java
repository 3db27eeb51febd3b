package org.foireturns.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Observation;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * The gender, the age and the platform that the lines over a table say for all its values: "Female victims of s.15A,
 * 2024/25". What tells of one victim, of none or of a number says nothing of the values below.
 */
final class TitledValues {
    /** The offence is one against a child of at most these years, so that "victims under 16" leaves nobody out. */
    private static final int LAST_YEAR_OF_A_CHILD = 15;

    private static final Set<Axis> ASKED = EnumSet.of(Axis.VICTIM_GENDER, Axis.VICTIM_AGE, Axis.PLATFORM);

    private final List<TextsAbove.Witness> nearest;
    private final String sheet;
    private final Sisters sisters;
    private final Grammar grammar;

    /** @param nearest the lines over the table, the nearest first */
    TitledValues(List<TextsAbove.Witness> nearest, String sheet, Sisters sisters, Grammar grammar) {
        this.nearest = nearest;
        this.sheet = sheet;
        this.sisters = sisters;
        this.grammar = grammar;
    }

    /** A gender, an age or a platform that a near title says and nothing else beside it. */
    @Nullable
    Found narrow(Axis axis) {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (!witness.near()
                    || (axis == Axis.PLATFORM && isKindOfReply(witness))
                    || isPassedOver(witness, reading)
                    || !reading.whole()
                    || tellsOfAnother(reading)
                    || tellsOfNone(reading)) {
                continue;
            }
            Axis named = reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
            if (named == axis && reading.says(Fact.Whole.class)) {
                return null;
            }
            List<Object> values = reading.facts().stream()
                    .filter(fact -> Axis.of(fact) == axis)
                    .map(Facts::value)
                    .distinct()
                    .toList();
            Axis among = witness.ofSheet() ? sisters.ofSheets() : sisters.ofTitles(sheet);
            boolean span = values.size() == 1 && isSingleAge(values.get(0)) && among != Axis.VICTIM_AGE;
            boolean all =
                    reading.tokens() > Titles.LONGEST_TITLE && values.stream().anyMatch(TitledValues::isAnyChild);
            if (values.size() == 1 && values.get(0) != null && !span && !all) {
                return new Found(values.get(0), witness.place());
            }
            Axis missing = axisOfUnknown(reading);
            boolean unknown = reading.says(Fact.Unknown.class)
                    && (missing == null ? among == axis && !saysValue(reading, null) : missing == axis);
            if (unknown) {
                return unknown(axis, witness.place());
            }
        }
        return null;
    }

    /**
     * Sentences right over the table that name a gender, an age or a platform and may narrow it, and of which nothing
     * is taken: "We can also say what was found where the victim was a boy of 12 to 15".
     */
    Stream<TextsAbove.Witness> passedOver() {
        return nearest.stream().filter(witness -> {
            Reading reading = grammar.read(witness.text());
            return witness.near()
                    && isPassedOver(witness, reading)
                    && reading.whole()
                    && reading.facts().stream().anyMatch(Fact::isValue)
                    && !tellsOfAnother(reading)
                    && !tellsOfNone(reading);
        });
    }

    private boolean isPassedOver(TextsAbove.Witness witness, Reading reading) {
        return reading.tokens() > Titles.LONGEST_TITLE && grammar.tells(witness.text()) && !tellsOfOffences(reading);
    }

    /** "Number of offences under section 15A of ... with a female victim, by platform": a title of many words. */
    private static boolean tellsOfOffences(Reading reading) {
        return reading.says(Fact.OfOffence.class)
                || reading.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.OFFENCES);
    }

    /**
     * "The youngest victim was a girl" tells of one victim and of no number below it, where "Platforms where the
     * youngest victim was under 13" says which offences the platforms below it are of.
     */
    private static boolean tellsOfYoungest(Reading reading) {
        return reading.says(Fact.Youngest.class)
                && reading.all(Fact.Names.class).noneMatch(named -> named.axis() == Axis.PLATFORM);
    }

    /**
     * Whether it tells of the youngest victim, of suspects, "The suspects were all male", or of a number, and so of
     * nobody below it.
     */
    private static boolean tellsOfAnother(Reading reading) {
        return tellsOfYoungest(reading)
                || reading.all(Fact.Beside.class)
                        .anyMatch(beside -> beside.axis().equals(Subjects.SUSPECT))
                || reading.says(Fact.Number.class)
                || reading.says(Fact.Fewer.class);
    }

    /** "There were no victims of 16 and over": a note that names them to say that there is nothing of theirs. */
    private static boolean tellsOfNone(Reading reading) {
        return reading.says(Fact.Nil.class)
                || reading.says(Fact.NotHeld.class)
                || reading.says(Fact.Withheld.class)
                || (reading.says(Fact.Unknown.class) && saysValue(reading, axisOfUnknown(reading)));
    }

    /**
     * The axis of which a title says that it is not known, right before that or else behind it: "victims whose gender
     * is not known (all ages)"; null when it does not say one.
     */
    private static @Nullable Axis axisOfUnknown(Reading reading) {
        Axis last = null;
        for (Fact fact : reading.facts()) {
            if (fact instanceof Fact.Unknown && last != null) {
                return last;
            }
            if (fact instanceof Fact.Names names && ASKED.contains(names.axis())) {
                last = names.axis();
            }
        }
        return reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
    }

    /** Whether it says a value of an axis, or of any that is asked for where that is null; a period is none. */
    private static boolean saysValue(Reading reading, @Nullable Axis axis) {
        return reading.facts().stream()
                .filter(Fact::isValue)
                .map(Axis::of)
                .anyMatch(of -> axis == null ? ASKED.contains(of) : of == axis);
    }

    /** A lone sheet called "Email" or "Letter" says how the answer came, unless other sheets are named by platforms. */
    private boolean isKindOfReply(TextsAbove.Witness witness) {
        return witness.ofSheet() && sisters.ofSheets() != Axis.PLATFORM;
    }

    /** "Where the victim was under 16" repeats what the offence is, in a title that spells it out. */
    private static boolean isAnyChild(@Nullable Object value) {
        return value instanceof VictimAge age && age.known() && age.from() == 0 && age.to() >= LAST_YEAR_OF_A_CHILD;
    }

    /**
     * Whether a value is one year of age: "5 year" as the name of a sheet is a span of years, unless others are ages.
     */
    private static boolean isSingleAge(@Nullable Object value) {
        return value instanceof VictimAge age && age.known() && age.from() == age.to();
    }

    /** The unknown value of the axis that the nearest title names. */
    @Nullable
    Found unknown(Axis axis) {
        return unknown(axis, nearest.get(0).place());
    }

    private static @Nullable Found unknown(Axis axis, String place) {
        return switch (axis) {
            case VICTIM_GENDER -> new Found(VictimGender.UNKNOWN, place);
            case VICTIM_AGE -> new Found(VictimAge.UNKNOWN, place);
            case PLATFORM -> new Found(Observation.UNKNOWN_PLATFORM, place);
            default -> null;
        };
    }
}
