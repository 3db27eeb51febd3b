package org.foireturns.run;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param data the folder of the database, the snapshots and the logs
 * @param asOf the day of the run, or null for today
 * @param force whether files are read again although nothing changed
 */
public record Order(
        Path input, Path output, Path data, @Nullable LocalDate asOf, boolean force) {
    public Order {
        input = input.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public Path snapshots() {
        return data.resolve("snapshots");
    }
}
