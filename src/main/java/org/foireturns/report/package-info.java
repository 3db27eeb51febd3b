/**
 * What the officer opens: an edition, and the words and choices that all of its files share. What is made of it is in
 * the packages below: tables, pages, letters, workbooks.
 */
@NullMarked
package org.foireturns.report;

import org.jspecify.annotations.NullMarked;
