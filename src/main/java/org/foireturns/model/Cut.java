package org.foireturns.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The category of each dimension that a count is of; {@code all} where it is not split.
 *
 * @param platform id of the list of platforms, {@code unknown}, {@code all}, or an id made from an unlisted label
 */
public record Cut(VictimGender gender, VictimAge age, String platform) {
    public static final Cut TOTAL = new Cut(VictimGender.ALL, VictimAge.ALL, Observation.ALL_PLATFORMS);
    /** Every dimension at once, as a list with one row per offence gives. */
    public static final Set<Dimension> JOINT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Dimension.TOTAL)));
    /** The category of a dimension by which a count is not split. */
    private static final String ALL = "all";

    /** A set of dimensions in their own order, so that words made of it are the same in every run. */
    public static Set<Dimension> split(Dimension first, Dimension... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public static Cut of(Dimension dimension, String category) {
        return switch (dimension) {
            case TOTAL -> TOTAL;
            case VICTIM_GENDER -> new Cut(VictimGender.of(category), VictimAge.ALL, Observation.ALL_PLATFORMS);
            case VICTIM_AGE -> new Cut(VictimGender.ALL, new VictimAge(category), Observation.ALL_PLATFORMS);
            case PLATFORM -> new Cut(VictimGender.ALL, VictimAge.ALL, category);
        };
    }

    /** The dimensions by which it is split; none for a total. */
    public Set<Dimension> split() {
        EnumSet<Dimension> split = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : JOINT) {
            if (splitBy(dimension)) {
                split.add(dimension);
            }
        }
        return Collections.unmodifiableSet(split);
    }

    /** Whether it is of one category of a dimension, and not of all of them. */
    public boolean splitBy(Dimension dimension) {
        return !category(dimension).equals(ALL);
    }

    public String category(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> ALL;
            case VICTIM_GENDER -> gender.id();
            case VICTIM_AGE -> age.id();
            case PLATFORM -> platform;
        };
    }

    /** The same over all categories of a dimension. */
    public Cut over(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> this;
            case VICTIM_GENDER -> new Cut(VictimGender.ALL, age, platform);
            case VICTIM_AGE -> new Cut(gender, VictimAge.ALL, platform);
            case PLATFORM -> new Cut(gender, age, Observation.ALL_PLATFORMS);
        };
    }

    /** Whether this is a part of the other, split by one more dimension. */
    public boolean refines(Cut whole) {
        Set<Dimension> wider = whole.split();
        return split().size() == wider.size() + 1
                && wider.stream().allMatch(dimension -> category(dimension).equals(whole.category(dimension)));
    }

    /** As an officer reads it: {@code victim gender female}. */
    public String words() {
        StringJoiner words = new StringJoiner(", ");
        for (Dimension dimension : split()) {
            words.add(dimension.words() + " " + category(dimension));
        }
        return split().isEmpty() ? "all offences" : words.toString();
    }
}
