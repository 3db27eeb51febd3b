package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Evidence;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/**
 * The value cells that were rejected or left blank, so that a sum over a table knows when one of its parts is missing.
 */
final class Rejections {
    private static final String BLANK = Finding.code(Blank.class);

    /** Where a count is due and none is understood. */
    private final Map<Sheet, Set<Address>> gaps = new HashMap<>();
    /** Those of them of which we do not know what they count. */
    private final Map<Sheet, Set<Address>> unnamed = new HashMap<>();

    private final Map<Whose, List<MissingParts.Part>> parts = new HashMap<>();
    private final UnreadLetters unread;

    private Rejections(UnreadLetters unread) {
        this.unread = unread;
    }

    static Rejections of(Evidence evidence) {
        Rejections all = new Rejections(UnreadLetters.of(evidence));
        for (Outcome.Rejected each : evidence.rejected()) {
            Address first = each.place().first();
            if (first != null && !Rivals.leftOut(each)) {
                all.add(each.place(), first, each.gap());
            }
        }
        all.findBlanks(evidence);
        return all;
    }

    private void add(Place place, Address first, @Nullable Gap gap) {
        if (gap != null) {
            parts.computeIfAbsent(
                            new Whose(Place.printed(place.request()), Place.printed(place.force()), gap.period()),
                            whose -> new ArrayList<>())
                    .add(new MissingParts.Part(place, gap));
        }
        add(gaps, Sheet.of(place), first);
        if (gap == null || !gap.named()) {
            add(unnamed, Sheet.of(place), first);
        }
    }

    /** Those that can matter to a folder: on its sheets, and of its periods. */
    Rejections of(Folder folder) {
        Rejections own = new Rejections(unread.of(folder));
        folder.kept().stream().map(Sheet::of).distinct().forEach(sheet -> {
            copy(sheet, gaps, own.gaps);
            copy(sheet, unnamed, own.unnamed);
        });
        folder.periods().forEach(period -> copy(new Whose(folder.request(), folder.force(), period), parts, own.parts));
        return own;
    }

    private static <K, V> void copy(K key, Map<K, V> from, Map<K, V> to) {
        V found = from.get(key);
        if (found != null) {
            to.put(key, found);
        }
    }

    /** Whether the same cells were rejected or left blank. */
    boolean areLike(Rejections others) {
        return gaps.equals(others.gaps)
                && unnamed.equals(others.unnamed)
                && parts.equals(others.parts)
                && unread.equals(others.unread);
    }

    /** The rejected counts of one force and period of which we know where they belong. */
    MissingParts parts(String request, String force, Period period) {
        List<MissingParts.Part> found = parts.get(new Whose(request, force, period));
        return found == null ? MissingParts.NONE : new MissingParts(found);
    }

    /**
     * A blank cell of a table has counts in its row and in its column; between tables there are none. A blank row or
     * column has them on its other side alone.
     */
    private void findBlanks(Evidence evidence) {
        List<Place> blanks = evidence.findings().stream()
                .filter(finding -> finding.code().equals(BLANK))
                .map(FindingLine::place)
                .toList();
        if (blanks.isEmpty()) {
            return;
        }
        Set<CellLine> lines = new HashSet<>();
        Map<Sheet, Set<Address>> filled = new HashMap<>();
        for (Observation cell : evidence.observations()) {
            Sheet sheet = Sheet.of(cell);
            lines.add(new CellLine(sheet, true, row(cell)));
            lines.add(new CellLine(sheet, false, column(cell)));
            filled.computeIfAbsent(sheet, any -> new HashSet<>())
                    .add(cell.provenance().cells().first());
        }
        for (Place place : blanks) {
            CellRange cells = place.cells();
            if (cells != null) {
                Sheet sheet = Sheet.of(place);
                boolean isRow = cells.first().row() == cells.last().row();
                boolean isColumn = cells.first().column() == cells.last().column();
                for (Address cell : cells(cells)) {
                    boolean across = lines.contains(new CellLine(sheet, true, cell.row()));
                    boolean down = lines.contains(new CellLine(sheet, false, cell.column()));
                    boolean due = (across && down) || (down && isRow) || (across && isColumn);
                    if (due && !filled.getOrDefault(sheet, Set.of()).contains(cell)) {
                        add(gaps, sheet, cell);
                        add(unnamed, sheet, cell);
                    }
                }
            }
        }
    }

