package org.foireturns.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Grid;
import org.foireturns.model.ReturnFile;
import org.foireturns.report.markup.SecondReading;
import org.foireturns.store.FrozenFile;

/** Opens the returns of a run from their snapshots, which hold what the run read whatever became of the files. */
public final class SnapshotReading implements SecondReading {
    private final Map<String, FrozenFile> files;
    private final ReturnFlow flow;

    public SnapshotReading(List<FrozenFile> frozen, ReturnFlow flow) {
        files = frozen.stream().collect(Collectors.toMap(file -> file.file().name(), Function.identity()));
        this.flow = flow;
    }

    @Override
    public Optional<List<Grid>> of(ReturnFile file) {
        return Optional.ofNullable(files.get(file.name())).flatMap(flow::again);
    }
}
