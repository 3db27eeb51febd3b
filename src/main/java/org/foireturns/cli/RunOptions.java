package org.foireturns.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.foireturns.job.Order;
import org.foireturns.job.RunLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run needs to know, wherever it is started from. */
@SuppressWarnings("NullAway.Init")
final class RunOptions {
    @Option(names = "--input", defaultValue = "input", description = "Folder of returns (default: input).")
    private Path input;

    @Option(names = "--config", defaultValue = "config", description = "Folder of the books (default: config).")
    private Path config;

    @Option(names = "--output", defaultValue = "output", description = "Folder to publish into (default: output).")
    private Path output;

    @Option(names = "--data", defaultValue = "data", hidden = true)
    private Path data;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Look at deadlines as of this day, as 2026-11-21.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--fail-on",
            defaultValue = "question",
            paramLabel = "LEVEL",
            description = "Exit with a status other than 0 from this on: never, question or error (default: question).")
    private FailOn failOn;

    Path input() {
        return input;
    }

    Path config() {
        return config;
    }

    Path output() {
        return output;
    }

    Path data() {
        return data;
    }

    FailOn failOn() {
        return failOn;
    }

    /**
     * The order for a run.
     *
     * @param lock of the data folder, which only its holder may use
     */
    Order order(RunLock lock, boolean force) {
        return new Order(input, output, lock.folder(), asOf, force);
    }
}
