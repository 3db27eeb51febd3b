package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Range;

/**
 * Lines beside each other that split a number by something that nobody asked for, in words that nobody knows, and add
 * up to the line before or behind them everywhere: that one stands, and they are left out.
 *
 * <pre>
 *        | Full offence | Attempt/incite | All
 * Female | 115          | 20             | 135
 * Male   | 17           | 10             | 27
 * </pre>
 */
final class SplitLines {
    /** One line across may add up by chance. */
    private static final int FEWEST = 2;

    private final Lines lines;
    private final Sums.Numbers numbers;

    private SplitLines(Lines lines, Sums.Numbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    /** The values of a table; those of such lines are left out. */
    static List<Meant> leftOut(List<Meant> values, Sums.Numbers numbers) {
        if (values.stream().allMatch(value -> value.doubt() == null)) {
            return values;
        }
        return Changes.ofLines(
                values,
                lines -> new SplitLines(lines, numbers).parts().stream(),
                value -> value.without(Subjects.SPLIT));
    }

    private List<Meant> parts() {
        List<Meant> parts = new ArrayList<>();
        List<Integer> all = lines.all();
        for (int i = 0; i < all.size(); i++) {
            int whole = all.get(i);
            if (isUnderstood(whole)) {
                List<Integer> behind = run(all.subList(i + 1, all.size()), whole);
                List<Integer> before = new ArrayList<>(all.subList(0, i));
                Collections.reverse(before);
                List<Integer> split = closes(whole, behind) ? behind : run(before, whole);
                if (closes(whole, split)) {
                    split.forEach(line -> parts.addAll(lines.at(line).values()));
                }
            }
        }
        return parts;
    }

    /** Whether all values of a line are counted. */
    private boolean isUnderstood(int line) {
        return lines.at(line).values().stream().allMatch(Meant::counted);
    }

    /** The first of some lines that may be parts of one: those in words that nobody knows, or with its own meaning. */
    private List<Integer> run(List<Integer> some, int whole) {
        List<Integer> run = new ArrayList<>();
        for (int line : some) {
            if (!mayBePart(line, whole)) {
                break;
            }
            run.add(line);
        }
        return run.stream().anyMatch(this::isAsked) ? run : List.of();
    }

    private boolean isAsked(int line) {
        return lines.at(line).values().stream().anyMatch(lines::isAskedForItsLine);
    }

    private boolean mayBePart(int line, int whole) {
        Map<Integer, Meant> of = lines.at(whole);
        return lines.at(line).entrySet().stream().allMatch(each -> {
            Meant value = each.getValue();
            Meant sum = of.get(each.getKey());
            boolean same =
                    sum != null && value.counted() && value.besidesOffence().equals(sum.besidesOffence());
            return value.leftOut() == null && (same || lines.isAskedForItsLine(value));
        });
    }

    /** Whether some lines add up to another one everywhere, and to more than one of them in several places. */
    private boolean closes(int whole, List<Integer> parts) {
        int telling = 0;
        for (Map.Entry<Integer, Meant> each : lines.at(whole).entrySet()) {
            Range said = numbers.of(each.getValue().cell());
            long sum = 0;
            int positive = 0;
            for (int part : parts) {
                Meant value = lines.at(part).get(each.getKey());
                Range number = value == null ? Range.ZERO : numbers.of(value.cell());
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
        return parts.size() > 1 && telling >= FEWEST;
    }
}
