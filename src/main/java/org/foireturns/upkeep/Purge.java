package org.foireturns.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foireturns.publish.OutputFolders;
import org.foireturns.report.csv.PurgeRecord;
import org.foireturns.report.csv.PurgeRecord.PurgedFile;
import org.foireturns.run.Order;
import org.foireturns.store.PurgedReading;
import org.foireturns.store.Retention;
import org.foireturns.store.StoredRun;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes what is older than a day: runs with their outputs, the texts of returns that no later run needs, files in
 * quarantine, copies of returns. The last report stays, with what it is made of. Hashes and counts stay of everything.
 */
public final class Purge {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Order order;
    private final Retention retention;
    private final TransactionOperations transaction;
    private final Consumer<StoredRun> steps;
    private final DatabaseLock lock;
    private final Clock clock;

    /**
     * Prepares a purge, which does nothing yet.
     *
     * @param steps forgets the steps by which a run was made
     */
    public Purge(
            Order order,
            Retention retention,
            TransactionOperations transaction,
            Consumer<StoredRun> steps,
            DatabaseLock lock,
            Clock clock) {
        this.order = order;
        this.retention = retention;
        this.transaction = transaction;
        this.steps = steps;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Removes what is older than the beginning of a day. The built-in database is closed thereafter: only its file
     * written anew no longer holds what was deleted.
     *
     * @throws RunLock.Locked when a run uses the database
     */
    public Purged before(LocalDate day) throws IOException, RunLock.Locked {
        Purged purged;
        try (DatabaseLock.Held held = lock.take()) {
            held.require();
            purged = before(day.atStartOfDay(clock.getZone()).toInstant());
        }
        if (lock.embedded()) {
            retention.writeAnewAndClose();
        }
        return purged;
    }

    private Purged before(Instant moment) throws IOException {
        Instant now = clock.instant();
        List<StoredRun> runs = retention.endedBefore(moment);
        for (StoredRun run : runs) {
            OutputFolders outputs = new OutputFolders(Path.of(run.outputRoot()));
            if (!outputs.hold(run.name())) {
                OutputFolders.delete(outputs.kept(run.name()));
            }
            steps.accept(run);
        }
        List<PurgedReading> readings = transaction.execute(status -> retention.purge(runs, now));
        List<PurgedFile> lines = new ArrayList<>();
        runs.forEach(run -> lines.add(PurgedFile.of("run", run.name(), "")));
        readings.forEach(kept -> lines.add(line(kept)));
        lines.addAll(delete("quarantined file", order.data().resolve("quarantine"), moment));
        lines.addAll(delete("copy of a return", order.snapshots(), moment));
        Path folder = Files.createDirectories(order.output().resolve("purges"));
        String file = STAMP.format(now) + ".csv";
        new PurgeRecord(lines).write(folder, file);
        return new Purged(
                runs.size(), readings.size(), lines.size() - runs.size() - readings.size(), folder.resolve(file));
    }

    private static PurgedFile line(PurgedReading kept) {
        return new PurgedFile(
                "texts of a return",
                kept.request(),
                kept.name(),
                kept.sha256(),
                kept.nonBlank(),
                kept.accepted(),
                kept.totals(),
                kept.rejected());
    }

    /** Deletes what was put into a folder of ours before a moment; everything there is named by its hash. */
    private static List<PurgedFile> delete(String what, Path folder, Instant moment) throws IOException {
        List<PurgedFile> lines = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path path : inside.sorted().toList()) {
                    if (Files.getLastModifiedTime(path).toInstant().isBefore(moment)) {
                        String hash = String.valueOf(path.getFileName()).replaceFirst("\\.[a-z]+$", "");
                        OutputFolders.delete(path);
                        lines.add(PurgedFile.of(what, "", hash));
                    }
                }
            }
        }
        return lines;
    }

    /**
     * How much was removed.
     *
     * @param returns whose texts are gone
     * @param files in quarantine, and copies
     * @param record the file that says what it was
     */
    public record Purged(int runs, int returns, int files, Path record) {}
}
