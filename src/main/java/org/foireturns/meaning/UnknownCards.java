package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * What is unknown on a card that says no more than "Not recorded". Cards are labels with their number right below,
 * apart from each other; those of one row, or that follow each other down a column in equal steps, speak of one axis.
 *
 * <pre>
 * TikTok |   | Discord |   | Not recorded     of no known platform
 * 14     |   | 8       |   | 25
 * </pre>
 */
final class UnknownCards {
    /** Fewer others say nothing of what cards are about. */
    private static final int FEWEST = 2;

    /** The cards of a sheet by the cells of their labels. */
    private final Map<Address, Meant> cards = new HashMap<>();

    private UnknownCards(List<TableMeaning> sheet) {
        sheet.stream().flatMap(table -> table.values().stream()).forEach(value -> {
            Address label = label(value);
            if (label != null) {
                cards.put(label, value);
            }
        });
    }

    /** The tables of a return where such cards say of what they are. */
    static List<TableMeaning> settled(List<TableMeaning> tables) {
        Map<String, UnknownCards> cards = new HashMap<>();
        tables.stream()
                .filter(table -> table.values().stream().anyMatch(UnknownCards::isUnknown))
                .map(TableMeaning::sheet)
                .distinct()
                .forEach(sheet -> cards.put(
                        sheet,
                        new UnknownCards(tables.stream()
                                .filter(table -> table.sheet().equals(sheet))
                                .toList())));
        return tables.stream()
                .map(table -> cards.containsKey(table.sheet())
                        ? table.each(Objects.requireNonNull(cards.get(table.sheet()))::settled)
                        : table)
                .toList();
    }

    private static boolean isUnknown(Meant value) {
        return value.doubt() != null && value.doubt().kind() == Doubt.Kind.UNKNOWN;
    }

    private Meant settled(Meant value) {
        Address label = isUnknown(value) ? label(value) : null;
        if (label == null || !label.equals(doubted(value))) {
            return value;
        }
        Axis axis = one(row(label)).or(() -> one(column(label))).orElse(null);
        return axis == null ? value : value.settled().with(axis, unknown(axis), label.toString());
    }

    private static @Nullable Address doubted(Meant value) {
        return value.doubt() == null || value.doubt().at() == null
                ? null
                : value.doubt().at().address();
    }

    /** The label of a card: its only one, and right over its number. */
    private static @Nullable Address label(Meant value) {
        Address at = value.cell().address();
        List<Address> labels = value.placed()
                .entries()
                .map(entry -> entry.cell().address())
                .filter(label -> label.column() == at.column() && label.row() == at.row() - 1)
                .toList();
        return labels.size() == 1 ? labels.get(0) : null;
    }

    /** The other cards in the row of one. */
    private List<Meant> row(Address label) {
        return cards.entrySet().stream()
                .filter(card ->
                        card.getKey().row() == label.row() && !card.getKey().equals(label))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The cards over one, as far up as they stand in equal steps. */
    private List<Meant> column(Address label) {
        List<Map.Entry<Address, Meant>> over = cards.entrySet().stream()
                .filter(card -> card.getKey().column() == label.column()
                        && card.getKey().row() < label.row())
                .sorted(Comparator.comparing((Map.Entry<Address, Meant> card) -> card.getKey())
                        .reversed())
                .toList();
        List<Meant> steps = new ArrayList<>();
        int step = over.isEmpty() ? 0 : label.row() - over.get(0).getKey().row();
        int row = label.row();
        for (Map.Entry<Address, Meant> card : over) {
            row -= step;
            if (card.getKey().row() != row) {
                break;
            }
            steps.add(card.getValue());
        }
        return steps;
    }

    /** The one axis that the labels of all of some cards speak of. */
    private static Optional<Axis> one(List<Meant> others) {
        Set<Set<Axis>> axes = new HashSet<>();
        others.stream().filter(card -> !isUnknown(card)).map(UnknownCards::told).forEach(axes::add);
        boolean enough = others.stream().filter(card -> !isUnknown(card)).count() >= FEWEST;
        return enough && axes.size() == 1 ? axes.iterator().next().stream().findFirst() : Optional.empty();
    }

    /** The axis that the label of a card speaks of; none where it speaks of several. */
    private static Set<Axis> told(Meant card) {
        Address label = label(card);
        Set<Axis> told = new HashSet<>(Axis.BREAKDOWNS);
        told.removeIf(axis ->
                label == null || !label.toString().equals(card.witnesses().get(axis)));
        return card.counted() && told.size() == 1 ? told : Set.of();
    }

    private static Object unknown(Axis axis) {
        return switch (axis) {
            case VICTIM_GENDER -> VictimGender.UNKNOWN;
            case VICTIM_AGE -> VictimAge.UNKNOWN;
            default -> "unknown";
        };
    }
}
