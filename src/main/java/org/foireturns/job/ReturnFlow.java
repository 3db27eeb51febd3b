package org.foireturns.job;

import java.io.IOException;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.store.FrozenFile;

/** What the job drives: from the input folder to the outcomes of every block. */
interface ReturnFlow {
    /** Finds the files and copies each to a snapshot. */
    Manifest look() throws IOException;

    /** Puts away what a run needed, whatever became of it. */
    void tidy(Manifest manifest) throws IOException;

    /** Reads the structure of one file. */
    ReturnReading read(FrozenFile frozen);

    /** Gives every cell of a block its outcome. */
    BlockOutcome decide(ReturnReading reading, ReturnReading.Sheet sheet, Block block);
}
