package org.foireturns.normalise;

import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** What one label says about the values it governs. */
sealed interface LabelMeaning {
    /**
     * A span of time.
     *
     * @param lone a year and nothing else, which may be meant as the financial year
     */
    record OfPeriod(Period period, boolean lone) implements LabelMeaning {}

    record OfAge(VictimAge age) implements LabelMeaning {}

    record OfGender(VictimGender gender) implements LabelMeaning {}

    /**
     * A platform.
     *
     * @param listed false for one that the list of platforms does not know
     */
    record OfPlatform(String id, boolean listed) implements LabelMeaning {}

    record OfForce(String id) implements LabelMeaning {}

    /**
     * An offence.
     *
     * @param asked whether it is the one that the request asks about
     */
    record OfOffence(boolean asked) implements LabelMeaning {}

    /** The category "unknown" of the axis that the label stands on. */
    record Unknown(Axis axis) implements LabelMeaning {}

    /** All categories of the axis that the label stands on. */
    record Total(Axis axis) implements LabelMeaning {}

    /** Words that say what is counted, and maybe of whom: "Number of female victims". */
    record Counting(
            Unit unit,
            @Nullable VictimGender gender,
            @Nullable Period period) implements LabelMeaning {}

    /** The values are percentages. */
    record Percent() implements LabelMeaning {}

    /** Says nothing about the value's meaning. */
    record Silent() implements LabelMeaning {}

    /** Says something that was not understood. */
    record Unread() implements LabelMeaning {}
}
