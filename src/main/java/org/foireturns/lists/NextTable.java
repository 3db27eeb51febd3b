package org.foireturns.lists;

import java.util.BitSet;
import java.util.Collection;
import org.foireturns.model.Cell;

/**
 * Tells where another table begins below a list, row by row: below a gap or a line of one text stand nothing but words,
 * and some of them in columns that held nothing but numbers.
 */
final class NextTable {
    /** A text with as many digits is a value of a row. */
    private static final int DIGITS = 5;

    private final ListWords words;
    /** The columns with a number, with several, and with a text. */
    private final BitSet number = new BitSet();

    private final BitSet numbers = new BitSet();
    private final BitSet texts = new BitSet();
    private int last;
    private boolean alone;

    /** @param head the last row of heads */
    NextTable(int head, ListWords words) {
        this.last = head;
        this.words = words;
    }

    /** Whether a row begins another table; rows come in order. */
    boolean begins(int row, Collection<Cell> cells) {
        boolean apart = row > last + 1 || alone;
        last = row;
        alone = cells.size() == 1;
        if (apart && adjoin(cells) && cells.stream().allMatch(NextTable::mayBeHead) && overNumbers(cells)) {
            return true;
        }
        if (!alone) {
            cells.forEach(this::take);
        }
        return false;
    }

    private void take(Cell cell) {
        int column = column(cell);
        if (texts.get(column)) {
            return;
        }
        if (!isNumber(cell)) {
            texts.set(column);
        } else if (number.get(column)) {
            numbers.set(column);
        } else {
            number.set(column);
        }
    }

    /** Whether several cells stand side by side, unlike those of a page's first line. */
    private static boolean adjoin(Collection<Cell> cells) {
        int left = cells.stream().mapToInt(NextTable::column).min().orElse(0);
        int right = cells.stream().mapToInt(NextTable::column).max().orElse(0);
        return cells.size() > 1 && right - left + 1 == cells.size();
    }

    private static boolean mayBeHead(Cell cell) {
        return cell.isText() && Cells.digits(cell.text()) < DIGITS && Cells.whole(cell) == null;
    }

    private boolean overNumbers(Collection<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> numbers.get(column(cell))
                        && !texts.get(column(cell))
                        && Cells.digits(cell.text()) == 0
                        && !ListWords.unknown(words.read(cell.text())));
    }

    private static boolean isNumber(Cell cell) {
        return !cell.isText() || Cells.whole(cell) != null;
    }

    private static int column(Cell cell) {
        return cell.address().column();
    }
}
