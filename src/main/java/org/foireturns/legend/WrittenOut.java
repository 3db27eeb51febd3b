package org.foireturns.legend;

import org.foireturns.read.contract.Workbook;

/**
 * A workbook in which a cell says by itself what others said for it.
 *
 * @param places where these others stood, which are no labels of anything else
 */
record WrittenOut(Workbook workbook, Places places) {}
