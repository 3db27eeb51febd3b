package org.foireturns.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes an edition's files into a folder. */
public final class Publisher {
    /** Writes every output file; the folder exists and is empty. */
    public void publish(Edition edition, Path folder) throws IOException {
        java.nio.file.Files.writeString(folder.resolve("run.json"), edition.run());
    }
}
