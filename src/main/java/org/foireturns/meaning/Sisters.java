package org.foireturns.meaning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The names of the sheets of a return are a line, and so are the titles on one sheet: beside "Female" and "Male" a
 * sheet named "Unknown" is one of an unknown gender.
 */
final class Sisters {
    /** Fewer say nothing of what a line is about. */
    private static final int FEWEST = 2;

    private final @Nullable Axis ofSheets;
    private final Map<String, Axis> ofTitles = new HashMap<>();

    Sisters(Map<String, SheetPlan> plans, Grammar grammar) {
        this.ofSheets = axis(plans.keySet().stream(), grammar);
        plans.forEach((sheet, plan) -> {
            Axis axis = axis(
                    Stream.concat(
                                    plan.texts().stream(),
                                    plan.tables().stream().flatMap(table -> table.titles().stream()))
                            .map(Cell::text),
                    grammar);
            if (axis != null) {
                ofTitles.put(sheet, axis);
            }
        });
    }

    /** What the names of the sheets are about; null when they do not say. */
    @Nullable
    Axis ofSheets() {
        return ofSheets;
    }

    /** What the titles on a sheet are about; null when they do not say. */
    @Nullable
    Axis ofTitles(String sheet) {
        return ofTitles.get(sheet);
    }

    private static @Nullable Axis axis(Stream<String> texts, Grammar grammar) {
        Map<Axis, Integer> votes = new EnumMap<>(Axis.class);
        texts.distinct().map(grammar::read).forEach(reading -> {
            Axis axis = only(reading);
            if (axis != null) {
                votes.merge(axis, 1, Integer::sum);
            }
        });
        List<Axis> told = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .toList();
        return told.size() == 1 ? told.get(0) : null;
    }

    /** The axis of a text that says one value of a victim or a platform and no other; null for any other text. */
    private static @Nullable Axis only(Reading reading) {
        if (!reading.whole() || reading.says(Fact.Youngest.class)) {
            return null;
        }
        List<Axis> axes = reading.facts().stream()
                .map(Facts::axis)
                .filter(axis -> axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE || axis == Axis.PLATFORM)
                .toList();
        return axes.size() == 1 ? axes.get(0) : null;
    }
}
