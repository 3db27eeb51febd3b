package org.foireturns.normalise;

import java.util.Optional;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;

/** Reads a period from two columns of labels: "From" and "To". */
final class SpanColumns {
    private SpanColumns() {}

    /** The cells of both ends and the time between them. */
    record Span(Cell from, Cell to, Period period) {}

    static Optional<Span> period(RawObservation value, Vocabulary vocabulary) {
        Optional<Cell> from = under(value, vocabulary.spanStart);
        Optional<Cell> to = under(value, vocabulary.spanEnd);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var found = PeriodReader.in(day(from.get()) + " to " + day(to.get()));
        return found.size() == 1 ? Optional.of(new Span(from.get(), to.get(), found.get(0))) : Optional.empty();
    }

    private static Optional<Cell> under(RawObservation value, Phrases heads) {
        return value.rows().stream()
                .filter(label -> label.head() != null && heads.are(label.head().text()))
                .map(Label::cell)
                .findFirst();
    }

    private static String day(Cell cell) {
        return cell.date() == null ? cell.text() : cell.date().toString();
    }
}
