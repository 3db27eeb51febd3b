package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts of a sheet that may explain a colour, by where they stand:
 *
 * <pre>
 * [pink] Female      beside a cell that is blank but for the colour
 * Female [pink]
 * Female{pink}       coloured themselves, and so are numbers that this is no label of
 * pink = female      words, where one colour of the sheet has that name
 * </pre>
 *
 * What stands in a row with numbers, or coloured right over one, is a label of them, and explains nothing.
 */
final class KeyEntries {
    private static final int LONGEST = 250;
    /** No key has more entries in coloured words. */
    private static final int MOST_ENTRIES = 40;
    /** So many numbers of a colour are looked at. */
    private static final int MOST_NUMBERS = 500;
    /** As far as a look for a head goes. */
    private static final int REACH = 400;

    private final Grid grid;
    private final Fills fills;
    private final Swatches swatches;
    private final ColourNames names;

    /** The numbers that coloured words may explain: those of other sheets for a sheet without numbers. */
    private final Map<Integer, List<Address>> numbers = new HashMap<>();

    private final Set<Integer> used = new HashSet<>();

    private KeyEntries(Grid grid, ColourNames names, List<Grid> sheets) {
        this.grid = grid;
        this.fills = grid.fills();
        this.swatches = new Swatches(grid);
        this.names = names;
        boolean apart = grid.cells().stream().noneMatch(Cell::isNumber);
        sheets.forEach(sheet -> sheet.fills().all().forEach(filled -> {
            used.add(filled.colour());
            Cell cell = sheet.cell(filled.address());
            if (cell != null && cell.isNumber() && (sheet == grid || apart)) {
                List<Address> same = numbers.computeIfAbsent(filled.colour(), none -> new ArrayList<>());
                if (same.size() < MOST_NUMBERS) {
                    same.add(filled.address());
                }
            }
        }));
    }

    /** @param sheets all sheets of the return: a key may stand on one of its own */
    static List<KeyEntry> in(Grid grid, ColourNames names, List<Grid> sheets) {
        if (grid.nonBlank() > Fills.MOST) {
            return List.of();
        }
        KeyEntries entries = new KeyEntries(grid, names, sheets);
        List<Cell> texts = grid.cells().stream()
                .filter(cell -> cell.isText() && cell.text().length() <= LONGEST)
                .toList();
        List<KeyEntry> found = new ArrayList<>();
        texts.stream()
                .flatMap(cell -> entries.swatches.beside(cell).stream())
                .map(entries::withoutName)
                .forEach(found::add);
        Set<Address> taken = new HashSet<>();
        found.forEach(entry -> taken.addAll(entry.places()));
        List<Cell> rest = texts.stream()
                .filter(cell -> !taken.contains(cell.address()) && !entries.swatches.labels(cell.address()))
                .toList();
        List<Cell> coloured = rest.stream()
                .filter(cell -> entries.coloured(cell) && !entries.overNumber(cell.address()))
                .toList();
        if (coloured.size() <= MOST_ENTRIES) {
            coloured.stream().flatMap(entries::explaining).forEach(found::add);
        }
        rest.stream().flatMap(entries::named).forEach(found::add);
        return found;
    }

    /** An entry beside its colour without the name of it: "Amber = between 1 and 4". */
    private KeyEntry withoutName(KeyEntry entry) {
        List<ColourNames.Named> named = names.in(entry.said());
        return named.size() == 1
                ? new KeyEntry(entry.colour(), named.get(0).meaning(), entry.cell(), entry.places(), entry.beside())
                : entry;
    }

    /** Whether a text is coloured, and stands beside another that is coloured otherwise. */
    private boolean coloured(Cell text) {
        int colour = fills.at(text.address());
        return colour != Fills.NONE && companion(text.address(), colour);
    }

    private boolean overNumber(Address text) {
        Cell below = grid.cell(text.row() + 1, text.column());
        return below != null && below.isNumber();
    }

    /** A coloured text where half the numbers of its colour are not its own. */
    private Stream<KeyEntry> explaining(Cell text) {
        Address at = text.address();
        int colour = fills.at(at);
        List<Address> alike = numbers.getOrDefault(colour, List.of());
        long own = alike.stream().filter(place -> under(place, text, colour)).count();
        return alike.isEmpty() || own * 2 > alike.size()
                ? Stream.empty()
                : Stream.of(new KeyEntry(colour, text.text().strip(), text, List.of(at), false));
    }

    private boolean companion(Address at, int colour) {
        return otherwise(at.row(), at.column() + 1, colour)
                || otherwise(at.row() + 1, at.column(), colour)
                || otherwise(at.row(), at.column() - 1, colour)
                || otherwise(at.row() - 1, at.column(), colour);
    }

    private boolean otherwise(int row, int column, int colour) {
        Cell cell = row < 0 || column < 0 ? null : grid.cell(row, column);
        if (cell == null || !cell.isText()) {
            return false;
        }
        int other = fills.at(row, column);
        return other != Fills.NONE && other != colour;
    }

    /** Whether a place lies below a coloured text that says the same, or below the blank cells behind it. */
    private boolean under(Address place, Cell text, int colour) {
        for (int row = place.row() - 1; row >= Math.max(0, place.row() - REACH); row--) {
            if (fills.at(row, place.column()) == colour) {
                Cell head = head(row, place.column(), colour);
                if (head != null && head.isText()) {
                    return head.text().strip().equalsIgnoreCase(text.text().strip());
                }
            }
        }
        return false;
    }

    /**
     * What stands in a place, or left of it where only blank cells of the same colour or one merged cell lie between.
     */
    private @Nullable Cell head(int row, int column, int colour) {
        for (int left = column; left >= 0 && fills.at(row, left) == colour; left--) {
            Cell cell = grid.cell(row, left);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** What a text says of colours that it names, each of which one colour of the cells has. */
    private Stream<KeyEntry> named(Cell text) {
        Address at = text.address();
        List<KeyEntry> said = new ArrayList<>();
        for (ColourNames.Named named : names.in(text.text())) {
            Integer colour = only(named.hue());
            if (colour == null) {
                return Stream.empty();
            }
            said.add(new KeyEntry(colour, named.meaning(), text, List.of(at), false));
        }
        List<Hue> alone = names.alone(text.text());
        Cell next = grid.cell(at.row(), at.column() + 1);
        if (alone.size() == 1 && next != null && next.isText()) {
            Integer colour = only(alone.get(0));
            if (colour != null) {
                said.add(new KeyEntry(colour, next.text().strip(), next, List.of(at, next.address()), false));
            }
        }
        return said.stream();
    }

    private @Nullable Integer only(Hue hue) {
        List<Integer> colours = used.stream().filter(hue::names).toList();
        return colours.size() == 1 ? colours.get(0) : null;
    }

    /** The cells of a merge but the first. */
    static boolean covered(Grid grid, Address place) {
        return grid.merges().stream()
                .filter(merge -> merge.contains(place))
                .map(CellRange::first)
                .anyMatch(first -> !first.equals(place));
    }
}
