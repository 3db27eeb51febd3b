package org.foireturns.describe;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of the rows of a frame which hold values and which hold heads. */
final class Rows {
    /** Numbers that stand as heads, ages or ranks, are no larger. */
    private static final int LARGEST_HEAD = 120;

    private static final int FEWEST_HEADS = 3;

    private final Frame frame;

    Rows(Frame frame) {
        this.frame = frame;
    }

    /** Whether a number stands in a row behind its first cell, which may be the number of a table or of a note. */
    boolean hasNumber(int row) {
        Item first = frame.at(row, 0);
        return frame.row(row).stream().anyMatch(item -> item.isNumber() && (!item.equals(first) || frame.width() == 1));
    }

    /**
     * Whether a row above any values is one of them.
     *
     * @param above the rows before it, of words
     */
    boolean opensBody(int row, List<Integer> above) {
        if (hasNumber(row)) {
            return !isHeads(row, above);
        }
        List<Item> beside = behindLabel(row);
        return frame.at(row, 0) != null
                && !beside.isEmpty()
                && beside.stream().noneMatch(Item::isWords)
                && isHeadedOneByOne(row, above)
                && (beside.stream().allMatch(Item::isMark) || !mayNameRows(row));
    }

    /**
     * Whether years stand behind a cell that may be their own head: "Year | 2001 | 2002" below a title of two cells.
     */
    private boolean mayNameRows(int row) {
        Item first = frame.at(row, 0);
        return first != null && first.namesRows();
    }

    /** Numbers that are heads all the same: ages across, a numbering of the columns. */
    private boolean isHeads(int row, List<Integer> above) {
        List<Item> beside = behindLabel(row);
        Item first = frame.at(row, 0);
        long words = beside.stream().filter(Item::isWords).count();
        if ((first == null || first.namesRows()) && words * 2 >= beside.size()) {
            return bodyFollows(row);
        }
        if (beside.stream().anyMatch(Item::isMark)) {
            return false;
        }
        List<Integer> numbers =
                beside.stream().map(Rows::small).filter(Objects::nonNull).toList();
        boolean counted = numbers.size() == beside.size()
                && numbers.size() > 1
                && IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i) == i + 1);
        if (first == null && counted && frame.width() > beside.size()) {
            return true;
        }
        return numbers.size() >= FEWEST_HEADS
                && beside.stream().filter(Item::isNumber).allMatch(item -> small(item) != null)
                && IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) > numbers.get(i - 1))
                && (first == null || first.isWords())
                && !isHeadedOneByOne(row, above)
                && bodyFollows(row);
    }

    private boolean bodyFollows(int row) {
        return row + 1 < frame.height() && hasNumber(row + 1);
    }

    private static @Nullable Integer small(Item item) {
        String said = item.said().replaceAll("^\\((.*)\\)$", "$1");
        return said.matches("[0-9]{1,3}") && Integer.parseInt(said) <= LARGEST_HEAD ? Integer.valueOf(said) : null;
    }

    /** Whether each cell behind the first of a row has a head of its own somewhere above. */
    boolean isHeadedOneByOne(int row, List<Integer> above) {
        return !above.isEmpty()
                && behindLabel(row).stream().allMatch(item -> {
                    int column = frame.columnOf(item);
                    return above.stream()
                            .map(over -> frame.covering(over, column))
                            .filter(Objects::nonNull)
                            .anyMatch(over -> over.mayLabel() && frame.widthOf(over) == 1 && isOfRow(above, over));
                });
    }

    /** Whether a head stands among others, and is no title. */
    private boolean isOfRow(List<Integer> above, Item head) {
        return above.stream()
                .map(frame::row)
                .anyMatch(items -> items.contains(head)
                        && (items.size() > 2 || (items.size() > 1 && frame.columnOf(head) > 0) || frame.width() == 2));
    }

    /** The cells of a row but the one that stands in the first column. */
    List<Item> behindLabel(int row) {
        return frame.row(row).stream().filter(item -> frame.columnOf(item) > 0).toList();
    }

    /** Whether a row below values holds the heads of further ones. */
    boolean isNextHeads(int row, List<Integer> heads, List<Integer> valueColumns) {
        List<Item> over = valueColumns.stream()
                .map(column -> frame.at(row, column))
                .filter(item -> item != null && item.mayLabel())
                .map(Objects::requireNonNull)
                .toList();
        if (over.isEmpty()
                || over.size()
                        < frame.row(row).stream()
                                .filter(item -> !item.isWords())
                                .count()) {
            return false;
        }
        Item first = frame.at(row, 0);
        boolean repeated = first != null
                && heads.stream()
                        .flatMap(head -> Stream.ofNullable(frame.at(head, 0)))
                        .anyMatch(head -> head.said().equals(first.said()));
        return repeated
                || (over.size() > 1
                        && (first == null
                                || valueColumns.contains(0)
                                || over.stream().anyMatch(Item::isWords)));
    }

    /** Whether a row holds one cell, and no number. */
    boolean isLone(int row) {
        List<Item> items = frame.row(row);
        return items.size() == 1 && !items.get(0).isNumber();
    }
}
