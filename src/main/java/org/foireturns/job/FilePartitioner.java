package org.foireturns.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.RunStore;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition for each file of the frozen manifest; a partition keeps its name from start to restart. */
final class FilePartitioner implements Partitioner {
    /** Keys of a partition's context. */
    static final String RUN = "run";

    static final String READING = "reading";
    private static final int NAME_DIGITS = 32;

    private final String run;
    private final RunStore runs;

    FilePartitioner(String run, RunStore runs) {
        this.run = run;
        this.runs = runs;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (FrozenFile frozen : runs.files(run)) {
            ExecutionContext context = new ExecutionContext();
            context.putString(RUN, run);
            context.putString(READING, frozen.reading());
            partitions.put(frozen.reading().substring(0, NAME_DIGITS), context);
        }
        return partitions;
    }
}