    private static List<Address> cells(CellRange range) {
        List<Address> cells = new ArrayList<>();
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            for (int column = range.first().column(); column <= range.last().column(); column++) {
                cells.add(new Address(row, column));
            }
        }
        return cells;
    }

    private static void add(Map<Sheet, Set<Address>> cells, Sheet sheet, Address cell) {
        cells.computeIfAbsent(sheet, any -> new HashSet<>()).add(cell);
    }

    /** Whether a count is due at a place that holds none that is understood. */
    boolean at(String file, String sheet, Address cell) {
        return gaps.getOrDefault(new Sheet(file, sheet), Set.of()).contains(cell);
    }

    /** The texts beside sentences of a letter that were not read and may hold a further part. */
    List<Place> unreadBeside(Collection<Observation> cells) {
        return unread.beside(cells);
    }

    /** Whether a cell that may be a part stands among cells that are to be added. */
    boolean among(List<Observation> all) {
        return !standingAmong(all).isEmpty();
    }

    /**
     * The rejected or blank cells of which we do not know what they count and that stand among cells that are to be
     * added: between them, or next to either end when they stand in one row or column. Rows of a list stand for
     * themselves: one that is rejected leaves the others whole.
     */
    List<Place> standingAmong(List<Observation> all) {
        return standingAmong(all, false, false);
    }

    /** The same for cells by category, where a further category may stand before the first or after the last. */
    List<Place> standingAmongCategories(Collection<List<Observation>> categories) {
        List<Observation> all = categories.stream().flatMap(List::stream).toList();
        boolean oneCellEach = categories.stream().allMatch(cells -> cells.size() == 1);
        boolean inColumns = categories.stream().allMatch(cells -> lie(cells, Rejections::column));
        boolean inRows = categories.stream().allMatch(cells -> lie(cells, Rejections::row));
        return standingAmong(all, inRows && !oneCellEach, inColumns && !oneCellEach);
    }

    private static boolean lie(List<Observation> cells, ToIntFunction<Observation> line) {
        return cells.stream().mapToInt(line).distinct().count() == 1;
    }

    private List<Place> standingAmong(List<Observation> all, boolean below, boolean beside) {
        List<Observation> cells = all.stream().filter(cell -> !ofRows(cell)).toList();
        if (unnamed.isEmpty() || cells.isEmpty()) {
            return List.of();
        }
        int top = cells.stream().mapToInt(Rejections::row).min().orElseThrow();
        int bottom = cells.stream().mapToInt(Rejections::row).max().orElseThrow();
        int left = cells.stream().mapToInt(Rejections::column).min().orElseThrow();
        int right = cells.stream().mapToInt(Rejections::column).max().orElseThrow();
        int down = below || left == right ? 1 : 0;
        int across = beside || top == bottom ? 1 : 0;
        Observation first = cells.get(0);
        return cells.stream()
                .map(Sheet::of)
                .distinct()
                .flatMap(sheet -> unnamed.getOrDefault(sheet, Set.of()).stream()
                        .filter(cell -> cell.row() >= top - down
                                && cell.row() <= bottom + down
                                && cell.column() >= left - across
                                && cell.column() <= right + across)
                        .map(cell -> sheet.place(first, cell)))
                .toList();
    }

    /** Whether it was counted from the rows of a list and not read from one cell. */
    static boolean ofRows(Observation observation) {
        CellRange cells = observation.provenance().cells();
        return !cells.first().equals(cells.last());
    }

    private static int row(Observation cell) {
        return cell.provenance().cells().first().row();
    }

    private static int column(Observation cell) {
        return cell.provenance().cells().first().column();
    }

    /** A row or a column that holds a count. */
    private record CellLine(Sheet sheet, boolean across, int number) {}

    /** Whose counts of which period. */
    private record Whose(String request, String force, Period period) {}

    private record Sheet(String file, String name) {
        Place place(Observation of, Address cell) {
            return Place.ofForce(of.request(), of.force())
                    .inFile(file)
                    .onSheet(name)
                    .at(cell, "");
        }

        static Sheet of(Place place) {
            return new Sheet(Place.printed(place.file()), Place.printed(place.sheet()));
        }

        static Sheet of(Observation cell) {
            return new Sheet(cell.provenance().file(), cell.provenance().sheet());
        }
    }
}
