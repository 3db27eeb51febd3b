package org.foireturns.normalise;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** What one label says about the values it governs. */
sealed interface LabelMeaning {
    /** The meanings that this one is made of; itself alone when it is simple. */
    default Stream<LabelMeaning> each() {
        return Stream.of(this);
    }

    /**
     * A span of time.
     *
     * @param lone a year and nothing else, which may be meant as the financial year
     */
    record OfPeriod(Period period, boolean lone) implements LabelMeaning {}

    /** Months of a year that another label, or the block, says. */
    record OfYearPart(YearPart part) implements LabelMeaning {}

    /**
     * An age.
     *
     * @param dated whether a spreadsheet had turned the label into a date
     */
    record OfAge(VictimAge age, boolean dated) implements LabelMeaning {}

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

    /** The category "unknown" of an axis. */
    record Unknown(Axis axis) implements LabelMeaning {}

    /** All categories of the axis that the label stands on. */
    record Total(Axis axis) implements LabelMeaning {}

    /** Words that say what is counted, and maybe of whom: "Number of female victims". */
    record Counting(Unit unit, List<LabelMeaning> of) implements LabelMeaning {
        public Counting {
            of = List.copyOf(of);
        }
    }

    /** One label of several parts: "Female 12-15". */
    record Several(List<LabelMeaning> parts) implements LabelMeaning {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<LabelMeaning> each() {
            return parts.stream().flatMap(LabelMeaning::each);
        }
    }

    /** The values are percentages. */
    record Percent() implements LabelMeaning {}

    /**
     * Names an axis or a column of remarks, and no category of one: it may stand over or before the labels that say
     * more, but a value under it alone is not understood.
     */
    record Naming() implements LabelMeaning {}

    /** Says nothing about the value's meaning. */
    record Silent() implements LabelMeaning {}

    /** Says something that was not understood. */
    record Unread() implements LabelMeaning {}
}
