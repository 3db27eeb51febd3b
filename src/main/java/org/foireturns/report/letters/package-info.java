/** Letters to forces as files: each as text and as an e-mail that is ready to send, and a list of them. */
@NullMarked
package org.foireturns.report.letters;

import org.jspecify.annotations.NullMarked;
