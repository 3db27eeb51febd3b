package org.foireturns.figures;

import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** A number of an area and a period, as {@code totals.csv} has it: of one axis, or of two at once. */
public sealed interface AreaFigure permits Total, AgeGenderTotal {
    String request();

    /** {@code force nation group}. */
    String areaType();

    String area();

    String offence();

    Period period();

    /** By what it is split: {@code total}, {@code platform}, {@code victim_gender+victim_age}. */
    String axis();

    String category();

    Range value();

    /** The sum of the known categories that a share is of, or null for a number that is no part of one. */
    @Nullable
    Range base();

    int forcesReporting();

    int forcesAsked();

    /** Where the number comes from, in words. */
    String basis();

    /** The id by which lineage names this figure. */
    default String figure() {
        return figure(request(), area(), period(), axis(), category());
    }

    default Share share() {
        return new Share(value(), base());
    }

    static String figure(String request, String area, Period period, String axis, String category) {
        return String.join("/", request, area, period.start() + ".." + period.end(), axis, category);
    }
}
