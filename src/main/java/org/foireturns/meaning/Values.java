package org.foireturns.meaning;

import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** What stands in the value cells of a return, by its own signs. */
final class Values implements Sums.Numbers {
    private final Normaliser counts;
    private final Signs signs;

    Values(Normaliser counts, Signs signs) {
        this.counts = counts;
        this.signs = signs;
    }

    ValueReading read(Cell cell) {
        if (cell.isText()) {
            ValueReading explained =
                    signs.of(cell.text()).<ValueReading>map(ValueReading.Read::new).orElse(null);
            if (explained != null) {
                return explained;
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
