package org.foireturns.pipeline;

import java.nio.file.Path;
import java.util.Set;
import org.foireturns.model.Block;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Words;

/** One return from end to end. */
public final class ReturnPipeline {
    public ReturnPipeline(Words words, Forces forces, Platforms platforms) {}

    /** Reads the structure of a file; a file that cannot be read gives a reading that says so, never an exception. */
    public ReturnReading read(ReturnFile file, Path snapshot, Set<String> forcesByName, Request request) {
        throw new UnsupportedOperationException(file.name());
    }

    /** Gives every cell of a block its outcome. */
    public BlockOutcome decide(ReturnReading reading, ReturnReading.Sheet sheet, Block block) {
        throw new UnsupportedOperationException(sheet.name());
    }
}
