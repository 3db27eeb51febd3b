package org.foireturns.meaning;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Lines of one meaning of which one is what is left of the other: that is the answer, and the other and what was taken
 * off are left out.
 *
 * <pre>
 *        | Extract | Less: duplicates | Less: cancelled | Agreed
 * Female | 48      | -2               | -2              | 44
 * </pre>
 *
 * <p>Arithmetic alone does not do: what is taken off is cancelled, transferred and the like by its label, or labels say
 * which of the two numbers stands before the other.
 */
final class NetLines {
    private static final String UNBALANCED = "is not what is left of the number before deductions";
    private static final String WITHOUT_NET = "is a number before deductions, and what is left of it is not told";
    /** So many lines may stand between the two, or behind them. */
    private static final int MOST_TAKEN = 5;
    /** A part of the lines between may balance by chance in one place. */
    private static final int FEWEST_TELLING = 2;

    private final Lines lines;
    private final DeductedLines labels;
    private final Sums.Numbers numbers;
    private final IdentityHashMap<Meant, Meant> settled = new IdentityHashMap<>();
    /** What is left of each line that something was taken off. */
    private final Map<Integer, Net> found = new HashMap<>();

    private NetLines(Lines lines, Sums.Numbers numbers) {
        this.lines = lines;
        this.labels = new DeductedLines(lines, MOST_TAKEN);
        this.numbers = numbers;
    }

    /**
     * Two lines that may be what they are called before deductions and after.
     *
     * @param between all lines that may have been taken off
     * @param told whether labels say which of the two numbers stands
     */
    private record Pair(int gross, int net, List<Integer> between, boolean told) {}

    /** A line that is what is left of another. */
    private record Net(int line, Balance balance) {}

    /** The values of one table. */
    static List<Meant> settled(List<Meant> values, Sums.Numbers numbers) {
        boolean mayBe = values.stream().anyMatch(value -> DeductedLines.isCancelled(value) || value.doubt() != null);
        if (!mayBe) {
            return values;
        }
        List<Meant> columns = new NetLines(Lines.columns(values), numbers).settled(values);
        return new NetLines(Lines.rows(columns), numbers).settled(columns);
    }

    private List<Meant> settled(List<Meant> values) {
        List<Integer> all = lines.all();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < Math.min(all.size(), i + 2 + MOST_TAKEN); j++) {
                if (labels.alike(all.get(i), all.get(j))) {
                    look(all, i, j);
                }
            }
        }
        found.forEach((gross, net) -> {
            if (!found.containsKey(net.line())) {
                stands(net, lines.at(gross));
            }
        });
        return values.stream().map(value -> settled.getOrDefault(value, value)).toList();
    }

    private void look(List<Integer> all, int i, int j) {
        int first = all.get(i);
        int second = all.get(j);
        List<Integer> taken = labels.taken(all.subList(i + 1, j), first);
        if (taken.isEmpty()) {
            taken = labels.taken(all.subList(j + 1, Math.min(all.size(), j + 1 + MOST_TAKEN)), first);
        }
        int stands = labels.standing(second) - labels.standing(first);
        look(stands < 0 ? new Pair(second, first, taken, true) : new Pair(first, second, taken, stands > 0));
    }

    private void look(Pair pair) {
        List<Integer> closing = closing(pair);
        if (closing.isEmpty()) {
            ask(pair);
            return;
        }
        found.put(pair.gross(), new Net(pair.net(), balance(pair, closing)));
        leaveOut(lines.at(pair.gross()).values());
        closing.forEach(line -> leaveOut(lines.at(line).values()));
        // A sum of what is taken off may stand beside it.
        pair.between().stream()
                .filter(line -> balance(pair, List.of(line)).holds())
                .forEach(line -> leaveOut(lines.at(line).values()));
    }

    /** Where labels say that one number is left of the other, and it is not, neither stands. */
    private void ask(Pair pair) {
        if (pair.told() && !pair.between().isEmpty() && pair.between().stream().allMatch(labels::isNamed)) {
            balance(pair, pair.between()).failing().forEach(across -> {
                ask(lines.at(pair.net()).get(across), Doubt.of(UNBALANCED).asRead());
                ask(lines.at(pair.gross()).get(across), Doubt.of(WITHOUT_NET));
            });
        }
    }

    private void ask(@Nullable Meant value, Doubt doubt) {
        if (value != null && value.counted()) {
            settled.put(value, value.doubted(doubt));
        }
    }

    private void leaveOut(Collection<Meant> values) {
        values.forEach(value -> settled.put(value, value.without(Subjects.DEDUCTED)));
    }

    /** The lines that are taken off: all that stand there, else some of them; none where nothing balances. */
    private List<Integer> closing(Pair pair) {
        boolean read = labels.isRead(pair.gross(), pair.net());
        int all = pair.told() || read ? (1 << pair.between().size()) - 1 : 0;
        for (int some = all; some > 0; some--) {
            int mask = some;
            List<Integer> taken = IntStream.range(0, pair.between().size())
                    .filter(bit -> (mask >> bit & 1) == 1)
                    .mapToObj(pair.between()::get)
                    .toList();
            boolean named = read && taken.stream().allMatch(labels::isNamed);
            if (!pair.told() && !named) {
                continue;
            }
            Balance balance = balance(pair, taken);
            boolean enough = (named && some == all) || balance.telling() >= FEWEST_TELLING;
            if (balance.holds() && enough && (pair.told() || balance.lessens())) {
                return taken;
            }
        }
        return List.of();
    }

    private Balance balance(Pair pair, List<Integer> taken) {
        return Balance.of(
                lines.at(pair.gross()),
                lines.at(pair.net()),
                taken.stream().map(lines::at).toList(),
                numbers);
    }

    /** What becomes of the numbers that are left, and of those of which none is. */
    private void stands(Net net, Map<Integer, Meant> gross) {
        Map<Integer, Meant> left = lines.at(net.line());
        left.forEach((across, value) -> {
            Meant understood = understood(value);
            boolean fails = net.balance().failing().contains(across);
            settled.put(value, fails ? understood.doubted(Doubt.of(UNBALANCED).asRead()) : understood);
        });
        gross.forEach((across, value) -> {
            if (!left.containsKey(across)) {
                settled.put(value, value.doubted(WITHOUT_NET));
            }
        });
    }

    /** A line that is called by words that nobody knows is understood by what it balances. */
    private Meant understood(Meant value) {
        Doubt doubt = value.doubt();
        Cell label = doubt == null ? null : doubt.at();
        return label != null && lines.isAskedForItsLine(value) ? value.settledBySums(label) : value;
    }
}
