package org.foireturns.pipeline;

import java.nio.file.Path;
import java.util.List;
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
        return new ReturnReading(file, request, null, forcesByName.isEmpty(), List.of(), List.of(), List.of());
    }

    /** Gives every cell of a block its outcome. */
    public BlockOutcome decide(ReturnReading reading, ReturnReading.Sheet sheet, Block block) {
        return new BlockOutcome(sheet.name(), List.of(), block.labels().size(), reading.findings());
    }
}
