package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;

/** Reads periods from two columns of labels: "From" and "To". */
final class SpanColumns {
    private final Map<Address, End> heads = new HashMap<>();
    private final Vocabulary vocabulary;

    private SpanColumns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The cells of both ends and the time between them. */
    record Span(Cell from, Cell to, Period period) {}

    /** What a column of labels holds. */
    private enum End {
        FIRST,
        LAST,
        NEITHER
    }

    /** The span on each row of a table that has both columns. */
    static List<Span> in(Block.Table table, Vocabulary vocabulary) {
        SpanColumns columns = new SpanColumns(vocabulary);
        List<Span> spans = new ArrayList<>();
        table.values().forEach(value -> columns.add(value, spans));
        return spans;
    }

    private void add(RawObservation value, List<Span> spans) {
        Cell from = null;
        Cell to = null;
        for (Label label : value.rows()) {
            End end = end(label);
            from = from == null && end == End.FIRST ? label.cell() : from;
            to = to == null && end == End.LAST ? label.cell() : to;
        }
        if (from != null && to != null) {
            List<Period> found = PeriodReader.in(day(from) + " to " + day(to));
            if (found.size() == 1) {
                spans.add(new Span(from, to, found.get(0)));
            }
        }
    }

    private End end(Label label) {
        Label head = label.head();
        return head == null ? End.NEITHER : heads.computeIfAbsent(head.cell().address(), cell -> end(head.text()));
    }

    private End end(String head) {
        if (vocabulary.spanStart.are(head)) {
            return End.FIRST;
        }
        return vocabulary.spanEnd.are(head) ? End.LAST : End.NEITHER;
    }

    private static String day(Cell cell) {
        return cell.date() == null ? cell.text() : cell.date().toString();
    }
}
