/**
 * Explains a sheet from above: where its tables are, which cells are labels and which are values, and which labels
 * govern a value. It knows nothing of police: what a label is about comes from outside as an opaque kind.
 *
 * <p>The way of one sheet: {@link org.foireturns.explain.Cutting} cuts it into parts along blank rows and columns and
 * joins what belongs together. Each part is a {@link org.foireturns.explain.Field}, seen upright or turned over its
 * diagonal. {@link org.foireturns.explain.Plan} says which rows of a field are heads and which columns are labels;
 * several plans of one field are candidates. {@link org.foireturns.explain.TableMaker} gives each value of a plan its
 * labels, and each label the line it stands in. A judge from outside weighs the tables of all plans, and the best one
 * stands.
 */
@NullMarked
package org.foireturns.explain;

import org.jspecify.annotations.NullMarked;
