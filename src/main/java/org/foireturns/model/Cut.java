package org.foireturns.reconcile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** The category of each dimension that a count is of; {@code all} where it is not split. */
record Cut(VictimGender gender, VictimAge age, String platform) {
    static final Cut TOTAL = new Cut(VictimGender.ALL, VictimAge.ALL, Observation.ALL_PLATFORMS);
    /** Every dimension at once, as a list with one row per offence gives. */
    static final Set<Dimension> JOINT = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Dimension.TOTAL)));

    /** A set of dimensions in their own order, so that words made of it are the same in every run. */
    static Set<Dimension> split(Dimension first, Dimension... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    static Cut of(Observation observation) {
        return new Cut(observation.victimGender(), observation.victimAge(), observation.platform());
    }

    static Cut of(Dimension dimension, String category) {
        return switch (dimension) {
            case TOTAL -> TOTAL;
            case VICTIM_GENDER -> new Cut(VictimGender.of(category), VictimAge.ALL, Observation.ALL_PLATFORMS);
            case VICTIM_AGE -> new Cut(VictimGender.ALL, new VictimAge(category), Observation.ALL_PLATFORMS);
            case PLATFORM -> new Cut(VictimGender.ALL, VictimAge.ALL, category);
        };
    }

    /** The dimensions by which it is split; none for a total. */
    Set<Dimension> split() {
        EnumSet<Dimension> split = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : JOINT) {
            if (!category(dimension).equals(Standing.ALL)) {
                split.add(dimension);
            }
        }
        return Collections.unmodifiableSet(split);
    }

    String category(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> Standing.ALL;
            case VICTIM_GENDER -> gender.id();
            case VICTIM_AGE -> age.id();
            case PLATFORM -> platform;
        };
    }

    /** Whether this is a part of the other, split by one more dimension. */
    boolean refines(Cut whole) {
        Set<Dimension> wider = whole.split();
        return split().size() == wider.size() + 1
                && wider.stream().allMatch(dimension -> category(dimension).equals(whole.category(dimension)));
    }

    /** As an officer reads it: {@code victim gender female}. */
    String words() {
        StringJoiner words = new StringJoiner(", ");
        for (Dimension dimension : split()) {
            words.add(Words.of(dimension) + " " + category(dimension));
        }
        return split().isEmpty() ? "all offences" : words.toString();
    }
}
