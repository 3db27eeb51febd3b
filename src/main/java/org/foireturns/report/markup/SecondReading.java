package org.foireturns.report.markup;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Grid;
import org.foireturns.model.ReturnFile;

/** Opens a return once more, as it was when the run began. */
@FunctionalInterface
public interface SecondReading {
    /** All sheets of the file, hidden ones as well; empty when it can no longer be read. */
    Optional<List<Grid>> of(ReturnFile file);
}
