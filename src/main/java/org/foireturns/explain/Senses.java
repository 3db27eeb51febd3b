package org.foireturns.explain;

import org.foireturns.model.Cell;

/** The world outside, which knows what cells may be. Asked once for each cell of a sheet. */
public interface Senses {
    Sense of(Cell cell);
}
