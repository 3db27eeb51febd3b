package org.foireturns.meaning;

import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Range;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** What stands in the value cells of a return, by its own signs. */
final class Values implements Sums.Numbers {
    private final Normaliser counts;
    private final Signs signs;
    private final Grammar grammar;
    /** Signs that are zero by the sums of the return. */
    private final Set<String> zero;

    Values(Normaliser counts, Signs signs, Grammar grammar, Set<String> zero) {
        this.counts = counts;
        this.signs = signs;
        this.grammar = grammar;
        this.zero = zero;
    }

    Values withZero(Set<String> bySums) {
        return new Values(counts, signs, grammar, bySums);
    }

    Grammar grammar() {
        return grammar;
    }

    ValueReading read(Cell cell) {
        if (cell.isText()) {
            ValueReading explained = signs.of(cell.text())
                    .<ValueReading>map(ValueReading.Read::new)
                    .orElse(null);
            if (explained != null) {
                return explained;
            }
            if (zero.contains(cell.text().strip())) {
                return new ValueReading.Read(Count.of(0));
            }
        }
        return counts.count(cell);
    }

    @Override
    public @Nullable Range of(Cell cell) {
        ValueReading reading = read(cell);
        return reading instanceof ValueReading.Read read && read.count().held() ? Range.of(read.count()) : null;
    }
}
