package org.foireturns.explain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.model.CellKind;
import org.jspecify.annotations.Nullable;

/** Decides what each column of a body is, by its cells and by the head over it. */
final class Columns {
    /** Ages of children and months that stand as labels are less. */
    private static final int SMALL = 30;

    private static final int MONTHS = 12;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
    /** Texts of comments are longer on average. */
    private static final int LONG = 28;

    private final Field field;
    private final List<Integer> heads;
    private final List<Integer> body;
    private final Role[] roles;

    private Columns(Field field, List<Integer> heads, List<Integer> body) {
        this.field = field;
        this.heads = heads;
        this.body = body;
        this.roles = new Role[field.width()];
    }

    static List<Role> roles(Field field, List<Integer> heads, List<Integer> body, Way way) {
        Columns columns = new Columns(field, heads, body);
        for (int column = 0; column < field.width(); column++) {
            columns.roles[column] = columns.byContent(column);
        }
        for (int column = 0; column < field.width(); column++) {
            columns.byHead(column);
        }
        if (way.numberStub()) {
            columns.firstNumbersAsLabels();
        }
        columns.leaveComments();
        return List.of(columns.roles);
    }

    private Role byContent(int column) {
        int values = 0;
        int numbers = 0;
        int either = 0;
        int labels = 0;
        Set<String> texts = new HashSet<>();
        boolean period = false;
        for (int row : body) {
            Slot slot = field.at(row, column);
            if (slot == null) {
                continue;
            }
            switch (slot.sense().lean()) {
                case VALUE -> {
                    values++;
                    numbers += slot.cell().isNumber() || smallNumber(slot) >= 0 ? 1 : 0;
                }
                case EITHER -> {
                    either++;
                    texts.add(slot.cell().text());
                    period |= slot.cell().isNumber() || slot.cell().kind() == CellKind.DATE;
                }
                case LABEL -> labels++;
            }
        }
        if (values + either + labels == 0) {
            return column > 0 && head(column) != null ? Role.VALUES : Role.IDLE;
        }
        if (values == 0 && either > 0) {
            boolean repeated = texts.size() < either;
            boolean suppressed = labels == 0 && !period && column > 0 && (repeated || either == 1);
            return suppressed ? Role.VALUES : Role.LABELS;
        }
        if (numbers == 0 && labels > values && numbersBehind(column)) {
            return Role.LABELS;
        }
        return values > 0 && values + either >= labels - 2 && (values + either) * 3 >= labels
                ? Role.VALUES
                : Role.LABELS;
    }

