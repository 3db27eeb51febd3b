package org.foireturns.figures;

import org.foireturns.model.CellRange;
import org.foireturns.model.Range;

/**
 * One cell that a figure was made of.
 *
 * @param figure id of a claim or of a {@link Total}
 * @param role what the cell is to the figure: {@code value}, {@code base}, {@code baseline}
 */
public record LineageLine(String figure, String role, String file, String sheet, CellRange cells, Range value) {}
