package org.foireturns.legend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammar;
import org.foireturns.legend.SheetKey.Explained;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.foireturns.model.ToldByColour;
import org.foireturns.read.contract.Workbook;

/**
 * The key by which a return explains its colours. "Female" beside a pink cell says so of all pink numbers. "Withheld: 1
 * to 4" beside a red one says it of red cells that are blank; these are read as if a sign stood in them that the key
 * explains. The other entries of the key are notes, and nothing near them has anything to do with them.
 */
public final class ColourKey {
    private final Map<String, SheetKey> keys = new HashMap<>();
    private final Map<String, Map<Address, List<ByColour>>> told = new HashMap<>();
    /** By sheet, what is read in cells in place of what stands there. */
    private final Map<String, Map<Address, String>> read = new HashMap<>();

    private ColourKey() {}

    /** @param names the names of colours and the words around them, by colour */
    static ColourKey in(Workbook workbook, Grammar grammar, Map<String, List<String>> names) {
        ColourKey key = new ColourKey();
        List<Grid> grids = workbook.grids();
        Set<Integer> used = grids.stream()
                .flatMap(grid -> grid.fills().all())
                .map(Fills.Filled::colour)
                .collect(Collectors.toSet());
        if (!used.isEmpty()) {
            ColourNames words = new ColourNames(names, grammar);
            Map<String, SheetKey> own = new LinkedHashMap<>();
            grids.forEach(grid -> own.put(
                    grid.sheet(),
                    SheetKey.of(
                            KeyEntries.in(grid, words, grids),
                            grammar,
                            (colour, cells) -> used(colour, cells, grid, grids))));
            own.forEach((sheet, alone) -> key.keys.put(sheet, alone.knowing(List.copyOf(own.values()))));
            key.tell(grids, grammar);
        }
        return key;
    }

    private static boolean used(int colour, Set<Address> key, Grid grid, List<Grid> grids) {
        return grids.stream()
                .anyMatch(other -> other.fills()
                        .all()
                        .anyMatch(filled ->
                                filled.colour() == colour && !(other == grid && key.contains(filled.address()))));
    }

    private void tell(List<Grid> grids, Grammar grammar) {
        Map<Cell, Map<String, String>> explained = new LinkedHashMap<>();
        Map<Object, String> signs = new HashMap<>();
        for (Grid grid : grids) {
            ColouredCells cells = new ColouredCells(grid, key(grid), grammar);
            Map<Address, Explained> blanks = cells.blanks();
            Map<Address, String> here = read.computeIfAbsent(grid.sheet(), none -> new HashMap<>());
            List<String> free = blanks.isEmpty() ? List.of() : FreeSigns.in(grids);
            blanks.forEach((at, known) -> {
                Object says = known.meaning().says();
                if (signs.containsKey(says) || signs.size() < free.size()) {
                    String sign = signs.computeIfAbsent(says, none -> free.get(signs.size()));
                    here.put(at, sign);
                    explained
                            .computeIfAbsent(known.cell(), none -> new LinkedHashMap<>())
                            .put(sign, sign + " = " + known.meaning().text());
                }
            });
            told.put(grid.sheet(), cells.told(here.keySet()));
        }
        grids.forEach(grid -> explained.forEach((cell, lines) -> {
            Address at = cell.address();
            if (cell.equals(grid.cell(at)) && key(grid).places().contains(at)) {
                read.computeIfAbsent(grid.sheet(), none -> new HashMap<>()).put(at, String.join("; ", lines.values()));
            }
        }));
    }

    private SheetKey key(Grid grid) {
        return keys.getOrDefault(grid.sheet(), SheetKey.NONE);
    }

    /** The workbook with signs where colours say what became of a number, and with these signs explained. */
    Workbook applied(Workbook workbook) {
        return read.values().stream().allMatch(Map::isEmpty)
                ? workbook
                : workbook.changed(grid -> grid.saying(read.getOrDefault(grid.sheet(), Map.of())));
    }

    /** A sheet without the entries of its key, but for those that explain a sign. */
    Grid without(Grid grid) {
        Set<Address> left = left(grid);
        return left.isEmpty() ? grid : grid.without(left::contains);
    }

    /** The cells of the key that {@link #without} leaves out. */
    List<Cell> on(Grid grid) {
        Set<Address> left = left(grid);
        return left.isEmpty()
                ? List.of()
                : grid.cells().stream()
                        .filter(cell -> left.contains(cell.address()))
                        .toList();
    }

    private Set<Address> left(Grid grid) {
        Set<Address> left = new HashSet<>(key(grid).places());
        left.removeAll(read.getOrDefault(grid.sheet(), Map.of()).keySet());
        return left;
    }

    /** What the key says of values. */
    public ToldByColour told() {
        return new ToldByColour(told);
    }
}