    /** Whether a later column holds numbers. */
    private boolean numbersBehind(int column) {
        for (int other = column + 1; other < field.width(); other++) {
            for (int row : body) {
                Slot slot = field.at(row, other);
                if (slot != null
                        && slot.sense().lean() == Lean.VALUE
                        && (slot.cell().isNumber() || smallNumber(slot) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Numbers under a head that names an axis are labels: ages, years. Those under "Rank" only put rows in order. */
    private void byHead(int column) {
        Slot head = head(column);
        if (head == null) {
            return;
        }
        if (asksForAnswer(column) && !besideAnswer(column)) {
            roles[column] = Role.VALUES;
        } else if (head.sense().ordinal()) {
            roles[column] = Role.IDLE;
        } else if (roles[column] == Role.VALUES
                && head.sense().isHead()
                && (head.sense().numbered() || neverPlain(column) || leadingMonths(column))
                && otherValues(column)) {
            roles[column] = Role.LABELS;
        }
    }

    /** Whether any head of a column asks for an answer, as "Youngest victim" does over "Age in years". */
    private boolean asksForAnswer(int column) {
        return heads.stream()
                .map(row -> field.covering(row, column))
                .anyMatch(slot -> slot != null && slot.sense().answered());
    }

    /**
     * Whether a column tells of the answer in another, as "Sex of the youngest: F" does beside "Age of the youngest:
     * 6".
     */
    private boolean besideAnswer(int column) {
        Set<String> named = new HashSet<>();
        heads.stream()
                .map(row -> field.covering(row, column))
                .filter(slot -> slot != null && slot.sense().answered())
                .forEach(slot -> named.addAll(slot.sense().names()));
        boolean words = body.stream()
                .map(row -> field.at(row, column))
                .allMatch(slot -> slot != null
                        && slot.sense().lean() == Lean.LABEL
                        && !slot.sense().answer()
                        && !Collections.disjoint(slot.sense().kinds(), named));
        return words
                && otherValues(column)
                && IntStream.range(0, field.width())
                        .filter(other -> other != column && roles[other] == Role.VALUES)
                        .allMatch(this::asksForAnswer);
    }

    /** Whether no cell of a column is a plain number: years are none. */
    private boolean neverPlain(int column) {
        return body.stream()
                .map(row -> field.at(row, column))
                .allMatch(slot -> slot == null
                        || slot.sense().lean() != Lean.VALUE
                        || !slot.cell().isNumber());
    }

    /** Whether a column before all values holds nothing but numbers from 1 to 12. */
    private boolean leadingMonths(int column) {
        for (int left = 0; left < column; left++) {
            if (roles[left] == Role.VALUES) {
                return false;
            }
        }
        return body.stream()
                .map(row -> field.at(row, column))
                .filter(Objects::nonNull)
                .mapToInt(Columns::smallNumber)
                .allMatch(number -> number >= 1 && number <= MONTHS);
    }

    private boolean otherValues(int column) {
        for (int other = 0; other < roles.length; other++) {
            if (other != column && roles[other] == Role.VALUES) {
                return true;
            }
        }
        return false;
    }

    /** The lowest head of a column of which anything is known, else the lowest. */
    private @Nullable Slot head(int column) {
        Slot ages = field.overUnit(heads, column);
        if (ages != null) {
            return ages;
        }
        Slot lowest = null;
        for (int i = heads.size() - 1; i >= 0; i--) {
            Slot slot = field.covering(heads.get(i), column);
            if (slot != null && (slot.sense().known() || !slot.sense().traits().isEmpty() || smallNumber(slot) >= 0)) {
                return slot;
            }
            lowest = lowest == null ? slot : lowest;
        }
        return lowest;
    }

    private void firstNumbersAsLabels() {
        for (int column = 0; column < roles.length; column++) {
            if (roles[column] == Role.LABELS) {
                return;
            }
            if (roles[column] == Role.VALUES && otherValues(column)) {
                Slot head = head(column);
                boolean entry = head != null && !head.sense().kinds().isEmpty();
                if (!entry && differentSmallNumbers(column)) {
                    roles[column] = Role.LABELS;
                }
                return;
            }
        }
    }

    private boolean differentSmallNumbers(int column) {
        Set<String> seen = new HashSet<>();
        for (int row : body) {
            Slot slot = field.at(row, column);
            if (slot != null
                    && (!seen.add(slot.cell().text())
                            || (slot.sense().lean() == Lean.VALUE && smallNumber(slot) < 0))) {
                return false;
            }
        }
        return seen.size() > 1;
    }

    /** A whole number that may be an age or a rank; -1 for any other cell. */
    static int smallNumber(Slot slot) {
        String typed = slot.cell().text().strip();
        BigDecimal number =
                slot.cell().number() != null || !WHOLE.matcher(typed).matches()
                        ? slot.cell().number()
                        : new BigDecimal(typed);
        boolean small = number != null
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(SMALL)) < 0;
        return number != null && small ? number.intValueExact() : -1;
    }

    /** A column of long texts of which nothing is known, beside one of which more is, are comments. */
    private void leaveComments() {
        for (int column = 0; column < roles.length; column++) {
            Slot head = head(column);
            boolean named = head != null && head.sense().known();
            if (roles[column] == Role.LABELS
                    && !named
                    && known(column) * 3 < 1
                    && longTexts(column)
                    && knownElsewhere(column)) {
                roles[column] = Role.IDLE;
            }
        }
    }

    private boolean knownElsewhere(int column) {
        for (int other = 0; other < roles.length; other++) {
            if (other != column && roles[other] == Role.LABELS && known(other) >= 0.5) {
                return true;
            }
        }
        return false;
    }

    /** The share of a column's labels of which something is known. */
    private double known(int column) {
        int known = 0;
        int all = 0;
        for (int row : body) {
            Slot slot = field.at(row, column);
            if (slot != null) {
                all++;
                known += slot.sense().known() ? 1 : 0;
            }
        }
        return all == 0 ? 0 : known / (double) all;
    }

    private boolean longTexts(int column) {
        int length = 0;
        int all = 0;
        for (int row : body) {
            Slot slot = field.at(row, column);
            if (slot != null) {
                all++;
                length += slot.cell().text().length();
            }
        }
        return all > 0 && (length / all >= LONG || (column > 0 && roles[column - 1] == Role.VALUES));
    }
}
