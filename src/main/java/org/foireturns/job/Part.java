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
     * Some more lines of a list.
     *
     * @param number of the list in its file, from 0
     * @param step how many such parts of the list come before
     */
    record OfRows(OpenReturn of, int number, SheetReading sheet, Block block, int step) implements Part {}

    /**
     * One block to decide, or what is left of a list.
     *
     * @param number of the block in its file, from 0
     * @param steps how many parts of a list come before
     */
    record OfBlock(OpenReturn of, int number, SheetReading sheet, Block block, int steps) implements Part {}

    /** Everything was read. */
    record Closing(OpenReturn of) implements Part {}
}
