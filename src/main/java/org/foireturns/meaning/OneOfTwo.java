package org.foireturns.meaning;

import java.util.Arrays;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.words.TextTerm;

/**
 * Labels of those of whom one of two things is unknown, and nobody can tell which: "Gender or age not recorded". They
 * are asked about; "Gender and age not recorded" says that both are.
 */
final class OneOfTwo {
    private OneOfTwo() {}

    /** @param unknown what a label says is unknown */
    static void doubted(List<Axis> unknown, Cell label, Grammar grammar, Said.Builder said) {
        boolean either =
                Arrays.stream(label.text().split("\\s+")).anyMatch(word -> grammar.isExactly(TextTerm.EITHER, word));
        if (unknown.size() > 1 && either) {
            said.doubt("says that one of two things is unknown");
        }
    }
}
