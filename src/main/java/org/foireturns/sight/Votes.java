package org.foireturns.sight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** Which axis most labels of a line speak of. */
final class Votes {
    /** How much a label that can be read in one way alone weighs beside one that can be read in two. */
    private static final int CLEAR = 4;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}|20[0-9]{2}");

    private final Grammar grammar;
    private final Map<Axis, Integer> votes = new EnumMap<>(Axis.class);

    Votes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The one axis of which a label speaks clearly, or null. */
    @Nullable
    Axis vote(Cell label) {
        if (DIGITS.matcher(label.text()).matches()) {
            return label.text().length() == 4 ? Axis.PERIOD : Axis.VICTIM_AGE;
        }
        if (label.date() != null) {
            return Axis.PERIOD;
        }
        Readings readings = grammar.readings(label.text());
        Set<Axis> axes =
                readings.all().flatMap(reading -> axes(reading).stream()).collect(Collectors.toSet());
        return axes.size() == 1 && readings.best().whole() ? axes.iterator().next() : null;
    }

    /** The same by the best reading, where a label may be read in two ways. */
    private @Nullable Axis leaning(Cell label) {
        Reading best = grammar.read(label.text());
        Set<Axis> axes = axes(best);
        return axes.size() == 1 && best.whole() ? axes.iterator().next() : null;
    }

    private static Set<Axis> axes(Reading reading) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        for (Fact fact : reading.facts()) {
            if (fact instanceof Fact.OfPeriod || fact instanceof Fact.YearAlone || fact instanceof Fact.PartOfYear) {
                axes.add(Axis.PERIOD);
            } else if (fact instanceof Fact.OfGender) {
                axes.add(Axis.VICTIM_GENDER);
            } else if (fact instanceof Fact.OfAge) {
                axes.add(Axis.VICTIM_AGE);
            } else if (fact instanceof Fact.OfPlatform || fact instanceof Fact.OfMethod) {
                axes.add(Axis.PLATFORM);
            }
        }
        return axes;
    }

    /** Whether a label is a bare total, behind which other labels begin. */
    boolean closes(@Nullable Cell label) {
        if (label == null || label.isNumber()) {
            return false;
        }
        Reading reading = grammar.read(label.text());
        return reading.whole()
                && reading.says(Fact.Whole.class)
                && axes(reading).isEmpty()
                && !reading.says(Fact.Unknown.class);
    }

    /** Counts a label, or nothing. */
    void count(@Nullable Cell label) {
        Axis axis = label == null ? null : vote(label);
        Axis leaning = label == null || axis != null ? null : leaning(label);
        if (axis != null) {
            votes.merge(axis, CLEAR, Integer::sum);
        } else if (leaning != null) {
            votes.merge(leaning, 1, Integer::sum);
        }
    }

    /** The axis that most labels speak of and the head of their line does not deny; null when they disagree. */
    @Nullable
    Axis decided(@Nullable Axis head) {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        Axis most = votes.entrySet().stream()
                .filter(each -> each.getValue() * 3 >= all * 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return all == 0 ? head : head == null || head == most ? most : null;
    }
}
