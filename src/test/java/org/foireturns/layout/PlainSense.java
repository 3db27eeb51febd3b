package org.foireturns.layout;

import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;

/**
 * Numbers and markers are values, numbers of four digits that begin with 19 or 20 may be years, all else is a label.
 */
record PlainSense(Set<String> heads) implements CellSense {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern MARKER = Pattern.compile("\\*|<5|n/a|-|[0-9,]+");
    static final PlainSense WITHOUT_HEADS = new PlainSense(Set.of());

    @Override
    public Lean lean(Cell cell) {
        if (YEAR.matcher(cell.text().strip()).matches()) {
            return Lean.EITHER;
        }
        return cell.isNumber() || MARKER.matcher(cell.text().strip()).matches() ? Lean.VALUE : Lean.LABEL;
    }

    @Override
    public boolean totals(Cell label) {
        return label.text().strip().equals("Total");
    }

    @Override
    public boolean headsLabels(Cell head) {
        return heads.contains(head.text());
    }
}
