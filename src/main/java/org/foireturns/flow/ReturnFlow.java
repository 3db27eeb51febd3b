package org.foireturns.flow;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.model.Grid;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ListDecision;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.store.FrozenFile;

/**
 * What the job drives: from the input folder to the outcomes of every block. The day is that of the run, also when it
 * goes on with a file on the next one.
 */
public interface ReturnFlow {
    /** Finds the files and copies each to a snapshot. */
    Manifest look() throws IOException;

    /** Puts away what a run needed, whatever became of it. */
    void tidy(Manifest manifest) throws IOException;

    /**
     * Reads the structure of one file.
     *
     * @throws CannotLoad when the file that was copied is not there any more, or would mean something else here
     */
    ReturnReading read(FrozenFile frozen, LocalDate asOf);

    /** The cells of a file once more, to draw them with what was found; empty when it can no longer be opened. */
    Optional<List<Grid>> again(FrozenFile frozen);

    /** A list that may be decided some lines at a time; empty for a block that is decided at once. */
    Optional<ListDecision> inSteps(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf);

    /** Gives every cell of a block its outcome. */
    BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf);
}
