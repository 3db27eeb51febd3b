package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.legend.KeyMeaning.Kind;
import org.foireturns.legend.SheetKey.Explained;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What a key says of the cells of a sheet: of a number by its own colour, else by that of the head over it and of the
 * label beside it; of a blank cell of a table by its own.
 */
final class ColouredCells {
    private static final int REACH = 400;
    /** Longer words stand for no number. */
    private static final int LONGEST = 60;
    /** "*", "<5", "1-4", "12": what stands for a number and is no label, such as "12-15" or "2024/25". */
    private static final Pattern VALUE =
            Pattern.compile("[^\\p{L}\\p{N}]{1,3}|[<>\u2264\u2265~]?\\s*[0-9][0-9,]{0,6}|[0-9]\\s*[-\u2013]\\s*[0-9]");

    private final Grid grid;
    private final Fills fills;
    private final SheetKey key;
    private final Grammar grammar;

    ColouredCells(Grid grid, SheetKey key, Grammar grammar) {
        this.grid = grid;
        this.fills = grid.fills();
        this.key = key;
        this.grammar = grammar;
    }

    /** The blank cells of tables whose colour says what became of their number, in reading order. */
    Map<Address, Explained> blanks() {
        Map<Address, Explained> blanks = new LinkedHashMap<>();
        fills.all().forEach(filled -> {
            Explained known = key.meanings().get(filled.colour());
            Address at = filled.address();
            if (known != null
                    && known.ofKind(Kind.STATE)
                    && grid.cell(at) == null
                    && !key.places().contains(at)
                    && !KeyEntries.covered(grid, at)
                    && labelled(at, -1, 0)
                    && (labelled(at, 0, -1) || labelled(at, 0, 1))) {
                blanks.put(at, known);
            }
        });
        return blanks;
    }

    /** Whether a text is met on a way through a table. */
    private boolean labelled(Address from, int down, int across) {
        return way(from, down, across).stream().anyMatch(at -> {
            Cell cell = grid.cell(at);
            return cell != null && cell.isText();
        });
    }

    /** What is told by colour of the cells of a sheet, if they are values, and of its blank ones that stand for one. */
    Map<Address, List<ByColour>> told(Set<Address> blanks) {
        Map<Address, List<ByColour>> told = new HashMap<>();
        if (fills.isEmpty() || key.meanings().isEmpty()) {
            return told;
        }
        for (Cell cell : grid.cells()) {
            if (cell.text().length() <= LONGEST && !key.places().contains(cell.address())) {
                put(told, cell.address(), cell);
            }
        }
        blanks.forEach(blank -> put(told, blank, null));
        return told;
    }

    private void put(Map<Address, List<ByColour>> told, Address at, @Nullable Cell cell) {
        List<ByColour> said = of(at, cell);
        if (!said.isEmpty()) {
            told.put(at, said);
        }
    }

    private List<ByColour> of(Address at, @Nullable Cell cell) {
        List<ByColour> said = new ArrayList<>();
        List<Address> heads = labels(at, -1, 0);
        List<Address> labels = labels(at, 0, -1);
        Explained own = key.meanings().get(fills.at(at));
        Axis told = null;
        if (own != null && own.ofKind(Kind.VALUE)) {
            told = own.meaning().axis();
            int colour = fills.at(at);
            said.add(own.told(bandOfTotals(heads, colour) || bandOfTotals(labels, colour)));
        } else if (own != null && own.ofKind(Kind.STANDING)) {
            said.add(own.told(false));
        } else if (own != null && cell != null && cell.isNumber()) {
            said.add(own.told(true));
        }
        Cell unclear = key.unclear().get(fills.at(at));
        if (unclear != null) {
            said.add(new ByColour(unclear, true));
        }
        for (List<Address> line : List.of(heads, labels)) {
            Explained near = nearest(line);
            if (near != null && near.meaning().axis() != told) {
                said.add(near.told(false));
            }
        }
        return said;
    }

    private @Nullable Explained nearest(List<Address> line) {
        for (Address at : line) {
            Explained known = key.meanings().get(fills.at(at));
            if (known != null && known.ofKind(Kind.VALUE)) {
                return known;
            }
        }
        return null;
    }

    /** Whether a total stands among labels in the colour of its numbers: then totals may be what the colour marks. */
    private boolean bandOfTotals(List<Address> labels, int colour) {
        return labels.stream().anyMatch(at -> {
            Cell cell = grid.cell(at);
            return cell != null
                    && fills.at(at) == colour
                    && grammar.read(cell.text()).says(Fact.Whole.class);
        });
    }

    /** The labels on a way from a value, the nearest first: what follows its numbers, up to a cell that is blank. */
    private List<Address> labels(Address from, int down, int across) {
        return way(from, down, across).stream()
                .filter(at -> {
                    Cell cell = grid.cell(at);
                    return !(cell != null && value(cell));
                })
                .dropWhile(at -> grid.cell(at) == null && stateOfBlank(at))
                .toList();
    }

    private boolean stateOfBlank(Address at) {
        Explained known = key.meanings().get(fills.at(at));
        return known != null && known.ofKind(Kind.STATE);
    }

    /** The cells on a way up to one that is blank and has no colour; a number behind labels ends it too. */
    private List<Address> way(Address from, int down, int across) {
        List<Address> way = new ArrayList<>();
        boolean labels = false;
        for (int step = 1; step < REACH; step++) {
            int row = from.row() + step * down;
            int column = from.column() + step * across;
            if (row < 0 || column < 0) {
                return way;
            }
            Cell cell = grid.cell(row, column);
            boolean text = cell != null && !value(cell);
            Address at = new Address(row, column);
            boolean merged = cell == null && KeyEntries.covered(grid, at);
            if ((cell == null && fills.at(row, column) == Fills.NONE && !merged)
                    || (labels && cell != null && !text)
                    || key.places().contains(at)) {
                return way;
            }
            labels |= text;
            way.add(at);
        }
        return way;
    }

    /** Whether a cell is a number or stands for one: "*", "<5". */
    private static boolean value(Cell cell) {
        return cell.isNumber()
                || (cell.isText() && VALUE.matcher(cell.text().strip()).matches());
    }
}
