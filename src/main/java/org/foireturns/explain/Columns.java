package org.foireturns.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides what each column of a body is: first by its cells, then by the head over it, at last beside the others.
 *
 * <pre>
 * Rank | Age    | 2018/19 | Comment
 * 1    | 0-11   | 3       | The officer was told of these in person
 * 2    | 12-15  | 9       | None of these was told to an officer
 * IDLE | LABELS | VALUES  | IDLE
 * </pre>
 */
final class Columns {
    private final Field field;
    private final List<Integer> body;
    private final ColumnHeads heads;
    private final ColumnCells cells;
    private final Role[] roles;

    private Columns(Field field, List<Integer> heads, List<Integer> body) {
        this.field = field;
        this.body = body;
        this.heads = new ColumnHeads(field, heads);
        this.cells = new ColumnCells(field, body);
        this.roles = new Role[field.width()];
    }

    /** The roles of the columns in their order. */
    static List<Role> roles(Field field, List<Integer> heads, List<Integer> body, Way way) {
        Columns columns = new Columns(field, heads, body);
        for (int column = 0; column < field.width(); column++) {
            columns.roles[column] = columns.byCells(column);
        }
        for (int column = 0; column < field.width(); column++) {
            columns.byHead(column);
        }
        if (way.numberStub()) {
            columns.firstNumbersAsLabels();
        }
        columns.leaveComments();
        columns.answersInWords();
        return List.of(columns.roles);
    }

    /** A blank column below a head was left blank by the force; one without a head is nothing. */
    private Role byCells(int column) {
        if (cells.blank(column)) {
            return column > 0 && heads.lowest(column) != null ? Role.VALUES : Role.IDLE;
        }
        return cells.seems(column);
    }

    /** Numbers under a head that names an axis are labels: ages, years. Those under "Rank" only put rows in order. */
    private void byHead(int column) {
        Slot head = heads.telling(column);
        if (head == null) {
            return;
        }
        if (asksForAnswer(column) && !besideAnswer(column)) {
            roles[column] = Role.VALUES;
        } else if (head.sense().ordinal()) {
            // "Code" over codes that are explained elsewhere heads labels like any other.
            boolean labels = roles[column] == Role.LABELS && cells.mostlyKnown(column);
            roles[column] = labels ? Role.LABELS : Role.IDLE;
        } else if (roles[column] == Role.LABELS && isEntryBesideOthers(head, column)) {
            // "Female | 10+" beside "Male | 30" is a number with a sign, whatever "10+" would be as a label.
            roles[column] = Role.VALUES;
        } else if (roles[column] == Role.VALUES
                && head.sense().isHead()
                && !cells.tell(column)
                && (head.sense().numbered() || cells.neverPlain(column) || leadingMonths(column))
                && otherValues(column)) {
            roles[column] = Role.LABELS;
        }
    }

    /**
     * Whether a column of texts with digits stands under an entry, beside numbers under others of its kind. A head that
     * is merged over labels and their numbers is that of both.
     */
    private boolean isEntryBesideOthers(Slot head, int column) {
        return !head.sense().kinds().isEmpty()
                && !head.merged()
                && body.stream().map(row -> field.at(row, column)).allMatch(slot -> slot == null || slot.holdsDigit())
                && IntStream.range(0, roles.length)
                        .filter(other -> other != column && roles[other] == Role.VALUES)
                        .mapToObj(heads::telling)
                        .anyMatch(other -> other != null && other.sense().sharesKind(head.sense()));
    }

    /** Where nothing is a number, the answer beside its question is the value: "Youngest victim | 7 years old". */
    private void answersInWords() {
        if (Arrays.asList(roles).contains(Role.VALUES)) {
            return;
        }
        for (int at = 1; at < roles.length; at++) {
            int column = at;
            boolean answers = body.stream().anyMatch(row -> {
                Slot slot = field.at(row, column);
                Slot question = field.at(row, column - 1);
                return slot != null
                        && question != null
                        && question.sense().answered()
                        && slot.sense().answer()
                        && !slot.sense().answered();
            });
            if (answers) {
                roles[column] = Role.VALUES;
            }
        }
    }

    private boolean asksForAnswer(int column) {
        return !heads.asking(column).isEmpty();
    }

    /**
     * Whether a column tells of the answer in another, as "Sex of the youngest: F" does beside "Age of the youngest:
     * 6".
     */
    private boolean besideAnswer(int column) {
        List<Slot> asking = heads.asking(column);
        boolean words = body.stream()
                .map(row -> field.at(row, column))
                .allMatch(slot -> slot != null
                        && slot.isLabel()
                        && !slot.sense().answer()
                        && asking.stream().anyMatch(head -> head.sense().namesAxisOf(slot.sense())));
        return words
                && otherValues(column)
                && IntStream.range(0, roles.length)
                        .filter(other -> other != column && roles[other] == Role.VALUES)
                        .allMatch(this::asksForAnswer);
    }

    /** Whether a column before all values holds nothing but the numbers of months. */
    private boolean leadingMonths(int column) {
        return !Arrays.asList(roles).subList(0, column).contains(Role.VALUES) && cells.months(column);
    }

    private boolean otherValues(int column) {
        return IntStream.range(0, roles.length).anyMatch(other -> other != column && roles[other] == Role.VALUES);
    }

    /** The first column of numbers, where no labels stand before it: different small numbers tell rows apart. */
    private void firstNumbersAsLabels() {
        int first = 0;
        while (first < roles.length && roles[first] == Role.IDLE) {
            first++;
        }
        if (first < roles.length && roles[first] == Role.VALUES && otherValues(first)) {
            Slot head = heads.telling(first);
            boolean entry = head != null && !head.sense().kinds().isEmpty();
            if (!entry && cells.differentSmallNumbers(first)) {
                roles[first] = Role.LABELS;
            }
        }
    }

    /** A column of long texts of which hardly anything is known, beside one of which more is, are comments. */
    private void leaveComments() {
        boolean otherKnown = IntStream.range(0, roles.length)
                .anyMatch(column -> roles[column] == Role.LABELS && cells.mostlyKnown(column));
        for (int column = 0; column < roles.length; column++) {
            Slot head = heads.telling(column);
            boolean named = head != null && head.sense().known();
            if (otherKnown
                    && roles[column] == Role.LABELS
                    && !named
                    && cells.hardlyKnown(column)
                    && (cells.longTexts(column) || (column > 0 && roles[column - 1] == Role.VALUES))) {
                roles[column] = Role.IDLE;
            }
        }
    }
}
