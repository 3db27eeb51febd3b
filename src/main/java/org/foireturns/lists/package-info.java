/**
 * Lists with a row for each offence or victim: where they stand on a sheet, what each column holds, and what each row
 * says.
 *
 * <p>A list is found by its heads and by what stands below them in a sample of its rows. The sample decides what every
 * column is; then the rows are read one by one, and nothing is kept of a row but what is needed to know its reference
 * again. What a row is, an offence or a victim, is decided by the references and by the words over the list.
 *
 * <p>The lines of a long table, each with a number at its end, look much like records. They are none: where some say
 * "All", where each combination stands once, or where all days are whole months beside a number, the tables read them.
 * Where a number may say how many a row stands for and nothing tells, it is asked what a row is and none is counted.
 */
@NullMarked
package org.foireturns.lists;

import org.jspecify.annotations.NullMarked;
