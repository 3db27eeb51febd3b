/** One return from end to end; read ReturnPipeline first. */
@NullMarked
package org.foireturns.pipeline;

import org.jspecify.annotations.NullMarked;
