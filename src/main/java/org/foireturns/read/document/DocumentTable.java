package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * A table of a document while it is read: cells one after the other, some over several rows and columns. A place that
 * an earlier cell reaches into is passed over, as in web pages and letters.
 */
public final class DocumentTable {
    private static final int WIDEST = ReadingLimit.COLUMNS;
    /** Columns of two pages that begin within so many points of each other are one. */
    private static final float SAME_PLACE = 3;

    private final List<Piece> pieces = new ArrayList<>();
    /** For each column, the row below the last one that is taken. */
    private final Map<Integer, Integer> takenTo = new TreeMap<>();

    /** For each column, which cell was the last to start there. */
    private final Map<Integer, Integer> lastAt = new TreeMap<>();

    private int row = -1;
    private int column;
    /** Where its columns begin on their page; none where that is not known. */
    private List<Float> starts = List.of();

    /**
     * One cell.
     *
     * @param place all rows and columns that it covers
     */
    record Piece(CellRange place, MarkedText text, Style style) {
        static final Pattern NUMBER = Pattern.compile("\\s*[<>]?\\s*[0-9][0-9,]*\\s*|\\s*[*-]\\s*");

        boolean ofNumberInFirstRow() {
            return place.first().row() == 0
                    && place.first().column() > 0
                    && NUMBER.matcher(text.text()).matches();
        }

        Piece moved(int down, int right) {
            return new Piece(
                    CellRange.of(
                            place.first().row() + down,
                            place.first().column() + right,
                            place.last().row() + down,
                            place.last().column() + right),
                    text,
                    style);
        }
    }

    /** Takes note of where its columns begin on their page. */
    public void begins(List<Float> columns) {
        starts = List.copyOf(columns);
    }

    /** Starts the next row. */
    public void nextRow() throws UnreadableFile {
        row++;
        column = 0;
        if (row >= ReadingLimit.ROWS) {
            throw new UnreadableFile(Reason.TOO_LONG);
        }
    }

    /** Passes over columns of the row that hold nothing. */
    public void skip(int columns) {
        column = (int) Math.min((long) column + Math.max(0, columns), WIDEST);
    }

    /**
     * Adds the next cell of the row.
     *
     * @param rows over how many rows it goes, at least this one
     * @param columns over how many columns it goes
     */
    public void add(int rows, int columns, MarkedText text, Style style) throws UnreadableFile {
        while (takenTo.getOrDefault(column, 0) > row) {
            column++;
        }
        int lastColumn = lastColumn(columns);
        int lastRow = (int) Math.min((long) row + Math.max(1, rows), ReadingLimit.ROWS) - 1;
        if (row < 0 || column >= WIDEST) {
            throw new UnreadableFile(Reason.TOO_WIDE);
        }
        lastAt.put(column, pieces.size());
        pieces.add(new Piece(CellRange.of(row, column, lastRow, lastColumn), text, style));
        if (lastRow > row) {
            for (int each = column; each <= lastColumn; each++) {
                takenTo.put(each, lastRow + 1);
            }
        }
        column = lastColumn + 1;
    }

    /** How far a cell goes: it ends where one from above begins, as programs draw cells that meet. */
    private int lastColumn(int columns) {
        int wanted = (int) Math.min((long) column + Math.max(1, columns), WIDEST) - 1;
        int last = column;
        while (last < wanted && takenTo.getOrDefault(last + 1, 0) <= row) {
            last++;
        }
        return last;
    }

    /** Passes over places that a cell reaches over, where the document itself says so. */
    public void cover(int columns) {
        skip(columns);
    }

    /** Adds the next cell where the document itself says which places others reach over. */
    public void place(int rows, int columns, MarkedText text, Style style) throws UnreadableFile {
        int at = column;
        add(rows, columns, text, style);
        column = at + 1;
    }

