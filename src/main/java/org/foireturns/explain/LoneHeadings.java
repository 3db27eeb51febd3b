package org.foireturns.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row of a body with one text and no value heads the rows below it, or is a row whose values are blank.
 *
 * <pre>
 * Female  |        a heading
 * 0-11    | 3
 * 12-15   |        a row whose value is blank, as it is of the kind of the row above it
 * Male    |        a heading
 * 0-11    | 1
 * </pre>
 */
final class LoneHeadings {
    private final Plan plan;
    private final Field field;
    private final Groups groups;
    /** By column. */
    private final Map<Integer, Map<Name, Integer>> valued = new HashMap<>();

    /**
     * For a body.
     *
     * @param groups whose headings were met so far
     */
    LoneHeadings(Plan plan, Groups groups) {
        this.plan = plan;
        this.field = plan.field();
        this.groups = groups;
    }

    /** The heading that a row is; null when it is none. */
    @Nullable
    Slot in(int row) {
        List<Slot> slots = speaking(row);
        if (slots.size() != 1 || plan.rowBelow(row) < 0) {
            return null;
        }
        Slot lone = slots.get(0);
        boolean heads = !lone.isValue() && !lone.sense().answersItself();
        return heads && !isBehindValues(row) && !goesOn(row, lone) && !isValuedElsewhere(row, lone) ? lone : null;
    }

    /** Whether the text of a row stands right of all values, whose labels stand left of them: it is a remark. */
    private boolean isBehindValues(int row) {
        int[] values = IntStream.range(0, field.width())
                .filter(column -> plan.role(column) == Role.VALUES)
                .toArray();
        return values.length > 0
                && columnOf(row) > values[values.length - 1]
                && IntStream.range(0, values[0]).anyMatch(plan::holdsLabels);
    }

    /** Whether another row has the same label and values beside it. */
    private boolean isValuedElsewhere(int row, Slot lone) {
        int own = field.row(row).size() > 1 ? 1 : 0;
        return valued.computeIfAbsent(columnOf(row), this::valuedIn).getOrDefault(Name.of(lone), 0) > own;
    }

    /** How many rows of the body have a label in a column and something beside it; counted once, as bodies are long. */
    private Map<Name, Integer> valuedIn(int column) {
        Map<Name, Integer> counts = new HashMap<>();
        for (int row : plan.body()) {
            Slot label = field.at(row, column);
            if (label != null && field.row(row).size() > 1) {
                counts.merge(Name.of(label), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** What makes two labels the same one. */
    private record Name(int indent, String said) {
        static Name of(Slot slot) {
            return new Name(slot.indent(), slot.said());
        }
    }

    /** The column of the one label of a row. */
    private int columnOf(int row) {
        return IntStream.range(0, field.width())
                .filter(column -> plan.role(column) != Role.IDLE && field.at(row, column) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a row but for those of columns that are nothing, such as the numbers of notes. */
    private List<Slot> speaking(int row) {
        return IntStream.range(0, field.width())
                .filter(column -> plan.role(column) != Role.IDLE)
                .mapToObj(column -> field.at(row, column))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a lone label is of the kind of the one right above it, which has values. */
    private boolean goesOn(int row, Slot lone) {
        int above = plan.rowAbove(row);
        if (reachesValues(lone)) {
            return false;
        }
        if (above < 0 || field.gapBefore(row) > 0 || field.row(above).size() < 2 || groups.headsAnother(lone.sense())) {
            return false;
        }
        int column = columnOf(row);
        Slot label = field.at(above, column);
        return label != null
                && label.indent() == lone.indent()
                && (label.sense().sharesKind(lone.sense())
                        || (lone.sense().neutral() && lone.sense().kinds().isEmpty() && endsGroup(row, column)));
    }

    /** Whether a label is merged over columns of values: no value can be missing beside it. */
    private boolean reachesValues(Slot lone) {
        return IntStream.range(0, field.width())
                .anyMatch(column -> plan.role(column) == Role.VALUES && field.reachesColumn(lone, column));
    }

    /** Whether no row of a group follows below a lone label: neither one that came before nor one set further in. */
    private boolean endsGroup(int row, int column) {
        int below = plan.rowBelow(row);
        Slot label = field.at(below, column);
        if (label == null) {
            return IntStream.range(0, field.width())
                    .noneMatch(inner -> plan.holdsLabels(inner) && field.at(below, inner) != null);
        }
        return plan.body().stream()
                .takeWhile(other -> other != row)
                .map(other -> field.at(other, column))
                .noneMatch(other -> other != null && other.said().equals(label.said()));
    }
}
