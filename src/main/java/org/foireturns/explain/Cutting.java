package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a sheet into parts along blank rows and columns, again and again until no blank line goes through a part. Lines
 * with a single text above or between tables are parts of their own where the tables below stand side by side.
 */
final class Cutting {
    /** Deeper nesting of side by side and one below the other is no layout but noise. */
    private static final int DEEPEST = 8;

    /** A cell merged over more rows stands beside several. */
    private static final int TALLEST_TILE = 4;

    private final Page page;
    private final List<Area> parts = new ArrayList<>();

    private Cutting(Page page) {
        this.page = page;
    }

    /** The parts in reading order. */
    static List<Area> of(Page page) {
        Cutting cutting = new Cutting(page);
        Area whole = page.whole();
        if (whole != null) {
            cutting.cut(whole, 0);
        }
        cutting.parts.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
        return cutting.parts;
    }

    private void cut(Area area, int depth) {
        List<Area> bands = bands(area);
        for (Area band : bands) {
            if (bands.size() == 1 && depth >= DEEPEST) {
                parts.add(band);
            } else {
                columnsOf(band, depth);
            }
        }
    }

    /** Runs of rows without a blank row between. */
    private List<Area> bands(Area area) {
        List<Area> bands = new ArrayList<>();
        int start = -1;
        int last = -1;
        for (int row : page.rowsIn(area)) {
            if (page.row(row, area).isEmpty()) {
                continue;
            }
            if (start >= 0 && row > last + 1) {
                bands.add(fitted(start, last, area));
                start = row;
            } else if (start < 0) {
                start = row;
            }
            last = Math.max(last, reach(row, area));
        }
        if (start >= 0) {
            bands.add(fitted(start, last, area));
        }
        return bands;
    }

    /** The last row that the cells of a row reach: a tile is merged over two or three, with its caption right below. */
    private int reach(int row, Area area) {
        int last = page.row(row, area).stream()
                .mapToInt(slot -> slot.range().last().row())
                .max()
                .orElse(row);
        return last - row < TALLEST_TILE ? Math.min(last, area.bottom()) : row;
    }

    private Area fitted(int top, int bottom, Area area) {
        int left = area.right();
        int right = area.left();
        for (int row : page.rowsIn(new Area(top, area.left(), bottom, area.right()))) {
            for (Slot slot : page.row(row, area)) {
                left = Math.min(left, slot.cell().address().column());
                right = Math.max(right, slot.cell().address().column());
            }
        }
        return new Area(top, left, bottom, right);
    }

    /** Cuts a band along its blank columns; lone texts over tables that stand side by side are taken out first. */
    private void columnsOf(Area band, int depth) {
        List<Area> columns = columns(band, false);
        if (band.height() == 1) {
            parts.addAll(pairs(band));
        } else if (headedTiles(band, columns)) {
            splitAtLoneRows(band, depth);
        } else if (columns.size() > 1) {
            columns.forEach(column -> cut(column, depth + 1));
        } else if (columns(band, true).size() > 1 || headedPairs(band)) {
            splitAtLoneRows(band, depth);
        } else {
            parts.add(band);
        }
    }

    /**
     * The pairs that a row consists of where one of them is a question that words answer: "Offences | 402 | Youngest
     * victim | Girl of 6". Any other row is one part.
     */
    private List<Area> pairs(Area row) {
        List<Slot> slots = List.copyOf(page.row(row.top(), row));
        List<Area> pairs = new ArrayList<>();
        boolean answered = false;
        for (int at = 0; at + 1 < slots.size(); at += 2) {
            Slot label = slots.get(at);
            Slot behind = slots.get(at + 1);
            if (!label.isLabel() || !(behind.isValue() || label.sense().answered())) {
                return List.of(row);
            }
            answered |= !behind.isValue();
            pairs.add(new Area(row.top(), column(label), row.top(), column(behind)));
        }
        return answered && pairs.size() > 1 && slots.size() % 2 == 0 ? pairs : List.of(row);
    }

    /** Whether lone texts stand over one row of such pairs. */
    private boolean headedPairs(Area band) {
        List<Area> wide = page.rowsIn(band).stream()
                .filter(row -> !lone(row, band))
                .map(row -> fitted(row, row, band))
                .toList();
        return wide.size() == 1 && pairs(wide.get(0)).size() > 1;
    }

    private static int column(Slot slot) {
        return slot.cell().address().column();
    }

    /** Whether a text stands over the first of several tiles, each a number with its caption, and heads them all. */
    private boolean headedTiles(Area band, List<Area> columns) {
        return columns.size() > 1
                && band.height() <= TALLEST_TILE
                && lone(band.top(), band)
                && columns.stream()
                        .allMatch(column -> page.rowsIn(column).stream()
                                        .filter(row -> row > band.top())
                                        .filter(row -> page.row(row, column).size() == 1)
                                        .count()
                                == band.height() - 1);
    }

    private void splitAtLoneRows(Area band, int depth) {
        int start = band.top();
        for (int row : List.copyOf(page.rowsIn(band))) {
            if (lone(row, band)) {
                if (row > start) {
                    cut(fitted(start, row - 1, band), depth + 1);
                }
                parts.add(fitted(row, row, band));
                start = row + 1;
            }
        }
        if (start <= band.bottom()) {
            cut(fitted(start, band.bottom(), band), depth + 1);
        }
    }

    private boolean lone(int row, Area area) {
        Collection<Slot> slots = page.row(row, area);
        return slots.size() == 1 && !slots.iterator().next().isValue();
    }

    /** Runs of columns without a blank column between, in all rows or in all that hold more than a lone text. */
    private List<Area> columns(Area band, boolean pastLoneRows) {
        TreeSet<Integer> used = new TreeSet<>();
        for (int row : page.rowsIn(band)) {
            if (pastLoneRows && lone(row, band)) {
                continue;
            }
            for (Slot slot : page.row(row, band)) {
                int last = Math.min(slot.range().last().column(), band.right());
                for (int column = slot.cell().address().column(); column <= last; column++) {
                    used.add(column);
                }
            }
        }
        List<Area> runs = new ArrayList<>();
        int start = -1;
        int last = -1;
        for (int column : used) {
            if (start >= 0 && column > last + 1) {
                runs.add(new Area(band.top(), start, band.bottom(), last));
                start = column;
            } else if (start < 0) {
                start = column;
            }
            last = column;
        }
        if (start >= 0) {
            runs.add(new Area(band.top(), start, band.bottom(), last));
        }
        return runs;
    }
}