    /** Lets the cell above the next place reach down to this row; where there is none, the place stays empty. */
    public void goOn(int columns) {
        int above = lastAt.getOrDefault(column, -1);
        if (above >= 0 && pieces.get(above).place.last().row() == row - 1) {
            Piece piece = pieces.get(above);
            CellRange place = new CellRange(
                    piece.place.first(), new Address(row, piece.place.last().column()));
            pieces.set(above, new Piece(place, piece.text, piece.style));
        }
        skip(Math.max(1, columns));
    }

    /** Lets the cell at the left of the next place reach over it; where there is none, the place stays empty. */
    public void goAcross(int columns) {
        Piece left = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        int last = lastColumn(columns);
        if (left != null
                && left.place.first().row() == row
                && left.place.last().column() == column - 1
                && last < WIDEST) {
            CellRange place = new CellRange(
                    left.place.first(), new Address(left.place.last().row(), last));
            pieces.set(pieces.size() - 1, new Piece(place, left.text, left.style));
        }
        skip(Math.max(1, columns));
    }

    /**
     * Goes on with another table that is its continuation on the next page, without the heads that are said again
     * there.
     *
     * @return whether that one is a continuation: it is as wide, or has all columns but the first, in which nothing is
     *     said there; and it says the same heads or starts with numbers
     */
    public boolean continued(DocumentTable next) {
        boolean again = rows() > 1 && next.rows() > 1 && firstRow().equals(next.firstRow());
        boolean goesOn = next.rows() > 0 && next.pieces.stream().anyMatch(Piece::ofNumberInFirstRow);
        int right = next.isWithoutFirst(this) ? 1 : 0;
        if (columns() != next.columns() + right || columns() < 2 || !(again || goesOn)) {
            return false;
        }
        int left = again ? 1 : 0;
        for (Piece piece : next.pieces) {
            if (piece.place.first().row() >= left) {
                pieces.add(piece.moved(rows() - left, right));
            }
        }
        row += next.rows() - left;
        return true;
    }

    /** The tables that stand right below each other in it. */
    public List<DocumentTable> stacked() {
        int begins = StackedTables.next(pieces, rows());
        if (begins == rows()) {
            return List.of(this);
        }
        DocumentTable first = new DocumentTable();
        DocumentTable rest = new DocumentTable();
        for (Piece piece : pieces) {
            boolean below = piece.place.first().row() >= begins;
            (below ? rest : first)
                    .pieces.add(below ? piece.moved(-begins, 0) : StackedTables.endingBefore(piece, begins));
        }
        first.row = begins - 1;
        rest.row = row - begins;
        List<DocumentTable> all = new ArrayList<>(List.of(first));
        all.addAll(rest.stacked());
        return all;
    }

    /** Whether it has one column less than another table and begins where the second one of that does. */
    private boolean isWithoutFirst(DocumentTable other) {
        return columns() > 1
                && columns() + 1 == other.columns()
                && !starts.isEmpty()
                && other.starts.size() > 1
                && Math.abs(starts.get(0) - other.starts.get(1)) < SAME_PLACE;
    }

    private List<String> firstRow() {
        return pieces.stream()
                .filter(piece -> piece.place.first().row() == 0)
                .map(piece -> piece.text.text().strip())
                .toList();
    }

    /** Leaves out the columns in which no cell stands by itself. */
    void inOwnColumns() {
        List<Piece> own = OwnColumns.of(pieces);
        pieces.clear();
        pieces.addAll(own);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The cells of a sheet that it takes from a row on. */
    CellRange at(int firstRow) {
        return CellRange.of(firstRow, 0, firstRow + rows() - 1, columns() - 1);
    }

    int columns() {
        return pieces.stream()
                .mapToInt(piece -> piece.place.last().column() + 1)
                .max()
                .orElse(1);
    }

    /** How many rows it has. */
    int rows() {
        return row + 1;
    }

    /** Whether it is a frame around text: one column, or text in one cell at most. */
    boolean frame() {
        return columns() == 1
                || pieces.stream().filter(piece -> !piece.text.text().isBlank()).count() <= 1;
    }
}
