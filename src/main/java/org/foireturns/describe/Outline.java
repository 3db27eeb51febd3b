package org.foireturns.describe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Says which labels of a column are parts of others: those that are set in below one, those under a heading that has no
 * values of its own, and plain ones under a bold one.
 *
 * <pre>
 * <b>Exports</b>   | 450   a bold label over plain ones
 * Energy           |  87
 *   Natural gas    |  36   set in: a part of Energy
 * </pre>
 */
final class Outline {
    private static final int SEVERAL = 2;

    private final List<Rung> rungs;
    private final boolean boldOverPlain;
    private final boolean capitalsOverPlain;

    private Outline(List<Rung> rungs) {
        this.rungs = rungs;
        this.boldOverPlain = beginsBold() || overPlain(Rung::bold) >= SEVERAL;
        this.capitalsOverPlain = overPlain(Rung::caps) >= SEVERAL;
    }

    /** Whether the first label with values is bold, so that a bold one stands over every plain one. */
    private boolean beginsBold() {
        return rungs.stream()
                .filter(rung -> rung.valued() && !rung.isBareTotal())
                .findFirst()
                .filter(Rung::bold)
                .isPresent();
    }

    /** How many labels of a look have one without it right below them; one alone is only made to stand out. */
    private long overPlain(Predicate<Rung> look) {
        return IntStream.range(1, rungs.size())
                .filter(i -> {
                    Rung upper = rungs.get(i - 1);
                    Rung lower = rungs.get(i);
                    return upper.valued()
                            && !upper.isBareTotal()
                            && lower.indent() == upper.indent()
                            && look.test(upper)
                            && !look.test(lower);
                })
                .count();
    }

    static void of(List<Rung> rungs, Parents parents) {
        Outline outline = new Outline(rungs);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < rungs.size(); i++) {
            while (!open.isEmpty() && !outline.holds(open.element(), i)) {
                open.pop();
            }
            if (!open.isEmpty()) {
                parents.put(rungs.get(i).label(), rungs.get(open.element()).label());
            }
            open.push(i);
        }
    }

    private boolean holds(int over, int under) {
        Rung upper = rungs.get(over);
        Rung lower = rungs.get(under);
        if (upper.cutIn() || lower.cutIn()) {
            return upper.cutIn() && !lower.cutIn();
        }
        if (lower.indent() != upper.indent()) {
            return lower.indent() > upper.indent();
        }
        if (upper.valued()) {
            boolean bold = boldOverPlain && upper.bold() && !lower.bold();
            boolean capitals = capitalsOverPlain && upper.caps() && !lower.caps() && upper.bold() == lower.bold();
            return (bold || capitals) && !upper.isBareTotal();
        }
        if (!lower.valued()) {
            return (upper.bold() && !lower.bold()) || (upper.bold() == lower.bold() && upper.caps() && !lower.caps());
        }
        return isOnItsLevel(over) && takes(over, under) && !isOverAll(over, under);
    }

    /** Whether what follows a heading without values stands as far out as it does. */
    private boolean isOnItsLevel(int heading) {
        return heading + 1 == rungs.size()
                || rungs.get(heading + 1).indent() <= rungs.get(heading).indent();
    }

    /** A bold label with values is a part of a bold heading when it comes first, or when others before it are. */
    private boolean takes(int heading, int under) {
        Rung lower = rungs.get(under);
        if (!lower.bold() || lower.isBareTotal()) {
            return true;
        }
        return rungs.get(heading).bold()
                && rungs.get(heading + 1).bold()
                && rungs.get(heading + 1).valued();
    }

    /** Whether a total at the end is over several groups, of which none has such a total of its own. */
    private boolean isOverAll(int heading, int under) {
        Rung lower = rungs.get(under);
        if (under < rungs.size() - 1 || !lower.isTotal()) {
            return false;
        }
        boolean groups = rungs.subList(0, heading).stream()
                .anyMatch(rung -> !rung.valued()
                        && !rung.cutIn()
                        && rung.indent() == rungs.get(heading).indent());
        List<String> before =
                new ArrayList<>(rungs.subList(0, under).stream().map(Rung::said).toList());
        return groups && before.stream().noneMatch(said -> Objects.equals(said, lower.said()));
    }
}
