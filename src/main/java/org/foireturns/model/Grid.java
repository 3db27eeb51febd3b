package org.foireturns.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as a rectangle of cells with its merges and hidden rows and columns. Holds non-blank cells only: a cell
 * with a style and no value is blank, and so is a text of nothing but spaces.
 */
public final class Grid {
    private static final int LAST_ROW = Integer.MAX_VALUE - 1;

    private final String sheet;
    private final Visibility visibility;
    private final GrowingRows rows;
    private final List<CellRange> merges;
    private final int gone;
    private final int altered;
    private final OutOfView outOfView;
    private final Fills fills;
    private final List<Comment> comments;

    Grid(GridBuilder builder) {
        this.sheet = builder.sheet;
        this.visibility = builder.visibility;
        this.rows = builder.rows;
        rows.complete();
        this.merges = List.copyOf(builder.merges);
        this.gone = builder.gone;
        this.altered = builder.altered;
        Set<Address> covered = Covered.of(rows, merges);
        covered.addAll(builder.covered);
        this.outOfView = new OutOfView(builder.hiddenRows, builder.hiddenColumns, covered);
        if (rows.packedBytes() > 0) {
            builder.fills.forget();
        }
        this.fills = builder.fills.build();
        this.comments = builder.comments.entrySet().stream()
                .filter(comment -> visibility == Visibility.VISIBLE && !outOfView.cell(comment.getKey()))
                .map(comment -> new Comment(comment.getKey(), comment.getValue()))
                .toList();
    }

    private Grid(Grid other, List<Comment> others) {
        this.sheet = other.sheet;
        this.visibility = other.visibility;
        this.rows = other.rows;
        this.merges = other.merges;
        this.gone = other.gone;
        this.altered = other.altered;
        this.outOfView = other.outOfView;
        this.fills = other.fills;
        this.comments =
                others.stream().sorted(Comparator.comparing(Comment::cell)).toList();
    }

    public static GridBuilder named(String sheet) {
        return new GridBuilder(sheet);
    }

    public String sheet() {
        return sheet;
    }

    public Visibility visibility() {
        return visibility;
    }

    public @Nullable Cell cell(int row, int column) {
        return rows.cell(row, column);
    }

    public @Nullable Cell cell(Address address) {
        return cell(address.row(), address.column());
    }

    /** The numbers of the rows that hold a cell, ascending. */
    public Collection<Integer> rowNumbers() {
        return rowNumbers(0, LAST_ROW);
    }

    /** The numbers of the rows below one that hold a cell, ascending. */
    public Collection<Integer> rowNumbersBelow(int row) {
        return rowNumbers(row + 1, LAST_ROW);
    }

    /** The numbers of the rows between two, both included, that hold a cell; ascending. */
    public Collection<Integer> rowNumbers(int first, int last) {
        return rows.numbers(first, last);
    }

    /**
     * What the cells of a large sheet say often, by number; empty for a sheet of usual size, which is not fed.
     *
     * @return cells that stand nowhere
     */
    public List<Cell> often() {
        return rows.often();
    }

    /** Gives the rows of a large sheet to somebody who takes them elsewhere. */
    public void feed(RowFeed feed) {
        rows.feed(feed);
    }

    /** The cells of one row from left to right; empty when the row is blank. */
    public List<Cell> row(int row) {
        return rows.row(row);
    }

    /** The cells of one row between two columns, the second not included. */
    public List<Cell> row(int row, int left, int right) {
        return rows.row(row, left, right);
    }

    /** Every cell in reading order. Of a large sheet they exist while they are looked at, and no longer. */
    public List<Cell> cells() {
        return new CellsInOrder(rows);
    }

    /**
     * The cells that say what is looked for, in reading order. What many cells of a large sheet say is looked at once,
     * so the answer must not hang on where a cell stands.
     */
    public Stream<Cell> cellsThat(Predicate<Cell> say) {
        return cellsThat(say, 0, LAST_ROW);
    }

    /** Those of them in the rows between two, both included. */
    public Stream<Cell> cellsThat(Predicate<Cell> say, int first, int last) {
        Asking asking = new Asking(say);
        return rowNumbers(first, last).stream().flatMap(row -> rows.row(row, asking).stream());
    }

    /**
     * Those of them that may tell something of other cells: all, but for what the records of a long list say of
     * themselves alone, such as a reference. A list is looked through only for what it says often.
     */
    public Stream<Cell> tellingCellsThat(Predicate<Cell> say) {
        Asking asking = new Asking(say);
        return rows.telling(asking).stream().flatMap(row -> rows.row(row, asking).stream());
    }

    /** The columns that hold a cell, ascending. */
    public IntStream columns() {
        return rows.columns();
    }

    /** How many cells a row holds; of a large sheet none of them is made for it. */
    public int rowSize(int row) {
        return rows.size(row);
    }

    public int nonBlank() {
        return rows.cells();
    }

    /** The sheet without the cells that are crossed out or not shown: what it says. */
    public Grid standing() {
        return gone == 0 ? this : new GridCopy(this).keeping(cell -> cell.kind().stands());
    }

    /** Whether a sheet has so many cells that it is a list, or more than anybody looks at one by one. */
    public boolean isLong() {
        return nonBlank() > GrowingRows.USUAL;
    }

    /** Whether some cell says, or shows, something else than it stores. */
    public boolean hasAltered() {
        return altered > 0;
    }

    /** The same sheet with other words in some cells, blank ones too; all are still shown as they are typed. */
    public Grid saying(Map<Address, String> words) {
        return words.isEmpty() ? this : new GridCopy(this).saying(words);
    }

    /** The same sheet with other cells in the same places. */
    public Grid changed(UnaryOperator<Cell> change) {
        return new GridCopy(this).changed(change);
    }

    /** The same sheet with cells in places that are blank. */
    public Grid adding(Collection<Cell> more) {
        return new GridCopy(this).adding(more);
    }

    /** The same sheet without some of its cells. */
    public Grid without(Predicate<Address> left) {
        return new GridCopy(this).keeping(cell -> !left.test(cell.address()));
    }

    /** The same sheet without some of its ranges; no cell is made of a row of which nothing is left. */
    public Grid without(List<CellRange> ranges) {
        return new GridCopy(this).without(ranges);
    }

    /** The sheet as somebody who opens it reads it: without what is crossed out, not shown, or under a merge. */
    public Grid seen() {
        return outOfView.coveredPlaces().isEmpty() ? standing() : standing().without(outOfView::covered);
    }

    /** The cells that {@link #seen} leaves out, in reading order. */
    public List<Cell> unseen() {
        return gone == 0 && outOfView.coveredPlaces().isEmpty()
                ? List.of()
                : cells().stream()
                        .filter(cell -> !cell.kind().stands() || outOfView.covered(cell.address()))
                        .toList();
    }

    public List<CellRange> merges() {
        return merges;
    }

    /** What of it nobody sees when it is shown. */
    public OutOfView outOfView() {
        return outOfView;
    }

    /** What hangs on its cells, on blank ones too, in reading order; what hangs on a hidden one is not in view. */
    public List<Comment> comments() {
        return comments;
    }

    /** The same sheet with other comments in the place of its own; none of them hangs on a hidden cell. */
    public Grid commented(List<Comment> others) {
        return comments.equals(others) ? this : new Grid(this, others);
    }

    /** The colours of its cells, of blank ones too; a long sheet has none. */
    public Fills fills() {
        return fills;
    }

    /** The cells that lie under a merge, in reading order. */
    public List<Cell> covered() {
        return outOfView.coveredIn(this);
    }
}
