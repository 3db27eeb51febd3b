package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
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
    private final SheetPlan plan;
    private final Grammar grammar;

    OtherAnswers(SheetPlan plan, Grammar grammar) {
        this.plan = plan;
        this.grammar = grammar;
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

    /** The row labels of the values that stand in the row of a text. */
    private List<Entry> labelsOfRow(Cell text) {
        return plan.tables().stream()
                .flatMap(table -> table.values().stream())
                .filter(value -> value.cell().address().row() == text.address().row())
                .flatMap(value -> value.stubs().stream())
                .toList();
    }

    /** Whether a text stands behind the answer of who the youngest victim was: "gender: | Female". */
    private boolean besideYoungest(Cell text) {
        return labelsOfRow(text).stream()
                .map(Entry::cell)
                .anyMatch(label -> label.address().column() < text.address().column()
                        && grammar.read(label.text()).says(Fact.Youngest.class));
    }
}
