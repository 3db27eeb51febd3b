package org.foireturns.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folders of an installation. */
@SuppressWarnings("NullAway.Init")
final class Folders {
    @Option(names = "--config", defaultValue = "config", description = "Folder of the books (default: config).")
    private Path config;

    @Option(names = "--output", defaultValue = "output", description = "Folder to publish into (default: output).")
    private Path output;

    @Option(names = "--data", defaultValue = "data", hidden = true)
    private Path data;

    Path config() {
        return config;
    }

    Path output() {
        return output;
    }

    /** The folder of the database and the log. */
    Path data() {
        return data;
    }
}
