@NullMarked
package org.foireturns.read.web;

import org.jspecify.annotations.NullMarked;
