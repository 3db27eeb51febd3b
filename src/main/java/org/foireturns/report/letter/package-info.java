/**
 * Letters to forces: which are due, what each says, and as files, each as text and as an e-mail that is ready to send,
 * with a list of them.
 */
@NullMarked
package org.foireturns.report.letter;

import org.jspecify.annotations.NullMarked;
