/**
 * Grid to blocks and raw observations: the structure of a sheet, knowing nothing of police.
 *
 * <p>The way a cell goes: {@link org.foireturns.layout.Structure} cuts the sheet into regions at blank rows and columns
 * and puts together again what only seems apart ({@code Rejoining}, {@code Part}). {@code Line} says of each row of a
 * region whether it holds values; what a cell reads as is the one question asked outside
 * ({@link org.foireturns.layout.CellSense}). A region is a list of records ({@code Records}), or {@code TableParts}
 * cuts it where a new header begins: lines above the first value, lines with values, lines of groups between them.
 * {@code ColumnKinds} tells columns of labels from columns of values, {@code Columns} which labels govern which values.
 * {@code Header} parts titles from header lines, {@code HeaderLine} finds what each cell stands over: by merge, filled
 * to the right, or centred, and {@code Units} which cells only say in what several heads are measured.
 * {@code TableBuilder} walks down the rows; an {@code Outline} for each label column remembers what is open above:
 * groups, headings cut in, rows indented less, labels filled down; {@code Stub} is what is seen of the column as a
 * whole. Each value takes the open labels with it, and each label the one that it belongs to. What belongs to no table
 * is a note.
 */
@NullMarked
package org.foireturns.layout;

import org.jspecify.annotations.NullMarked;
