package org.foireturns.layout;

import java.util.Set;
import org.foireturns.model.Cell;

/**
 * Numbers and markers are values, numbers of four digits that begin with 19 or 20 may be years, all else is a label.
 */
record PlainSense(Set<String> heads) implements CellSense {
    static final PlainSense WITHOUT_HEADS = new PlainSense(Set.of());

    @Override
    public Lean lean(Cell cell) {
        if (cell.text().strip().matches("(19|20)[0-9]{2}")) {
            return Lean.EITHER;
        }
        return cell.isNumber() || cell.text().strip().matches("\\*|<5|n/a|-|[0-9,]+") ? Lean.VALUE : Lean.LABEL;
    }

    @Override
    public boolean headsLabels(Cell head) {
        return heads.contains(head.text());
    }
}
