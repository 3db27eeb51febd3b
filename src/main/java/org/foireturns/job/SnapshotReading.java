package org.foireturns.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Grid;
import org.foireturns.model.ReturnFile;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.report.markup.SecondReading;
import org.foireturns.store.FrozenFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the returns of a run from their snapshots, which hold what the run read whatever became of the files. */
final class SnapshotReading implements SecondReading {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotReading.class);

    private final Map<String, FrozenFile> files;

    SnapshotReading(List<FrozenFile> frozen) {
        files = frozen.stream().collect(Collectors.toMap(file -> file.file().name(), Function.identity()));
    }

    @Override
    public Optional<List<Grid>> of(ReturnFile file) {
        FrozenFile frozen = files.get(file.name());
        if (frozen == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Readers.forFormat(file.format())
                    .read(Path.of(frozen.snapshot()), file.baseName())
                    .grids());
        } catch (UnreadableFile gone) {
            LOG.warn("{} could not be read again: {}", file.name(), gone.reason());
            return Optional.empty();
        }
    }
}
