package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.explain.Sense.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a field are titles, heads and body, and what each column is. A row of heads below a body starts a
 * further plan: tables stand one below the other without a gap.
 *
 * @param titles lone texts above the heads
 * @param heads rows of heads, from the top
 * @param body all other rows: values, headings of groups, rows whose values are blank
 * @param roles by column
 */
record Plan(Field field, List<Integer> titles, List<Integer> heads, List<Integer> body, List<Role> roles) {
    /** The plans of a field from the top. */
    static List<Plan> of(Field field, Way way) {
        return new Planner(field, way).plans();
    }

    /** Takes a field apart row by row. */
    private static final class Planner {
        private final Field field;
        private final Way way;
        private final List<Plan> plans = new ArrayList<>();
        private List<Integer> above = new ArrayList<>();
        /** The question that the heads of the body stand under; 0 when they stand under none. */
        private int question;
        /** The last question that was met. */
        private int met;

        private List<Integer> body = new ArrayList<>();
        private Set<Integer> valueColumns = new HashSet<>();
        /** The first labels of rows with numbers in the tables above, and the columns of those numbers. */
        private final Set<String> answered = new HashSet<>();

        private Set<Integer> lastColumns = Set.of();

        Planner(Field field, Way way) {
            this.field = field;
            this.way = way;
        }

        List<Plan> plans() {
            for (int row = 0; row < field.height(); row++) {
                boolean values = hasValue(row) || hiddenValues(row);
                if (!body.isEmpty() && opensNext(row)) {
                    finish();
                }
                if (body.isEmpty() && unanswered(row)) {
                    valueColumns.addAll(lastColumns);
                    take(row);
                } else if (body.isEmpty()) {
                    boolean heads = way.numberHeads() && ascending(row) && row + 1 < field.height();
                    if (values && !(heads && above.stream().noneMatch(this::hasValue))) {
                        take(row);
                    } else {
                        above.add(row);
                        meet(row);
                    }
                } else if (!values && headsAgain(row)) {
                    List<Integer> titles = loneRowsAtEnd();
                    finish();
                    above.addAll(titles);
                    above.add(row);
                    meet(row);
                } else {
                    take(row);
                }
            }
            finish();
            return plans;
        }

        /**
         * Whether a row opens the next question, or, where the body has no heads, any later one in a line of its own.
         */
        private boolean opensNext(int row) {
            int opened = section(row);
            boolean heads = above.stream().anyMatch(head -> field.row(head).size() > 1);
            return heads
                    ? question > 0 && opened == question + 1
                    : met > 0 && opened > met && field.row(row).size() == 1;
        }

        /** A lone label below new heads that stood beside numbers before: its own are blank. */
        private boolean unanswered(int row) {
            List<Slot> slots = field.row(row);
            return slots.size() == 1
                    && answered.contains(slots.get(0).cell().text().strip())
                    && above.stream()
                            .anyMatch(head -> lastColumns.stream().anyMatch(column -> field.at(head, column) != null));
        }

        /** The question that a row opens; 0 when it opens none. */
        private int section(int row) {
            List<Slot> slots = field.row(row);
            return slots.isEmpty() ? 0 : slots.get(0).sense().section();
        }

        private void meet(int row) {
            int opened = section(row);
            met = opened > 0 ? opened : met;
        }

        private void take(int row) {
            if (body.isEmpty()) {
                question = above.stream().anyMatch(head -> field.row(head).size() > 1) ? met : 0;
            }
            body.add(row);
            meet(row);
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                if (slot != null && slot.sense().lean() == Lean.VALUE) {
                    valueColumns.add(column);
                }
            }
        }

        private boolean hasValue(int row) {
            return field.row(row).stream().anyMatch(slot -> slot.sense().lean() == Lean.VALUE) || answers(row);
        }

        /**
         * A row that asks for one age and gives it: "Youngest victim | 9 year old girl", "Q3 | The youngest was a girl
         * of 9".
         */
        private boolean answers(int row) {
            List<Slot> slots = field.row(row);
            if (slots.size() < 2) {
                return false;
            }
            Sense last = slots.get(slots.size() - 1).sense();
            long asking = slots.stream().filter(slot -> slot.sense().answered()).count();
            long words = slots.stream()
                    .filter(slot -> slot.sense().lean() == Lean.LABEL)
                    .count();
            boolean alone = words >= slots.size() - 1L && last.lean() != Lean.LABEL;
            boolean both = asking == 2 && last.answered() && last.answer();
            return both || (asking == 1 && (last.answer() || (!last.answered() && alone)));
        }

