package org.foireturns.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Whether the numbers of one line are those of another less what some lines take off: 48 less 2 less 2 is 44. What is
 * taken off may be typed with a minus, in brackets, or plainly; a blank or a dash takes nothing off.
 */
final class Balance {
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212]");
    private static final Pattern SIGNED =
            Pattern.compile("([-+(\u2010-\u2015\u2212])\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})\\s*\\)?");
    /** Where one of so many lines across does not balance, the others still show what is meant. */
    private static final int SELDOM = 10;

    private final Sums.Numbers numbers;
    private final Set<Integer> failing = new HashSet<>();
    private int telling;
    private int compared;
    private long before;
    private long after;

    private Balance(Sums.Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Numbers held against each other, line by line across.
     *
     * @param taken the lines that are taken off, where one that is typed with a minus is added
     */
    static Balance of(
            Map<Integer, Meant> gross,
            Map<Integer, Meant> net,
            Collection<Map<Integer, Meant>> taken,
            Sums.Numbers numbers) {
        Balance balance = new Balance(numbers);
        List<Boolean> minus = taken.stream().map(balance::isTypedWithMinus).toList();
        gross.forEach((across, value) -> {
            Meant left = net.get(across);
            if (left != null) {
                balance.compare(across, value, left, taken, minus);
            }
        });
        return balance;
    }

    private void compare(
            int across, Meant gross, Meant net, Collection<Map<Integer, Meant>> taken, List<Boolean> minus) {
        Long first = exact(gross.cell());
        Long last = exact(net.cell());
        long left = first == null ? 0 : first;
        int i = 0;
        for (Map<Integer, Meant> line : taken) {
            Meant part = line.get(across);
            Long number = part == null ? Long.valueOf(0) : signed(part.cell());
            if (number == null) {
                return;
            }
            left += minus.get(i) ? number : -number;
            i++;
        }
        if (first == null || last == null) {
            return;
        }
        compared++;
        before += first;
        after += last;
        if (left == last) {
            telling += first.equals(last) ? 0 : 1;
        } else {
            failing.add(across);
        }
    }

    private boolean isTypedWithMinus(Map<Integer, Meant> line) {
        return line.values().stream()
                .map(value -> signed(value.cell()))
                .anyMatch(number -> number != null && number < 0);
    }

    /** Whether it balances nearly everywhere, and the two lines differ somewhere. */
    boolean holds() {
        return telling > 0 && failing.size() * SELDOM <= compared;
    }

    /** In how many places it balances where the two lines differ. */
    int telling() {
        return telling;
    }

    /** Whether the second line is less than the first, all in all. */
    boolean lessens() {
        return after < before;
    }

    /** The lines across where it does not balance. */
    Set<Integer> failing() {
        return failing;
    }

    private @Nullable Long exact(Cell cell) {
        Range range = numbers.of(cell);
        return range != null && range.exact() ? Long.valueOf(range.lower()) : null;
    }

    /** A number that may be below nought; null where a cell holds none. */
    private @Nullable Long signed(Cell cell) {
        if (cell.number() != null) {
            return cell.number().stripTrailingZeros().scale() > 0
                    ? null
                    : cell.number().longValue();
        }
        Range range = numbers.of(cell);
        if (range != null) {
            return exact(cell);
        }
        String text = cell.text().strip();
        if (DASH.matcher(text).matches()) {
            return 0L;
        }
        Matcher signed = SIGNED.matcher(text);
        if (!signed.matches()) {
            return null;
        }
        long number = Values.typed(signed.group(2));
        return signed.group(1).equals("+") ? number : -number;
    }
}
