package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.Range;
import org.foireturns.model.Role;

/**
 * The line of a whole force among lines of its areas: where all of them are called by areas, the first or the last one
 * is that of the force if it is the sum of the others everywhere.
 *
 * <pre>
 *       | Breckland | Broadland | Norwich | County
 * 0-11  | 4         | 3         | 4       | 11
 * 12-15 | 17        | 12        | 16      | 45
 * </pre>
 */
final class AreaTotals {
    private static final int FEWEST_AREAS = 2;
    /** One line across may add up by chance. */
    private static final int FEWEST_SUMS = 2;

    private final Lines lines;
    private final Sums.Numbers numbers;

    private AreaTotals(Lines lines, Sums.Numbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    /** The values of a table, those of such a line among the ones that answer. */
    static List<Meant> counted(List<Meant> values, Sums.Numbers numbers) {
        if (values.stream().noneMatch(AreaTotals::ofArea)) {
            return values;
        }
        return Changes.ofLines(
                values,
                lines -> new AreaTotals(lines, numbers).whole(),
                value -> value.kept().in(Role.STATED_TOTAL));
    }

    private Stream<Meant> whole() {
        List<Integer> all = lines.all();
        boolean areas = all.size() > FEWEST_AREAS
                && all.stream()
                        .allMatch(line -> lines.at(line).values().stream().allMatch(AreaTotals::ofArea));
        return areas
                ? Stream.of(all.get(0), all.get(all.size() - 1))
                        .filter(this::closes)
                        .flatMap(line -> lines.at(line).values().stream())
                : Stream.empty();
    }

    /** Whether a line is the sum of all others everywhere, and of more than one of them in several places. */
    private boolean closes(int whole) {
        int telling = 0;
        for (Map.Entry<Integer, Meant> each : lines.at(whole).entrySet()) {
            Range said = numbers.of(each.getValue().cell());
            long sum = 0;
            int positive = 0;
            for (Meant other : lines.beside(each.getValue()).toList()) {
                Range number = numbers.of(other.cell());
                if (number == null || !number.exact()) {
                    return false;
                }
                sum += number.lower();
                positive += number.lower() > 0 ? 1 : 0;
            }
            if (said == null || !said.exact() || said.lower() != sum) {
                return false;
            }
            telling += positive > 1 ? 1 : 0;
        }
        return telling >= FEWEST_SUMS;
    }

    private static boolean ofArea(Meant value) {
        return Subjects.AREA.equals(value.leftOut());
    }
}
