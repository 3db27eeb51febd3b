package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final int column;
    private final Peers peers;
    /** The labels that stand beside values. */
    private final NavigableMap<Address, Label> filled = new TreeMap<>();
    /** The labels that stand beside none. */
    private final NavigableMap<Address, Label> empty = new TreeMap<>();
    /** By label: those of this column over it. */
    private final Map<Address, List<Label>> families = new HashMap<>();
    /** By empty label: those that stand below it, each the innermost over a value. */
    private final Map<Address, Set<Label>> below = new HashMap<>();

    private final Set<Address> blank = new TreeSet<>();
    private final Set<Address> mute = new HashSet<>();
    /** By label: those of this column that hold for it. */
    private final Map<Address, List<Label>> headings = new HashMap<>();

    private LabelColumn(int column, Peers peers) {
        this.column = column;
        this.peers = peers;
    }

    /**
     * Reads a column.
     *
     * @param texts those right below the table
     */
    static LabelColumn read(int column, Block.Table table, List<Cell> texts, Peers peers) {
        LabelColumn read = new LabelColumn(column, peers);
        Set<Integer> filledRows = new HashSet<>();
        for (RawObservation value : table.values()) {
            if (value.rows().stream().anyMatch(label -> label.cell().address().column() == column)) {
                filledRows.add(value.value().address().row());
            }
        }
        table.values().forEach(value -> read.add(value.rows(), filledRows));
        Peers.Kinds kinds = peers.kinds(read.filled.values());
        if (!read.filled.isEmpty()) {
            read.addEmpty(table.labels(), filledRows);
            read.addFoot(texts, kinds);
        }
        if (!read.empty.isEmpty()) {
            read.decide(kinds);
        }
        return read;
    }

    /** The categories without a value, top to bottom, each below its heading. */
    List<Label> blank() {
        return blank.stream()
                .map(at -> {
                    List<Label> over = headings.getOrDefault(at, List.of());
                    return Objects.requireNonNull(empty.get(at))
                            .within(
                                    over.isEmpty()
                                            ? null
                                            : over.get(over.size() - 1).cell());
                })
                .toList();
    }

    /**
     * What is left of the labels of this column over a value.
     *
     * @param inColumn outermost first
     */
    List<Label> governing(List<Label> inColumn) {
        Label innermost = inColumn.get(inColumn.size() - 1);
        List<Label> over = headings.get(innermost.cell().address());
        if (over == null) {
            return inColumn;
        }
        List<Label> governing = new ArrayList<>(over);
        if (!isBlank(innermost) && !isMute(innermost)) {
            governing.add(innermost);
        }
        return governing;
    }

    private void add(List<Label> rows, Set<Integer> filledRows) {
        List<Label> own = rows.stream()
                .filter(label -> label.cell().address().column() == column)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        Label innermost = own.get(own.size() - 1);
        for (int i = 0; i < own.size(); i++) {
            Label label = own.get(i);
            families.putIfAbsent(label.cell().address(), own.subList(0, i));
            boolean beside = filledRows.contains(label.cell().address().row());
            (beside ? filled : empty).putIfAbsent(label.cell().address(), label);
            if (!beside) {
                Set<Label> under = below.computeIfAbsent(label.cell().address(), any -> new HashSet<>());
                if (label.equals(innermost)) {
                    under.addAll(rows.subList(rows.indexOf(label) + 1, rows.size()));
                } else {
                    under.add(innermost);
                }
            }
        }
    }

    private void addEmpty(List<Label> labels, Set<Integer> filledRows) {
        for (Label label : labels) {
            Address at = label.cell().address();
            if (at.column() == column && at.row() >= filled.firstKey().row() - 1 && !filledRows.contains(at.row())) {
                empty.putIfAbsent(at, label);
            }
        }
    }

    /** A text that is no category ends those at the foot. */
    private void addFoot(List<Cell> texts, Peers.Kinds kinds) {
        for (Cell text : texts) {
            Label label = Label.of(text);
            if (text.address().column() != column || !peers.isOneOf(label, kinds)) {
                return;
            }
            empty.put(text.address(), label);
        }
    }

    private void decide(Peers.Kinds kinds) {
        NavigableMap<Address, Label> all = new TreeMap<>(filled);
        all.putAll(empty);
        Set<String> run = new HashSet<>();
        List<Label> over = List.of();
        boolean headed = false;
        for (Map.Entry<Address, Label> entry : all.entrySet()) {
            Label label = entry.getValue();
            if (isEmpty(label)) {
                if (isBlank(label, run, kinds)) {
                    blank.add(entry.getKey());
                } else {
                    if (peers.namesAGroup(label, below.getOrDefault(entry.getKey(), Set.of()))) {
                        mute.add(entry.getKey());
                    }
                    run.clear();
                    headed = true;
                }
                headings.put(entry.getKey(), over(entry.getKey(), headed, over));
            } else {
                over = over(entry.getKey(), headed, over);
                headings.put(entry.getKey(), over);
                begin(run, Key.of(label.text()));
                headed = false;
            }
        }
    }

    /** A label that comes again begins a new run. */
    private static void begin(Set<String> run, String text) {
        if (!run.add(text)) {
            run.clear();
            run.add(text);
        }
    }

    /**
     * The headings over a label.
     *
     * @param headed whether a heading stands between it and the last label beside values
     * @param overTheLast the headings over that label
     */
    private List<Label> over(Address at, boolean headed, List<Label> overTheLast) {
        List<Label> family = families.getOrDefault(at, List.of());
        Label nearest = nearestEmpty(family);
        List<Label> over = new ArrayList<>();
        boolean besideTheLast = blank.contains(at) || (nearest != null && isBlank(nearest));
        if (besideTheLast && !headed) {
            overTheLast.stream().filter(this::isEmpty).forEach(over::add);
            family.stream().filter(label -> !isEmpty(label)).forEach(over::add);
        } else {
            family.stream().filter(label -> !isBlank(label) && !isMute(label)).forEach(over::add);
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
        return blank.contains(label.cell().address());
    }

    private boolean isMute(Label label) {
        return mute.contains(label.cell().address());
    }

    /**
     * Whether an empty row is a category.
     *
     * @param run the labels since the last heading, or since they began again; one of them that comes again below an
     *     empty row comes below a heading
     */
    private boolean isBlank(Label label, Set<String> run, Peers.Kinds kinds) {
        Set<Label> under = below.getOrDefault(label.cell().address(), Set.of());
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