        /** A row below heads of nothing but ranges behind an entry: values that could be ages elsewhere. */
        private boolean hiddenValues(int row) {
            if (body.isEmpty() && field.endsInRanges(row)) {
                return true;
            }
            List<Slot> slots = field.row(row);
            boolean headed = above.stream().anyMatch(head -> field.row(head).size() > 1);
            if (!body.isEmpty() || slots.size() < 2 || !(headed || sameShapeBelow(row))) {
                return false;
            }
            Sense first = slots.get(0).sense();
            boolean entry = first.lean() == Lean.LABEL && (!first.kinds().isEmpty() || first.neutral());
            return entry
                    && slots.stream()
                            .skip(1)
                            .allMatch(slot -> slot.sense().lean() == Lean.EITHER
                                    && !slot.cell().isNumber())
                    && valuesFollow(row);
        }

        /** Whether the next row holds an entry of the same kind and plain values in the same columns. */
        private boolean sameShapeBelow(int row) {
            List<Slot> slots = field.row(row);
            List<Slot> below = row + 1 < field.height() ? field.row(row + 1) : List.of();
            return below.size() == slots.size()
                    && !Collections.disjoint(
                            slots.get(0).sense().kinds(), below.get(0).sense().kinds())
                    && below.get(0).sense().lean() != Lean.VALUE
                    && below.stream().skip(1).allMatch(slot -> slot.sense().lean() == Lean.VALUE);
        }

