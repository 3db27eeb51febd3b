package org.foireturns.sight;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;

/**
 * Whether "Q4" is a question of the request and no quarter: a label in its column begins with a fifth.
 *
 * <pre>
 * Q4                       | Not asked |
 * Q5 Communication method  | Snapchat  | 44
 * </pre>
 */
final class FifthQuestion {
    private static final int QUARTERS = 4;

    private FifthQuestion() {}

    static boolean follows(Cell label, Sheet sheet, Grammar grammar) {
        List<Fact> facts = grammar.read(label.text()).facts();
        int row = label.address().row();
        return facts.size() == 1
                && facts.get(0) instanceof Fact.QNumber
                && IntStream.range(Math.max(0, row - Sheet.REACH), row + Sheet.REACH)
                        .mapToObj(other -> sheet.label(other, label.address().column()))
                        .filter(Objects::nonNull)
                        .map(other -> grammar.read(other.text()).facts())
                        .anyMatch(FifthQuestion::beginsBeyondQuarters);
    }

    private static boolean beginsBeyondQuarters(List<Fact> label) {
        return !label.isEmpty() && label.get(0) instanceof Fact.Numbering question && question.number() > QUARTERS;
    }
}
