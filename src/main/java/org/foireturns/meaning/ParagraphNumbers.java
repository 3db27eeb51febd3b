package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Numbers that run from one upwards down a column, each before a sentence: {@code 3 | In 228 of these offences the
 * victim was female.} They name paragraphs and are neither counts nor ages; what the sentences tell stands by itself.
 */
final class ParagraphNumbers {
    private static final int FEWEST = 3;
    /** Fewer words are a label. */
    private static final int SHORTEST_SENTENCE = 6;

    private ParagraphNumbers() {}

    static Set<Cell> in(Grid grid, Grammar grammar) {
        List<Cell> run = new ArrayList<>();
        int sentences = 0;
        for (int at : grid.rowNumbers()) {
            List<Cell> row = List.copyOf(grid.row(at));
            Cell cell = row.get(0);
            boolean next = row.size() == 2
                    && number(cell) == run.size() + 1
                    && row.get(1).isText()
                    && (run.isEmpty()
                            || cell.address().column() == run.get(0).address().column());
            if (next) {
                run.add(cell);
                sentences += grammar.read(row.get(1).text()).tokens() >= SHORTEST_SENTENCE ? 1 : 0;
            } else if (row.size() > 1) {
                break;
            }
        }
        return run.size() >= FEWEST && sentences * 3 >= run.size() * 2 ? Set.copyOf(run) : Set.of();
    }

    private static int number(Cell cell) {
        String text = cell.text().strip();
        return text.length() <= 2 && !text.isEmpty() && text.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(text)
                : 0;
    }
}
