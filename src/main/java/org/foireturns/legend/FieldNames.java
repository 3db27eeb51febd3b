package org.foireturns.legend;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Hidden rows of field names right below the heads that are seen, as programs for reports leave them.
 *
 * <pre>
 *         Victim Gender | Victim Age  | No. of Victims
 * hidden  VIC_GENDER_CD | VIC_AGE_YRS | CNT_VIC
 *         FEMALE        | 5           | 1
 * </pre>
 *
 * What is seen heads the columns; the hidden names are notes.
 */
final class FieldNames {
    /** VIC_AGE_YRS: no value of a row is written so. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9]*(?:_[\\p{L}0-9]+)+");

    private final Places places = new Places();
    private final Predicate<Cell> concealed;

    private FieldNames(Predicate<Cell> concealed) {
        this.concealed = concealed;
    }

    /**
     * Where they stand.
     *
     * @param concealed whether a cell stands for a hidden one whose words are not known
     */
    static Places in(List<Grid> grids, Predicate<Cell> concealed) {
        FieldNames names = new FieldNames(concealed);
        grids.forEach(names::look);
        return names.places;
    }

    private void look(Grid grid) {
        grid.outOfView().rows().forEach(row -> {
            Collection<Cell> hidden = grid.row(row);
            if (row > 0 && !hidden.isEmpty() && under(hidden, grid, row - 1)) {
                hidden.forEach(cell -> places.add(grid, cell));
            }
        });
    }

    /** Whether names stand each under a text of a row that is seen, and under all of it. */
    private boolean under(Collection<Cell> hidden, Grid grid, int row) {
        Collection<Cell> heads = grid.row(row);
        return !grid.outOfView().row(row)
                && heads.size() > 1
                && heads.size() == hidden.size()
                && hidden.stream().anyMatch(FieldNames::isName)
                && hidden.stream().allMatch(cell -> (isName(cell) || concealed.test(cell)) && isText(grid, row, cell));
    }

    private static boolean isName(Cell cell) {
        return cell.isText() && NAME.matcher(cell.text().strip()).matches();
    }

    private static boolean isText(Grid grid, int row, Cell below) {
        Cell head = grid.cell(row, below.address().column());
        return head != null && head.isText();
    }
}
