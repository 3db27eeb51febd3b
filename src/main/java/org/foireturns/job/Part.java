package org.foireturns.job;

import org.foireturns.model.Block;
import org.foireturns.pipeline.SheetReading;

/** One item of the load step: a return comes as its opening, its blocks one by one, and its end. */
sealed interface Part {
    /** The return that it is a part of. */
    OpenReturn of();

    /** What is known of the file as a whole. */
    record Opening(OpenReturn of) implements Part {}

    /**
     * One block to decide.
     *
     * @param number of the block in its file, from 0
     */
    record OfBlock(OpenReturn of, int number, SheetReading sheet, Block block) implements Part {}

    /** Everything was read. */
    record Closing(OpenReturn of) implements Part {}
}
