package org.foireturns.normalise;

import java.util.Optional;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.ValueReading;

/** Reads value cells with the help of what the file's notes explain: a sign alone, or a letter behind a number. */
record CellCounts(CountReader counts, Legend legend) {

    /** What a value cell says. */
    ValueReading read(Cell cell) {
        ValueReading alone = counts.read(cell);
        Optional<Count> explained = alone instanceof ValueReading.UnknownMarker
                ? legend.of(cell.text())
                : alone instanceof ValueReading.Words
                        ? legend.marked(cell.text()).map(number -> Count.of(number.number()))
                        : Optional.empty();
        return explained.<ValueReading>map(ValueReading.Read::new).orElse(alone);
    }

    /** Whether a text is a number with a letter or a word behind it that leaves it as it is. */
    boolean marked(Cell cell) {
        return cell.isText()
                && (counts.marked(cell.text()) || legend.marked(cell.text()).isPresent());
    }
}
