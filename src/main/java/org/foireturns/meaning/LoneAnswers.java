package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Answers that stand in a row without a number and without the question: {@code Q3 | Aged 6, female}, {@code 3) Girl,
 * 7}. One child of one age and gender heads no rows below it, and no column. Where several such texts stand under each
 * other they are headings.
 */
final class LoneAnswers {
    private LoneAnswers() {}

    static Set<Cell> in(Grid grid, Grammar grammar) {
        Map<Integer, List<Cell>> byColumn = new HashMap<>();
        for (int at : grid.rowNumbers()) {
            List<Cell> row = List.copyOf(grid.row(at));
            Cell last = row.get(row.size() - 1);
            if (row.size() <= 2 && isOneChild(last, grammar) && (row.size() == 1 || isNumber(row.get(0), grammar))) {
                byColumn.computeIfAbsent(last.address().column(), none -> new ArrayList<>())
                        .add(last);
            }
        }
        Set<Cell> found = new HashSet<>();
        byColumn.values().stream().filter(cells -> cells.size() == 1).forEach(found::addAll);
        return found;
    }

    /** Whether a text says one gender and one age of a child and nothing else: "Male - 31" tells how many. */
    static boolean isOneChild(Cell cell, Grammar grammar) {
        if (!cell.isText()) {
            return false;
        }
        Reading reading = grammar.read(cell.text());
        List<Fact> facts = reading.facts();
        boolean numbered =
                !facts.isEmpty() && (facts.get(0) instanceof Fact.Numbering || facts.get(0) instanceof Fact.QNumber);
        List<Fact> who = numbered ? facts.subList(1, facts.size()) : facts;
        return who.size() == 2
                && reading.says(Fact.OfGender.class)
                && who.stream().allMatch(YoungestAnswers::isOfWho)
                && YoungestAnswers.oneAge(reading)
                && YoungestAnswers.years(cell, grammar) != null;
    }

    private static boolean isNumber(Cell cell, Grammar grammar) {
        List<Fact> facts = grammar.read(cell.text()).facts();
        return !facts.isEmpty()
                && facts.stream()
                        .allMatch(fact -> fact instanceof Fact.QNumber
                                || fact instanceof Fact.Numbering
                                || fact instanceof Fact.Number);
    }
}
