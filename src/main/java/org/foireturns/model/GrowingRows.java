package org.foireturns.model;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet while they are read, and after. A sheet of usual size keeps its cells as they are; of a large one
 * all rows are packed but those that were added to last.
 */
final class GrowingRows implements Rows {
    /** A sheet of no more cells than this is kept as it is. */
    static final int USUAL = 20_000;
    /** As many cells of a larger sheet stay unpacked at first. */
    private static final int OPEN = 2_000;

    private static final int BYTES_OF_OPEN_CELL = 300;

    private final NavigableMap<Integer, CellRow> open = new TreeMap<>();
    private final BitSet numbers = new BitSet();
    private final BitSet columns = new BitSet();
    private @Nullable PackedRows packed;
    /** How many cells stay unpacked: more when rows take turns, so that none is packed again for each of its cells. */
    private int room = OPEN;

    private int openCells;
    private int cells;
    /** The open row that was added to last, to which the next cell mostly belongs. */
    private int lastRow = -1;

    private @Nullable CellRow lastLine;

    /** Of a sheet that is complete and not packed, once somebody asked. */
    private volatile @Nullable Sayings sayings;

    /** Adds a cell unless its position is taken, and says whether it was free. */
    boolean offer(Cell cell) {
        int row = cell.address().row();
        boolean again = row != lastRow && !open.containsKey(row) && numbers.get(row);
        CellRow line = line(row);
        room += again ? 2 * line.size() : 0;
        if (!line.offer(cell)) {
            return false;
        }
        numbers.set(row);
        columns.set(cell.address().column());
        cells++;
        openCells++;
        packAllBut(row);
        return true;
    }

    /** Puts a cell in the place of the one that was added there, which it gives back; null when there is none. */
    @Nullable
    Cell replace(Cell cell) {
        int row = cell.address().row();
        if (!numbers.get(row)) {
            return null;
        }
        CellRow line = line(row);
        Cell before = line.replace(cell);
        packAllBut(row);
        return before;
    }

    private CellRow line(int row) {
        CellRow line = row == lastRow ? lastLine : open.get(row);
        if (line == null) {
            line = packed != null && numbers.get(row) ? new CellRow(packed.row(row)) : new CellRow();
            openCells += line.size();
            open.put(row, line);
        }
        lastRow = row;
        lastLine = line;
        return line;
    }

    private void packAllBut(int row) {
        if (openCells > (packed == null ? USUAL : room)) {
            CellRow line = open.remove(row);
            pack();
            if (line != null) {
                open.put(row, line);
                openCells = line.size();
            }
        }
    }

    private void pack() {
        PackedRows into = packed == null ? new PackedRows() : packed;
        open.forEach((number, line) -> into.put(number, line.all()));
        packed = into;
        open.clear();
        openCells = 0;
        lastRow = -1;
        lastLine = null;
    }

    /** Nothing is added from here on. */
    Rows complete() {
        if (packed != null) {
            pack();
        }
        return this;
    }

    /** About how many bytes the rows take when some are packed; 0 when all are kept as they are. */
    long packedBytes() {
        return packed == null ? 0 : packed.bytes() + (long) BYTES_OF_OPEN_CELL * openCells;
    }

    /** What is said often in a sheet that is packed, by number; nothing where it is not. */
    List<Cell> often() {
        return packed == null ? List.of() : packed.often();
    }

    /** Feeds all rows of a sheet that is packed. */
    void feed(RowFeed feed) {
        if (packed != null) {
            for (int row : numbers(0, Integer.MAX_VALUE - 1)) {
                packed.feed(row, feed);
            }
        }
    }

    /** Begins to take rows of a sheet that another process packed; nothing else is added. */
    FedRows feeding(List<Cell> often) {
        packed = new PackedRows();
        return new FedRows(often, packed, numbers, columns);
    }

    /** As many cells were fed. */
    void fed(int number) {
        cells = number;
    }

    /** Whether a row holds something; one above the first is asked for like any other. */
    private boolean isPacked(int row) {
        return row >= 0 && numbers.get(row);
    }

    @Override
    public Collection<Integer> numbers(int first, int last) {
        return new RowNumbers(numbers, first, last);
    }

    @Override
    public Collection<Integer> telling(Asking asking) {
        return new RowNumbers(rows(asking), 0, Integer.MAX_VALUE - 1);
    }

    private BitSet rows(Asking asking) {
        if (packed == null) {
            return sayings().rows(asking, numbers);
        }
        return packed.saysOften(asking) ? numbers : packed.apart(numbers, (double) cells / numbers.cardinality());
    }

    private Sayings sayings() {
        Sayings known = sayings;
        if (known == null) {
            known = new Sayings();
            for (CellRow line : open.values()) {
                line.all().forEach(known::add);
            }
            sayings = known;
        }
        return known;
    }

    @Override
    public List<Cell> row(int row) {
        CellRow line = open.get(row);
        if (line != null) {
            return line.all();
        }
        return packed == null || !isPacked(row) ? List.of() : packed.row(row);
    }

    @Override
    public List<Cell> row(int row, int left, int right) {
        CellRow line = open.get(row);
        if (line != null) {
            return line.between(left, right);
        }
        return packed == null || !isPacked(row) ? List.of() : between(packed.row(row), left, right);
    }

    @Override
    public List<Cell> row(int row, Asking asking) {
        if (packed == null || open.containsKey(row)) {
            return row(row).stream().filter(asking::of).toList();
        }
        return isPacked(row) ? packed.row(row, asking) : List.of();
    }

    @Override
    public int size(int row) {
        CellRow line = open.get(row);
        if (line != null) {
            return line.size();
        }
        return packed == null || !isPacked(row) ? 0 : packed.size(row);
    }

    private static List<Cell> between(List<Cell> line, int left, int right) {
        int from = 0;
        while (from < line.size() && line.get(from).address().column() < left) {
            from++;
        }
        int to = line.size();
        while (to > from && line.get(to - 1).address().column() >= right) {
            to--;
        }
        return line.subList(from, to);
    }

    @Override
    public @Nullable Cell cell(int row, int column) {
        CellRow line = open.get(row);
        if (line != null) {
            return line.cell(column);
        }
        if (packed != null && isPacked(row)) {
            for (Cell cell : packed.row(row)) {
                if (cell.address().column() == column) {
                    return cell;
                }
            }
        }
        return null;
    }

    @Override
    public IntStream columns() {
        return columns.stream();
    }

    @Override
    public int cells() {
        return cells;
    }
}
