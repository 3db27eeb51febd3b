package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** By their labels alone, which lines of a table say the same, and what may have been taken off one of them. */
final class DeductedLines {
    private final Lines lines;
    private final int most;

    /** @param most so many lines may have been taken off */
    DeductedLines(Lines lines, int most) {
        this.lines = lines;
        this.most = most;
    }

    /** Whether two lines say the same but for what they are called. */
    boolean alike(int first, int second) {
        Map<Integer, Meant> others = lines.at(second);
        boolean shared = false;
        for (Map.Entry<Integer, Meant> each : lines.at(first).entrySet()) {
            Meant other = others.get(each.getKey());
            if (other != null && !alike(each.getValue(), other)) {
                return false;
            }
            shared |= other != null;
        }
        return shared;
    }

    private static boolean alike(Meant one, Meant other) {
        return one.leftOut() == null
                && other.leftOut() == null
                && one.unit() == other.unit()
                && one.besidesOffence().equals(other.besidesOffence());
    }

    /** Those of some lines that may have been taken off another, up to the first that is of another meaning. */
    List<Integer> taken(List<Integer> some, int gross) {
        List<Integer> taken = new ArrayList<>();
        for (int line : some) {
            if (mayBeTaken(line, gross)) {
                taken.add(line);
            } else if (!alike(line, gross) && !isLeftOut(line)) {
                break;
            }
        }
        return taken.size() > most ? List.of() : taken;
    }

    private boolean mayBeTaken(int line, int gross) {
        Map<Integer, Meant> whole = lines.at(gross);
        return lines.at(line).entrySet().stream().allMatch(each -> {
            Meant value = each.getValue();
            Meant of = whole.get(each.getKey());
            boolean apart = isCancelled(value) || (value.leftOut() == null && lines.isAskedForItsLine(value));
            return apart
                    && (of == null
                            || of.values()
                                    .entrySet()
                                    .containsAll(value.besidesOffence().entrySet()));
        });
    }

    /** Whether a value is of records that are no longer counted. */
    static boolean isCancelled(Meant value) {
        return Subjects.CANCELLED.equals(value.leftOut());
    }

    /** Whether a line counts nothing, as shares beside the numbers do. */
    private boolean isLeftOut(int line) {
        return lines.at(line).values().stream().allMatch(value -> value.leftOut() != null);
    }

    /** Whether all of a line is no longer counted, by what it is called. */
    boolean isNamed(int line) {
        return lines.at(line).values().stream().allMatch(DeductedLines::isCancelled);
    }

    /** Whether one of two lines at least is understood by what it is called. */
    boolean isRead(int gross, int net) {
        return IntStream.of(gross, net)
                .anyMatch(line -> lines.at(line).values().stream().noneMatch(lines::isAskedForItsLine));
    }

    /** How the numbers of a line stand to others by what it is called. */
    int standing(int line) {
        return lines.at(line).values().stream().mapToInt(OneMeaning::rank).min().orElse(0);
    }
}
