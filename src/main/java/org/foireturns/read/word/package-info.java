/** Word documents from 2007 on, read part by part. */
@NullMarked
package org.foireturns.read.word;

import org.jspecify.annotations.NullMarked;
