package org.foireturns.meaning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The names of the sheets of a return are a line, and so are the titles and the corners on one sheet: beside "Female"
 * and "Male" a sheet named "Unknown" is one of an unknown gender.
 */
final class Sisters {
    /** Fewer say nothing of what a line is about. */
    private static final int FEWEST = 2;

    private final @Nullable Axis ofSheets;
    private final Map<String, Axis> ofTitles = new HashMap<>();
    private final boolean questions;
    private final Grammar grammar;
    /** The number before a title: "Q2 2024/25". */
    private static final Pattern NUMBER = Pattern.compile("\\p{L}+ ?[0-9]{1,2}(?=[\\s.:)-])");

    Sisters(Map<String, SheetPlan> plans, Grammar grammar) {
        this.grammar = grammar;
        this.ofSheets = axis(plans.keySet().stream(), grammar);
        this.questions = plans.values().stream().flatMap(Sisters::texts).anyMatch(this::asks);
        plans.forEach((sheet, plan) -> {
            Axis axis = axis(
                    Stream.of(
                                    plan.texts().stream(),
                                    plan.tables().stream().flatMap(table -> table.titles().stream()),
                                    plan.tables().stream().flatMap(table -> table.corners().stream()))
                            .flatMap(cells -> cells)
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

    private static Stream<String> texts(SheetPlan plan) {
        return Stream.of(
                        plan.texts().stream(),
                        plan.tables().stream().flatMap(table -> table.titles().stream()),
                        plan.tables().stream()
                                .flatMap(table -> table.lines().stream())
                                .flatMap(line -> line.entries().stream())
                                .map(Entry::cell))
                .flatMap(cells -> cells)
                .map(Cell::text);
    }

    /** Whether a text begins with the number of a question, and not of a quarter: "Q3 Youngest victim". */
    private boolean asks(String text) {
        List<Fact> facts = grammar.read(text).facts();
        return facts.size() > 1
                && facts.get(0) instanceof Fact.QNumber
                && (facts.get(1) instanceof Fact.Youngest || facts.get(1) instanceof Fact.Names);
    }

    /** A title without the number of its question, where other texts of the return have such numbers. */
    String withoutQuestion(String title) {
        Matcher number = NUMBER.matcher(title);
        if (!questions || !number.lookingAt()) {
            return title;
        }
        List<Fact> before = grammar.read(number.group()).facts();
        boolean numbered = before.size() == 1 && before.get(0) instanceof Fact.QNumber;
        return numbered ? title.substring(number.end()).strip() : title;
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
                .map(Axis::of)
                .filter(axis -> axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE || axis == Axis.PLATFORM)
                .toList();
        return axes.size() == 1 ? axes.get(0) : null;
    }
}
