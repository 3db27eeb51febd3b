package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.PersonMark;

/**
 * Tells a column that holds nobody from one that does: the head over a column that has lost its names, "Victim name"
 * over black bars, from the label of a form, beside which a name stands; the code "DC" in a key of codes, beside which
 * Discord stands, from the rank of an officer.
 */
final class NameColumn {
    /** Rows that are looked at below a head. */
    private static final int ROWS = 3;

    private static final int FEWEST_HEADS = 3;
    private static final int FEWEST_ALIKE = 3;
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}");

    private NameColumn() {}

    /**
     * Whether a head stands over a column beside others: the rows below go on under its neighbour, with nobody in it.
     */
    static boolean at(Grid grid, Cell head) {
        int row = head.address().row();
        int column = head.address().column();
        List<Cell> own = new ArrayList<>();
        for (int below = row + 1; below <= row + ROWS; below++) {
            if (grid.cell(below, column + 1) == null) {
                return false;
            }
            Stream.ofNullable(grid.cell(below, column)).forEach(own::add);
        }
        boolean nobody = own.stream().allMatch(NameColumn::nobody) || sameInAll(own);
        return nobody && (!own.isEmpty() || grid.row(row).size() >= FEWEST_HEADS);
    }

    /** A bar, a mark of what is left out, or a code. */
    private static boolean nobody(Cell cell) {
        if (cell.text().chars().noneMatch(Character::isLetter)) {
            return true;
        }
        boolean code = cell.text().chars().anyMatch(Character::isDigit)
                && cell.text().strip().chars().noneMatch(Character::isWhitespace);
        return code || PersonHeads.nobody(cell.text());
    }

    /**
     * Whether a title stands among the codes of a key: the cells around it in its column hold two or more other codes,
     * and no second title.
     */
    static boolean amongCodes(Grid grid, Cell title) {
        List<String> around = IntStream.rangeClosed(-ROWS, ROWS)
                .filter(step -> step != 0)
                .mapToObj(step ->
                        grid.cell(title.address().row() + step, title.address().column()))
                .filter(cell -> cell != null && cell.isText())
                .map(cell -> cell.text().strip())
                .toList();
        return around.stream().noneMatch(PersonMark::title)
                && around.stream()
                                .filter(text -> CODE.matcher(text).matches())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether several cells say the same: no victims have one name. */
    static boolean sameInAll(Collection<Cell> cells) {
        return cells.size() >= FEWEST_ALIKE
                && cells.stream().allMatch(Cell::isText)
                && cells.stream().map(Cell::text).distinct().count() == 1;
    }
}
