package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.jspecify.annotations.Nullable;

/**
 * One column of row labels, read from top to bottom: which of its labels without a value are headings, and which are
 * categories that were left blank.
 */
final class LabelColumn {
    private final Peers peers;
    /** By row: the labels beside values, and those beside none. */
    private final NavigableMap<Address, Label> leaves;

    private final TreeMap<Address, Label> empty = new TreeMap<>();
    private final Map<Address, List<Label>> families = new HashMap<>();
    private final Map<Address, List<Label>> below = new HashMap<>();

    private final Peers.Kinds kinds;
    private final Set<Integer> blank = new HashSet<>();
    private final Map<Address, List<Label>> headings = new HashMap<>();

    private LabelColumn(NavigableMap<Address, Label> leaves, Peers peers) {
        this.leaves = leaves;
        this.peers = peers;
        this.kinds = peers.kinds(leaves.values());
    }

    static LabelColumn read(
            int column, NavigableMap<Address, Label> leaves, Block.Table table, List<Cell> below, Peers peers) {
        LabelColumn read = new LabelColumn(leaves, peers);
        read.families(column, table);
        read.atTheFoot(column, below);
        if (!read.empty.isEmpty()) {
            read.decide();
        }
        return read;
    }

    /** The rows of the categories without a value. */
    Set<Integer> blank() {
        return blank;
    }

    /** The labels of this column that stand over each label beside values; none for a column without empty rows. */
    Map<Address, List<Label>> headings() {
        return headings;
    }

    private void families(int column, Block.Table table) {
        Set<Integer> filled = new HashSet<>();
        for (RawObservation value : table.values()) {
            filled.add(value.value().address().row());
            if (value.rows().isEmpty()) {
                continue;
            }
            Address leaf = value.rows().get(value.rows().size() - 1).cell().address();
            if (leaf.column() == column) {
                families.computeIfAbsent(
                        leaf,
                        any -> value.rows().stream()
                                .filter(label -> label.cell().address().column() == column
                                        && !label.cell().address().equals(leaf))
                                .toList());
            }
        }
        families.forEach((leaf, family) -> family.stream()
                .filter(label -> !leaves.containsKey(label.cell().address())
                        && !filled.contains(label.cell().address().row()))
                .forEach(label -> {
                    empty.put(label.cell().address(), label);
                    below.computeIfAbsent(label.cell().address(), any -> new ArrayList<>())
                            .add(leaves.get(leaf));
                }));
        table.labels().stream()
                .filter(label -> label.cell().address().column() == column
                        && label.cell().address().row() > leaves.firstKey().row()
                        && !filled.contains(label.cell().address().row()))
                .forEach(label -> empty.putIfAbsent(label.cell().address(), label));
    }

    /** A note that is no category ends those at the foot. */
    private void atTheFoot(int column, List<Cell> texts) {
        for (Cell text : texts) {
            Label label = Label.of(text);
            if (text.address().column() != column || !peers.isOneOf(label, kinds)) {
                return;
            }
            empty.put(text.address(), label);
        }
    }

    private void decide() {
        TreeMap<Address, Label> all = new TreeMap<>(leaves);
        all.putAll(empty);
        Set<String> run = new HashSet<>();
        List<Label> over = List.of();
        boolean headed = false;
        for (Map.Entry<Address, Label> entry : all.entrySet()) {
            Label label = entry.getValue();
            if (leaves.containsKey(entry.getKey())) {
                over = over(entry.getKey(), headed, over);
                headings.put(entry.getKey(), over);
                run.add(Key.of(label.text()));
                headed = false;
            } else if (isBlank(label, run)) {
                blank.add(entry.getKey().row());
            } else {
                run.clear();
                headed = true;
            }
        }
    }

    /** What stands over a label beside values. */
    private List<Label> over(Address leaf, boolean headed, List<Label> overTheLast) {
        List<Label> family = families.getOrDefault(leaf, List.of());
        Label nearest = nearestEmpty(family);
        boolean belowABlank = nearest != null && isBlank(nearest);
        List<Label> over = new ArrayList<>();
        if (belowABlank && !headed) {
            overTheLast.stream().filter(this::isEmpty).forEach(over::add);
            family.stream().filter(label -> !isEmpty(label)).forEach(over::add);
        } else {
            family.stream().filter(label -> !isBlank(label)).forEach(over::add);
        }
        for (int i = over.size() - 2; i >= 0; i--) {
            if (isEmpty(over.get(i)) && isEmpty(over.get(i + 1)) && peers.contradict(over.get(i), over.get(i + 1))) {
                over.remove(i);
            }
        }
        return over;
    }

    private @Nullable Label nearestEmpty(List<Label> family) {
        for (int i = family.size() - 1; i >= 0; i--) {
            if (isEmpty(family.get(i))) {
                return family.get(i);
            }
        }
        return null;
    }

    private boolean isEmpty(Label label) {
        return empty.containsKey(label.cell().address());
    }

    private boolean isBlank(Label label) {
        return isEmpty(label) && blank.contains(label.cell().address().row());
    }

    /**
     * Whether an empty row is a category.
     *
     * @param run the labels since the last heading; one that begins again begins below a heading
     */
    private boolean isBlank(Label label, Set<String> run) {
        List<Label> under = below.getOrDefault(label.cell().address(), List.of());
        if (under.isEmpty()) {
            return peers.isOneOf(label, kinds);
        }
        boolean again = under.stream()
                .filter(leaf -> label.equals(
                        nearestEmpty(families.getOrDefault(leaf.cell().address(), List.of()))))
                .anyMatch(leaf -> run.contains(Key.of(leaf.text())));
        return !again && peers.isBeside(label, under, kinds);
    }
}
