package org.foireturns.legend;

import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * One way in which a cell says something by the cells around it. What it says is written out, so that whoever reads it
 * need not look around: a year for the sign that repeats the one above.
 */
interface WritingOut {
    /** The workbook in which such cells say it by themselves. */
    default Workbook writtenOut(Workbook workbook) {
        return workbook.changed(this::writtenOut);
    }

    /** A sheet in which they do, where nothing but the sheet itself is looked at. */
    default Grid writtenOut(Grid grid) {
        return grid;
    }

    /** Where cells stood, so far, that said something for others and are no labels of anything else. */
    default Places places() {
        return new Places();
    }
}
