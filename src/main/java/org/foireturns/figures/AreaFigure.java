package org.foireturns.figures;

import java.util.Arrays;
import java.util.Comparator;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** A number of an area and a period, as {@code totals.csv} has it: of one axis, or of two at once. */
public sealed interface AreaFigure permits Total, AgeGenderTotal {
    /** The area of all forces. */
    String UK = "uk";

    /** Before the id of a group of platforms in a category: a platform may have the same id. */
    String GROUP = "group:";

    /** By axis in the order of the dimensions; what is split by two axes at once comes behind what is split by one. */
    Comparator<AreaFigure> BY_AXIS = Comparator.comparing((AreaFigure row) -> place(row.axis()) < 0)
            .thenComparing(row -> place(row.axis()))
            .thenComparing(AreaFigure::axis);

    String request();

    AreaType areaType();

    String area();

    String offence();

    Period period();

    /** By what it is split: {@code total}, {@code platform}, {@code victim_gender+victim_age}. */
    String axis();

    String category();

    /** The number, and the known categories that it is a part of. */
    Share share();

    Turnout turnout();

    /** Where the number comes from, in words. */
    String basis();

    default boolean ofTheUk() {
        return area().equals(UK);
    }

    default boolean ofAForce() {
        return areaType() == AreaType.FORCE;
    }

    /** The id by which lineage names this figure. */
    default String figure() {
        return figure(request(), area(), period(), axis(), category());
    }

    default Range value() {
        return share().part();
    }

    /** The sum of the known categories that a share is of, or null for a number that is no part of one. */
    default @Nullable Range base() {
        return share().base();
    }

    default int forcesReporting() {
        return turnout().reporting();
    }

    default int forcesAsked() {
        return turnout().asked();
    }

    static String figure(String request, String area, Period period, String axis, String category) {
        return String.join("/", request, area, period.start() + ".." + period.end(), axis, category);
    }

    private static int place(String axis) {
        return Arrays.stream(Dimension.values()).map(Dimension::id).toList().indexOf(axis);
    }
}
