package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;

/**
 * What the colours of one sheet mean.
 *
 * @param meanings by colour
 * @param unclear the entries of colours that the same key explains in two ways, or by words that nobody understands
 * @param places the cells of the key itself
 */
record SheetKey(Map<Integer, Explained> meanings, Map<Integer, Cell> unclear, Set<Address> places) {
    static final SheetKey NONE = new SheetKey(Map.of(), Map.of(), Set.of());

    /** What a colour means, and the cell of the key that says so. */
    record Explained(KeyMeaning meaning, Cell cell) {
        ByColour told(boolean doubtful) {
            return new ByColour(Cell.text(cell.address(), meaning.text(), cell.style()), doubtful);
        }

        /** Whether another says the same. */
        boolean agrees(Explained other) {
            return meaning.kind() == other.meaning.kind()
                    && meaning.axis() == other.meaning.axis()
                    && meaning.says().equals(other.meaning.says());
        }

        boolean ofKind(KeyMeaning.Kind kind) {
            return meaning.kind() == kind;
        }
    }

    /** @param used whether a colour is that of other cells than some of this sheet */
    static SheetKey of(List<KeyEntry> entries, Grammar grammar, BiPredicate<Integer, Set<Address>> used) {
        Map<KeyEntry, KeyMeaning> alone = new LinkedHashMap<>();
        entries.forEach(entry -> KeyMeaning.of(entry.said(), grammar).ifPresent(meaning -> alone.put(entry, meaning)));
        List<KeyMeaning> all = List.copyOf(alone.values());
        Map<Integer, List<KeyEntry>> byColour = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.beside() || alone.containsKey(entry))
                .forEach(entry -> byColour.computeIfAbsent(entry.colour(), none -> new ArrayList<>())
                        .add(entry));
        Map<Integer, Explained> meanings = new HashMap<>();
        Map<Integer, Cell> unclear = new HashMap<>();
        Set<Address> places = new HashSet<>();
        byColour.forEach((colour, same) -> {
            Set<Address> cells = new HashSet<>();
            same.forEach(entry -> cells.addAll(entry.places()));
            if (used.test(colour, cells)) {
                Optional<Explained> known = one(same, alone, all);
                known.ifPresent(each -> meanings.put(colour, each));
                if (known.isEmpty()) {
                    unclear.put(colour, same.get(0).cell());
                }
                places.addAll(cells);
            }
        });
        return meanings.isEmpty() ? NONE : new SheetKey(meanings, unclear, places);
    }

    /** What all entries of one colour say. */
    private static Optional<Explained> one(List<KeyEntry> same, Map<KeyEntry, KeyMeaning> alone, List<KeyMeaning> all) {
        List<Explained> said = new ArrayList<>();
        for (KeyEntry entry : same) {
            KeyMeaning meaning = alone.get(entry);
            Optional<KeyMeaning> settled = meaning == null ? Optional.empty() : meaning.among(all);
            if (settled.isEmpty()) {
                return Optional.empty();
            }
            said.add(new Explained(settled.get(), entry.cell()));
        }
        Explained first = said.get(0);
        return said.stream().allMatch(first::agrees) ? Optional.of(first) : Optional.empty();
    }

    /** The same with the meanings of colours that other sheets explain, all of them alike, and this one does not. */
    SheetKey knowing(List<SheetKey> others) {
        Map<Integer, Explained> more = new HashMap<>();
        Set<Integer> contested = new HashSet<>();
        others.forEach(other -> other.meanings.forEach((colour, known) -> {
            Explained before = more.putIfAbsent(colour, known);
            if (before != null && !before.agrees(known)) {
                contested.add(colour);
            }
        }));
        contested.forEach(more::remove);
        unclear.keySet().forEach(more::remove);
        more.putAll(meanings);
        return new SheetKey(more, unclear, places);
    }
}
