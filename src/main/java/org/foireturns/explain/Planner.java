package org.foireturns.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes a field apart row by row, from the top: rows without values gather above a body until the first row with a
 * value begins it, and the body goes on until the heads of the next table, or the next question, come. Tables that
 * stand one below the other without a gap are so told apart, each a plan of its own.
 */
final class Planner {
    private final Field field;
    private final Way way;
    private final Rows rows;
    private final RangeRows ranges;
    private final WordedRows worded;
    private final NumberHeads numberHeads;
    private final Questions questions;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Integer> above = new ArrayList<>();
    private final List<Integer> body = new ArrayList<>();
    private final Set<Integer> valueColumns = new HashSet<>();
    /** The first labels of rows with numbers in the tables above, and the columns of those numbers. */
    private final Set<String> answered = new HashSet<>();

    private Set<Integer> lastColumns = Set.of();

    private Planner(Field field, Way way) {
        this.field = field;
        this.way = way;
        this.rows = new Rows(field);
        this.ranges = new RangeRows(field);
        this.worded = new WordedRows(field);
        this.numberHeads = new NumberHeads(field);
        this.questions = new Questions(rows);
    }

    /** The plans of a field from the top, as it is seen in one way. */
    static List<Plan> plans(Field field, Way way) {
        Planner planner = new Planner(field, way);
        for (int row = 0; row < field.height(); row++) {
            planner.read(row);
        }
        planner.finish();
        return planner.plans;
    }

    private void read(int row) {
        boolean values = rows.hasValue(row) || (body.isEmpty() && hidesValues(row));
        if (!body.isEmpty() && questions.nextOpensAt(row, rows.anyIsWide(above))) {
            finish();
        }
        if (body.isEmpty()) {
            begin(row, values);
        } else if (!values && new NextHeads(field, valueColumns).standIn(row, last())) {
            List<Integer> titles = takeLoneRowsAtEnd();
            finish();
            above.addAll(titles);
            putAbove(row);
        } else {
            take(row);
        }
    }

    private void begin(int row, boolean values) {
        boolean heads = way.numberHeads()
                && numberHeads.mayHead(row)
                && row + 1 < field.height()
                && above.stream().noneMatch(rows::hasValue);
        if (isUnanswered(row)) {
            valueColumns.addAll(lastColumns);
            take(row);
        } else if (values && !heads) {
            take(row);
        } else {
            putAbove(row);
        }
    }

    /**
     * A row over the body of nothing but ranges behind an entry, or of numbers with words: they could be heads
     * elsewhere.
     */
    private boolean hidesValues(int row) {
        return (rows.anyIsWide(above) && worded.beginBody(row))
                || ranges.endsInRanges(row)
                || (ranges.rangesBehindEntry(row)
                        && (rows.anyIsWide(above) || ranges.sameShapeBelow(row))
                        && rows.valuesFollow(row));
    }

    /** A lone label below new heads that stood beside numbers before: its own are blank. */
    private boolean isUnanswered(int row) {
        List<Slot> slots = field.row(row);
        return slots.size() == 1
                && answered.contains(slots.get(0).said())
                && above.stream()
                        .anyMatch(head -> lastColumns.stream().anyMatch(column -> field.at(head, column) != null));
    }

    private void putAbove(int row) {
        above.add(row);
        questions.meet(row);
    }

    private void take(int row) {
        if (body.isEmpty()) {
            questions.begin(rows.anyIsWide(above));
        }
        body.add(row);
        questions.meet(row);
        for (int column = 0; column < field.width(); column++) {
            Slot slot = field.at(row, column);
            if (slot != null && slot.isValue()) {
                valueColumns.add(column);
            }
        }
    }

    private int last() {
        return body.get(body.size() - 1);
    }

    /** Lone texts at the end of the body, which are titles of what follows; they leave the body. */
    private List<Integer> takeLoneRowsAtEnd() {
        List<Integer> lone = new ArrayList<>();
        while (body.size() > 1 && !rows.hasValue(last()) && field.row(last()).size() == 1) {
            lone.add(0, body.remove(body.size() - 1));
        }
        return lone;
    }

    private void finish() {
        if (!body.isEmpty()) {
            HeadRows over = HeadRows.of(field, above, body, valueColumns);
            List<Integer> all =
                    Stream.of(over.leading(), body).flatMap(List::stream).toList();
            plans.add(new Plan(field, over.titles(), over.heads(), all, Columns.roles(field, over.heads(), all, way)));
            body.stream()
                    .map(field::row)
                    .filter(slots -> slots.size() > 1)
                    .forEach(slots -> answered.add(slots.get(0).said()));
            lastColumns = Set.copyOf(valueColumns);
        }
        above.clear();
        body.clear();
        valueColumns.clear();
    }
}
