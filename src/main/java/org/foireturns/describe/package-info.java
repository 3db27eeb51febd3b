/**
 * Describes any table, whatever it is about: which cells are values, which labels belong to each, and which labels are
 * parts of others. It goes by the look of cells and by where they stand, and knows no words but those of totals and of
 * heads over numbers that name rows. No return is read by it.
 *
 * <p>{@link org.foireturns.describe.Regions} says where tables stand, by what {@code explain} cuts and joins;
 * {@link org.foireturns.describe.Frame} holds the cells of one, {@link org.foireturns.describe.Orientation} sees it so
 * that heads are above and labels on the left, and {@link org.foireturns.describe.SideBySide} parts tables without a
 * gap. {@link org.foireturns.describe.Sections} goes down its rows, which {@link org.foireturns.describe.Rows} tells
 * apart, and makes a {@link org.foireturns.describe.Section} of heads, {@link org.foireturns.describe.Units} and body.
 * {@link org.foireturns.describe.TableReading} gives each column its role ({@link org.foireturns.describe.Roles}) and
 * each value its {@link org.foireturns.describe.Heads} and {@link org.foireturns.describe.Stubs};
 * {@link org.foireturns.describe.Spread} says over what an outer label reaches, and
 * {@link org.foireturns.describe.Outline} which labels of a column belong under others, each a
 * {@link org.foireturns.describe.Rung}.
 */
@NullMarked
package org.foireturns.describe;

import org.jspecify.annotations.NullMarked;
