package org.foireturns.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides of each column of a table whether it holds labels or values. */
final class Roles {
    /** Numbers one by one down a first column that are fewer may be counts. */
    private static final int FEWEST_STEPS = 3;

    private enum Look {
        BLANK,
        NUMBERS,
        YEARS,
        WORDS
    }

    private final Frame frame;
    private final Section section;
    private final List<Look> looks;
    private final List<Role> roles = new ArrayList<>();

    private Roles(Frame frame, Section section) {
        this.frame = frame;
        this.section = section;
        this.looks = IntStream.range(0, frame.width()).mapToObj(this::look).toList();
    }

    static List<Role> of(Frame frame, Section section) {
        Roles roles = new Roles(frame, section);
        for (int column = 0; column < frame.width(); column++) {
            roles.roles.add(roles.role(column));
        }
        return roles.roles;
    }

    private Look look(int column) {
        int numbers = 0;
        int years = 0;
        int marks = 0;
        int words = 0;
        for (Item item : items(column)) {
            numbers += item.isNumber() ? 1 : 0;
            years += item.isEither() ? 1 : 0;
            marks += item.isMark() ? 1 : 0;
            words += item.isWords() ? 1 : 0;
        }
        if (numbers + years + marks + words == 0) {
            return Look.BLANK;
        }
        if (numbers + marks + years < words || (numbers + years == 0 && words > 0)) {
            return Look.WORDS;
        }
        return numbers + marks > 0 && (numbers > 0 || years == 0) ? Look.NUMBERS : Look.YEARS;
    }

    /** The cells of a column in rows that hold more than one. */
    private List<Item> items(int column) {
        return section.body().stream()
                .filter(row -> frame.row(row).size() > 1)
                .map(row -> frame.at(row, column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Role role(int column) {
        boolean valuesBefore = roles.contains(Role.VALUES);
        return switch (looks.get(column)) {
            case BLANK -> standsAlone(column) && !valuesBefore ? Role.LABELS : Role.IDLE;
            case WORDS -> words(column, valuesBefore);
            case YEARS -> isLineOfYears(column, valuesBefore) ? Role.LABELS : Role.VALUES;
            case NUMBERS -> isLineOfNumbers(column, valuesBefore) ? Role.LABELS : Role.VALUES;
        };
    }

    /** Whether labels of a column stand on lines of their own, over those further in. */
    private boolean standsAlone(int column) {
        return section.body().stream()
                .map(row -> frame.at(row, column))
                .anyMatch(item -> item != null && item.isWords() && !item.isMerged());
    }

    private Role words(int column, boolean valuesBefore) {
        if (!valuesBefore) {
            return Role.LABELS;
        }
        boolean last = IntStream.range(column + 1, frame.width()).noneMatch(other -> looks.get(other) == Look.NUMBERS);
        boolean names = allDiffer(column) && items(column).size() > 1;
        if (isHeadedAsFirst(column)) {
            return Role.LABELS;
        }
        return last && names && (!roles.contains(Role.LABELS) || headOf(column) != null) ? Role.LABELS : Role.VALUES;
    }

    private boolean isLineOfYears(int column, boolean valuesBefore) {
        if (valuesBefore) {
            return isHeadedAsFirst(column);
        }
        Item head = headOf(column);
        return column == 0 || ((head == null || head.namesRows()) && numbersBehind(column));
    }

    private boolean isLineOfNumbers(int column, boolean valuesBefore) {
        if (valuesBefore) {
            return roles.get(0) == Role.LABELS && looks.get(0) == Look.NUMBERS && isHeadedAsFirst(column);
        }
        Item head = headOf(column);
        if (!numbersBehind(column)) {
            return false;
        }
        boolean code = column + 1 < frame.width()
                && looks.get(column + 1) == Look.WORDS
                && (head == null || !head.isEither())
                && allDiffer(column)
                && items(column).stream()
                        .allMatch(item -> !item.isNumber() || item.said().matches("[0-9]+"));
        return code || (head != null && head.namesRows()) || (column == 0 && goesUp());
    }

    private boolean numbersBehind(int column) {
        return IntStream.range(column + 1, frame.width()).anyMatch(other -> looks.get(other) == Look.NUMBERS);
    }

    private boolean allDiffer(int column) {
        List<Item> items = items(column);
        return items.stream().map(Item::said).distinct().count() == items.size();
    }

    /** Whether the first column counts rows: 0, 1, 2, 3. */
    private boolean goesUp() {
        List<String> said = items(0).stream().map(Item::said).toList();
        return said.size() >= FEWEST_STEPS
                && said.stream().allMatch(text -> text.matches("[0-9]{1,3}"))
                && IntStream.range(1, said.size())
                        .allMatch(i -> Integer.parseInt(said.get(i)) == Integer.parseInt(said.get(i - 1)) + 1);
    }

    private boolean isHeadedAsFirst(int column) {
        Item first = headOf(0);
        Item head = headOf(column);
        return first != null && head != null && first.said().equals(head.said());
    }

    private @Nullable Item headOf(int column) {
        for (int i = section.heads().size() - 1; i >= 0; i--) {
            Item head = frame.covering(section.heads().get(i), column);
            if (head != null) {
                return head;
            }
        }
        return null;
    }
}
