package org.foireturns.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the outputs of a run, for whoever names the folder that runs publish into. */
final class RunFolder {
    private RunFolder() {}

    /**
     * {@code output/latest} for {@code output}.
     *
     * @param file that is in it
     */
    static Path of(Path named, String file) {
        Path latest = named.resolve("latest");
        return !Files.isRegularFile(named.resolve(file)) && Files.isRegularFile(latest.resolve(file)) ? latest : named;
    }
}