        /** Whole numbers that rise from left to right, such as single ages. */
        private boolean ascending(int row) {
            int last = -1;
            int found = 0;
            boolean first = true;
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                boolean leads = first && slot != null && (column == 0 || labelBelow(row, column));
                first &= slot == null;
                if (slot != null
                        && leads
                        && slot.sense().lean() != Lean.VALUE
                        && (slot.sense().neutral()
                                || !slot.sense().kinds().isEmpty()
                                || !mayNameNumbers(row, column))) {
                    return false;
                }
                if (slot == null || slot.sense().lean() == Lean.LABEL) {
                    continue;
                }
                int number = Columns.smallNumber(slot);
                if (slot.sense().lean() == Lean.VALUE) {
                    if (number <= last) {
                        return false;
                    }
                    last = number;
                    found++;
                }
            }
            return found >= 2;
        }

        /**
         * Whether the label before a row of numbers may stand over labels, or say that the numbers are entries: it
         * names what ages are, or the axis of a label below it.
         */
        private boolean mayNameNumbers(int row, int column) {
            Sense corner = Objects.requireNonNull(field.at(row, column)).sense();
            return corner.numbered()
                    || IntStream.range(row + 1, field.height())
                            .mapToObj(below -> field.at(below, column))
                            .anyMatch(below -> below != null
                                    && (below.sense().neutral()
                                            || (corner.names().isEmpty()
                                                    ? !below.sense().kinds().isEmpty()
                                                    : !Collections.disjoint(
                                                            below.sense().kinds(), corner.names()))));
        }

        /** Whether a row begins with the label of the row above it: another answer to one question. */
        private boolean goesOn(int row) {
            Slot above = body.isEmpty() ? null : field.at(body.get(body.size() - 1), 0);
            Slot first = field.at(row, 0);
            return above != null
                    && first != null
                    && first.cell().text().strip().equals(above.cell().text().strip());
        }

        /** Whether the next row holds a label in a column: then a label over it is of its row and no head. */
        private boolean labelBelow(int row, int column) {
            Slot below = row + 1 < field.height() ? field.at(row + 1, column) : null;
            return below != null && below.sense().lean() != Lean.VALUE;
        }

        /** A row of texts over columns of values, below a body: the heads of the next table. */
        private boolean headsAgain(int row) {
            List<Slot> slots = field.row(row);
            if (slots.size() < 2 || goesOn(row) || field.isAnswer(row)) {
                return false;
            }
            int texts = 0;
            int either = 0;
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                boolean numbering = column == 0 && slot != null && slot.sense().section() > 0;
                if (slot != null && valueColumns.contains(column) && !numbering) {
                    texts += slot.sense().lean() == Lean.LABEL ? 1 : 0;
                    either += slot.sense().lean() == Lean.EITHER ? 1 : 0;
                }
            }
            return (texts > 0 && texts + either >= 1 && valuesFollow(row))
                    || (either > 1 && sameKind(row))
                    || insetHeads(row);
        }

        /** Several entries of an axis on the right of a row, each over numbers, where no numbers stood before. */
        private boolean insetHeads(int row) {
            int heads = 0;
            for (int column = 1; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                Slot below = row + 1 < field.height() ? field.at(row + 1, column) : null;
                boolean entry = slot != null
                        && slot.sense().lean() != Lean.VALUE
                        && (slot.sense().neutral() || !slot.sense().kinds().isEmpty());
                boolean number = below != null && below.sense().lean() != Lean.LABEL;
                if (entry && number && !valueColumns.contains(column)) {
                    heads++;
                } else if (heads > 0 && (slot != null || number)) {
                    return false;
                }
            }
            return heads > 1 && hasValue(row + 1);
        }

        private boolean valuesFollow(int row) {
            for (int next = row + 1; next < Math.min(field.height(), row + 5); next++) {
                if (hasValue(next)) {
                    return true;
                }
            }
            return false;
        }

        private boolean sameKind(int row) {
            Set<String> common = new HashSet<>();
            Set<String> texts = new HashSet<>();
            int seen = 0;
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                if (slot != null && valueColumns.contains(column)) {
                    if (seen++ == 0) {
                        common.addAll(slot.sense().kinds());
                    } else {
                        common.retainAll(slot.sense().kinds());
                    }
                    if (!texts.add(slot.cell().text())) {
                        return false;
                    }
                }
            }
            return !common.isEmpty() && valuesFollow(row);
        }

        /** Lone texts at the end of the body, which are titles of what follows; they leave the body. */
        private List<Integer> loneRowsAtEnd() {
            List<Integer> lone = new ArrayList<>();
            while (body.size() > 1
                    && !hasValue(body.get(body.size() - 1))
                    && field.row(body.get(body.size() - 1)).size() == 1) {
                lone.add(0, body.remove(body.size() - 1));
            }
            return lone;
        }

        private void finish() {
            if (!body.isEmpty()) {
                List<Integer> heads = new ArrayList<>(above);
                List<Integer> titles = new ArrayList<>();
                List<Integer> rows = new ArrayList<>(body);
                List<Integer> leading = new ArrayList<>();
                while (!heads.isEmpty()
                        && titleLike(heads.get(heads.size() - 1))
                        && (headIn(heads) || opensGroup(heads.get(heads.size() - 1)))) {
                    leading.add(0, heads.remove(heads.size() - 1));
                }
                rows.addAll(0, leading);
                int first = heads.size();
                while (first > 0 && !titleLike(heads.get(first - 1)) && !overHeads(heads, first - 1)) {
                    first--;
                }
                titles.addAll(heads.subList(0, first));
                heads = new ArrayList<>(heads.subList(first, heads.size()));
                plans.add(new Plan(field, titles, heads, rows, Columns.roles(field, heads, rows, way)));
                body.stream()
                        .map(field::row)
                        .filter(slots -> slots.size() > 1)
                        .forEach(
                                slots -> answered.add(slots.get(0).cell().text().strip()));
                lastColumns = Set.copyOf(valueColumns);
            }
            above = new ArrayList<>();
            body = new ArrayList<>();
            valueColumns = new HashSet<>();
        }

        /** A lone text at the left, below which every column has a head of its own. */
        private boolean overHeads(List<Integer> heads, int at) {
            List<Slot> slots = field.row(heads.get(at));
            if (slots.size() != 1 || at + 1 == heads.size() || field.at(heads.get(at), 0) == null) {
                return false;
            }
            int lowest = heads.get(heads.size() - 1);
            return field.row(lowest).size() > 1 && field.at(lowest, 0) != null;
        }

        /** A lone entry over the body of which the body holds more, each over rows of its own: "Female", "Male". */
        private boolean opensGroup(int row) {
            Sense first = field.row(row).get(0).sense();
            return !first.kinds().isEmpty()
                    && body.stream()
                            .filter(this::titleLike)
                            .map(other -> field.row(other).get(0).sense())
                            .anyMatch(other -> !Collections.disjoint(other.kinds(), first.kinds()));
        }

        private boolean headIn(List<Integer> rows) {
            return rows.stream().anyMatch(row -> !titleLike(row));
        }

        /** A lone text that stands over no column of values alone. */
        private boolean titleLike(int row) {
            List<Slot> slots = field.row(row);
            if (slots.size() != 1) {
                return false;
            }
            for (int column : valueColumns) {
                if (field.at(row, column) != null) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Whether a column says the same on every row, beside numbers, as others of the table do: "Female | 57 | Male | 20"
     * on each row. Such a label is the head of the numbers beside it.
     */
    boolean repeats(int column) {
        if (!sameOnEveryRow(column)) {
            return false;
        }
        for (int other = 0; other < field.width(); other++) {
            if (other != column && sameOnEveryRow(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameOnEveryRow(int column) {
        if (roles.get(column) != Role.LABELS || column + 1 >= field.width() || roles.get(column + 1) != Role.VALUES) {
            return false;
        }
        Set<String> texts = new HashSet<>();
        int rows = 0;
        for (int row : body) {
            Slot slot = field.at(row, column);
            boolean number = field.at(row, column + 1) != null;
            if ((slot == null) == number) {
                return false;
            }
            if (slot != null) {
                rows++;
                texts.add(slot.cell().text().strip());
            }
        }
        return rows > 1 && texts.size() == 1;
    }

    /**
     * Whether the lowest head of a column of labels names the axis of the heads in its row, and not of the labels below
     * it: "Year ending March | 2018 | 2019" over "Female".
     */
    boolean namesHeads(int column) {
        Slot head = headOf(column);
        if (head == null || !head.sense().isHead() || heads.isEmpty()) {
            return false;
        }
        Set<String> names = head.sense().names();
        boolean below = body.stream()
                .map(row -> field.at(row, column))
                .anyMatch(slot -> slot != null
                        && (!Collections.disjoint(slot.sense().kinds(), names)
                                || (head.sense().numbered() && Columns.smallNumber(slot) >= 0)));
        int lowest = heads.get(heads.size() - 1);
        return !below
                && IntStream.range(0, field.width())
                        .filter(other -> roles.get(other) == Role.VALUES)
                        .mapToObj(other -> field.at(lowest, other))
                        .anyMatch(slot -> slot != null
                                && !Collections.disjoint(slot.sense().kinds(), names));
    }

    /**
     * Whether a head over a column of labels is none of theirs but stands over the numbers beside them, which have none
     * of their own in its row: "Female" over "0-11 | 5".
     */
    boolean headsNumbersBeside(int row, int column) {
        Slot head = field.at(row, column);
        if (head == null
                || roles.get(column) != Role.LABELS
                || head.merged()
                || head.sense().kinds().isEmpty()
                || head.sense().lean() == Lean.VALUE) {
            return false;
        }
        int next = column + 1;
        while (next < field.width() && roles.get(next) == Role.VALUES && field.covering(row, next) == null) {
            next++;
        }
        boolean ownKind = body.stream()
                .map(at -> field.at(at, column))
                .anyMatch(slot -> slot != null
                        && !Collections.disjoint(
                                slot.sense().kinds(), head.sense().kinds()));
        boolean reached = next == field.width() || roles.get(next) != Role.VALUES;
        return next > column + 1 && reached && !ownKind;
    }

    /** The head of a column: the lowest label over it, or null. */
    @Nullable
    Slot headOf(int column) {
        Slot ages = field.overUnit(heads, column);
        if (ages != null) {
            return ages;
        }
        for (int i = heads.size() - 1; i >= 0; i--) {
            Slot slot = field.covering(heads.get(i), column);
            if (slot != null) {
                return slot;
            }
        }
        return null;
    }
}
