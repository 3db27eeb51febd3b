package org.foireturns.pipeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Observation;
import org.foireturns.model.Role;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are taken to be over all of a dimension because their own label is blank, where the numbers on either
 * side of them have one: 33 between "Snapchat | 12" and "WhatsApp | 5" is not over all platforms. At the end of a line
 * it may be.
 */
final class LeftBlank {
    private static final int[][] STEPS = {{1, 0}, {0, 1}};

    private static final Pattern CELL = Pattern.compile("[A-Z]+[0-9]+");

    private final Map<Address, Observation> counts;
    private final Testimony testimony;

    /** @param counts those of one sheet, by cell */
    LeftBlank(Map<Address, Observation> counts, Testimony testimony) {
        this.counts = new HashMap<>(counts);
        this.testimony = testimony;
    }

    /** The dimensions of a number whose label is blank, each with the cell that says it of the number before it. */
    Map<Axis, String> of(Address at) {
        Map<Axis, String> blank = new EnumMap<>(Axis.class);
        Observation count = counts.get(at);
        if (count != null && count.role() == Role.DETAIL) {
            for (Axis axis : Axis.BREAKDOWNS) {
                String neighbour =
                        over(count, axis) && witness(count, axis) == null ? neighbour(at, count, axis) : null;
                if (neighbour != null) {
                    blank.put(axis, neighbour);
                }
            }
        }
        return blank;
    }

    /** Who says the dimension of the number before it, where the one behind it has somebody too. */
    private @Nullable String neighbour(Address at, Observation count, Axis axis) {
        for (int[] step : STEPS) {
            String before = witness(at, -step[0], -step[1], count, axis);
            if (before != null && witness(at, step[0], step[1], count, axis) != null) {
                return before;
            }
        }
        return null;
    }

    /** Who says the dimension of a number next to it that is told apart by all that this one is, and by that. */
    private @Nullable String witness(Address at, int down, int right, Observation count, Axis axis) {
        int row = at.row() + down;
        int column = at.column() + right;
        Observation next = row < 0 || column < 0 ? null : counts.get(new Address(row, column));
        String witness = next == null ? null : witness(next, axis);
        return next != null
                        && witness != null
                        && Axis.BREAKDOWNS.stream().allMatch(other -> over(count, other) || !over(next, other))
                        && lines(next, new Address(row, column), down != 0).containsAll(lines(count, at, down != 0))
                        && testimony.leavesBlank(at, witness, down != 0)
                ? witness
                : null;
    }

    /**
     * The columns of the labels in a number's own row, or the rows of those over its own column. In an outline the
     * label of a group stands elsewhere than those of its parts.
     */
    private static Set<Integer> lines(Observation count, Address at, boolean inRow) {
        return CELL.matcher(count.witnesses())
                .results()
                .map(cell -> Address.parse(cell.group()))
                .filter(cell -> inRow ? cell.row() == at.row() : cell.column() == at.column())
                .map(cell -> inRow ? cell.column() : cell.row())
                .collect(Collectors.toSet());
    }

    private static @Nullable String witness(Observation count, Axis axis) {
        for (String said : count.witnesses().split(";", -1)) {
            if (said.startsWith(axis.id() + "=")) {
                return said.substring(axis.id().length() + 1);
            }
        }
        return null;
    }

    private static boolean over(Observation count, Axis axis) {
        return switch (axis) {
            case VICTIM_GENDER -> count.victimGender() == VictimGender.ALL;
            case VICTIM_AGE -> count.victimAge().equals(VictimAge.ALL);
            default -> count.platform().equals(Observation.ALL_PLATFORMS);
        };
    }
}
