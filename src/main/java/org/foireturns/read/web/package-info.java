/** Web pages, which forces send as answers, as the bodies of e-mails and under the names of workbooks. */
@NullMarked
package org.foireturns.read.web;

import org.jspecify.annotations.NullMarked;
