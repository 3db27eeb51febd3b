package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;

/**
 * Whether a text over a table stands there alone, whatever else is in its row: the number of a question, "Q4 | Age of
 * the suspect", a remark at the right, or the title of another table beside.
 */
final class AloneOver {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST_SENTENCE = 8;

    private final SheetPlan plan;
    private final Table table;
    private final Grammar grammar;

    AloneOver(SheetPlan plan, Table table, Grammar grammar) {
        this.plan = plan;
        this.table = table;
        this.grammar = grammar;
    }

    /** @param row all texts of the row of one */
    boolean leavesAlone(Cell text, List<Cell> row) {
        return row.stream()
                .allMatch(other -> other.equals(text)
                        || isOverAnother(other, text)
                        || (isNumber(other) && last(other))
                        || isRemarkBeside(other, text));
    }

    /** Whether a text stands beside a table over whose columns another one does: each is over its own. */
    private boolean isOverAnother(Cell other, Cell text) {
        int first = table.range().first().column();
        int last = table.range().last().column();
        int own = text.address().column();
        int column = other.address().column();
        return own >= first && own <= last && (column < first || column > last);
    }

    /** Whether a sentence stands right of a table in the row of a text over it. */
    private boolean isRemarkBeside(Cell other, Cell text) {
        int last = table.range().last().column();
        return text.address().column() <= last
                && other.address().column() > last
                && grammar.read(other.text()).tokens() >= SHORTEST_SENTENCE;
    }

    /** Whether no other such number stands below one: "Question 2" says nothing of what "Question 3" asks. */
    private boolean last(Cell number) {
        Stream<Cell> labels =
                table.values().stream().flatMap(value -> value.entries()).map(Entry::cell);
        return Stream.of(plan.texts().stream(), table.titles().stream(), table.corners().stream(), labels)
                .flatMap(cells -> cells)
                .filter(cell -> cell.address().row() > number.address().row()
                        && cell.address().row() <= table.range().last().row())
                .noneMatch(this::isNumber);
    }

    /** Whether a text is nothing but the number of what stands beside it: "Q4 | Age and gender of the suspect". */
    private boolean isNumber(Cell text) {
        List<Fact> facts = grammar.read(text.text()).facts();
        return facts.size() == 1 && (facts.get(0) instanceof Fact.QNumber || facts.get(0) instanceof Fact.Numbering);
    }
}
