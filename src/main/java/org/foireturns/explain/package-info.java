/**
 * Explains a sheet from above: where its tables are, which cells are labels and which are values, and which labels
 * govern a value. It knows nothing of police: what a cell may be comes from outside as a
 * {@link org.foireturns.explain.Sense} of opaque kinds, and how well a way to read a part explains it says a
 * {@link org.foireturns.explain.Judge}.
 *
 * <p>The way of one label and one value, of "Female" at the left of a row and 3 behind it:
 * {@link org.foireturns.explain.Page} holds both, each a {@link org.foireturns.explain.Slot} with what it may be.
 * {@link org.foireturns.explain.Cutting} cuts the page along blank rows and columns, and
 * {@link org.foireturns.explain.Parts} joins again each {@link org.foireturns.explain.Part} that is only the heads, the
 * body or the end of a table. Such a part is a {@link org.foireturns.explain.Field}, of which
 * {@link org.foireturns.explain.Views} gives every view: as it stands, turned, from below, in steps.
 * {@link org.foireturns.explain.Planner} takes a field apart row by row: {@link org.foireturns.explain.Rows},
 * {@link org.foireturns.explain.RangeRows} and {@link org.foireturns.explain.NumberHeads} say that the row of "Female"
 * holds a value and is body, {@link org.foireturns.explain.Questions} and {@link org.foireturns.explain.NextHeads}
 * where the next table begins, and {@link org.foireturns.explain.HeadRows} which of the rows above are titles, heads,
 * or the heading of a group. {@link org.foireturns.explain.Columns} gives each column its
 * {@link org.foireturns.explain.Role}, by its {@link org.foireturns.explain.ColumnCells} and its
 * {@link org.foireturns.explain.ColumnHeads}: that of "Female" holds labels, that of 3 values. The rows and the roles
 * are a {@link org.foireturns.explain.Plan}. {@link org.foireturns.explain.TableMaker} follows it:
 * {@link org.foireturns.explain.HeadLines} puts the heads over 3, once {@link org.foireturns.explain.HeadsAmongLabels}
 * has found those that stand among labels; {@link org.foireturns.explain.StubLines} makes "Female" an
 * {@link org.foireturns.explain.Entry} of the {@link org.foireturns.explain.Line} of its column, which
 * {@link org.foireturns.explain.Outline} nests, and {@link org.foireturns.explain.Serving} says that this column serves
 * 3. {@link org.foireturns.explain.LoneHeadings} and {@link org.foireturns.explain.Groups} add the headings between the
 * rows, and {@link org.foireturns.explain.GrandTotal} and {@link org.foireturns.explain.WholeRows} take labels away
 * from totals that are over more than those say. So 3 is {@link org.foireturns.explain.Placed} in a
 * {@link org.foireturns.explain.Table} with all its labels, and {@link org.foireturns.explain.Explainer} keeps the
 * tables of the view and the {@link org.foireturns.explain.Way} that the judge holds best.
 */
@NullMarked
package org.foireturns.explain;

import org.jspecify.annotations.NullMarked;
