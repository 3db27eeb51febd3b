package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;

/**
 * Texts of a sheet that ask or tell who the youngest victim was, so that they say nothing of the tables below them.
 *
 * <pre>
 * Youngest victim - age: | 5 | gender: | Female
 * Means of communication |   |         |
 * Snapchat               | 9 | Kik     | 4         no girls alone
 * </pre>
 */
final class OtherAnswers {
    private final Grammar grammar;
    /** By row, the columns of the labels that ask for the youngest victim beside a value. */
    private final Map<Integer, Set<Integer>> youngest = new HashMap<>();

    OtherAnswers(SheetPlan plan, Grammar grammar) {
        this.grammar = grammar;
        plan.tables().stream()
                .flatMap(table -> table.values().stream())
                .forEach(value -> value.stubs().stream()
                        .map(Entry::cell)
                        .filter(label -> grammar.read(label.text()).says(Fact.Youngest.class))
                        .forEach(label -> youngest.computeIfAbsent(
                                        value.cell().address().row(), none -> new TreeSet<>())
                                .add(label.address().column())));
    }

    /** The others of some texts, in their order. */
    List<Cell> leftOutOf(List<Cell> texts) {
        return withoutAnswers(
                texts.stream().filter(text -> !besideYoungest(text)).toList());
    }

    /**
     * The texts without the question for the youngest victim and its answers below it and in its row: "Male, 5 years",
     * "Female" beside "5", and without an answer that stands alone.
     */
    private List<Cell> withoutAnswers(List<Cell> texts) {
        List<Cell> others = new ArrayList<>();
        Cell question = null;
        boolean next = false;
        List<Cell> children = texts.stream()
                .filter(text -> LoneAnswers.isOneChild(text, grammar))
                .toList();
        for (Cell text : texts) {
            Reading reading = grammar.read(text.text());
            boolean beside = question != null
                    && text.address().row() == question.address().row()
                    && YoungestAnswers.onlyWho(reading);
            if (beside || (next && YoungestAnswers.oneAge(reading))) {
                others.remove(question);
                continue;
            }
            if (reading.says(Fact.Youngest.class) && YoungestAnswers.oneAge(reading)) {
                // "Youngest: 5" asks and answers in one.
                next = false;
                continue;
            }
            if (children.size() == 1 && children.contains(text)) {
                continue;
            }
            next = reading.says(Fact.Youngest.class);
            question = next ? text : question;
            others.add(text);
        }
        return others;
    }

    /** Whether a text stands behind the answer of who the youngest victim was: "gender: | Female". */
    private boolean besideYoungest(Cell text) {
        return youngest.getOrDefault(text.address().row(), Set.of()).stream()
                .anyMatch(column -> column < text.address().column());
    }
}
