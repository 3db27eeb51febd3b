package org.foireturns.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.foireturns.run.Order;
import org.foireturns.upkeep.RunLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run needs to know, wherever it is started from. */
@SuppressWarnings("NullAway.Init")
final class RunOptions {
    @Option(names = "--input", defaultValue = "input", description = "Folder of returns (default: input).")
    private Path input;

    @Mixin
    private Folders folders;

    Path input() {
        return input;
    }

    Path config() {
        return folders.config();
    }

    Path output() {
        return folders.output();
    }

    Path data() {
        return folders.data();
    }

    /**
     * The order for a run.
     *
     * @param lock of the data folder, which only its holder may use
     */
    Order order(RunLock lock, @Nullable LocalDate asOf, boolean force) {
        return new Order(input, output(), lock.folder(), asOf, force);
    }
}
