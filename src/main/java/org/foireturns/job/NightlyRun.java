package org.foireturns.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foireturns.config.Books;
import org.foireturns.intake.Intake;
import org.foireturns.intake.Manifest;
import org.foireturns.report.Edition;
import org.foireturns.store.Archive;
import org.foireturns.store.StoredRun;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * Runs the job when there is something to do. A run is known by its fingerprint, so that an unchanged night ends at
 * once and a run that was killed goes on where it was. The caller holds the {@link RunLock}.
 */
public final class NightlyRun {
    private final Order order;
    private final Books books;
    private final Settings settings;
    private final ReturnsJob job;
    private final JobStarter starter;
    private final Archive archive;
    private final Progress progress;
    private final Clock clock;

    NightlyRun(
            Order order,
            Books books,
            Settings settings,
            ReturnsJob job,
            JobStarter starter,
            Archive archive,
            Progress progress,
            Clock clock) {
        this.order = order;
        this.books = books;
        this.settings = settings;
        this.job = job;
        this.starter = starter;
        this.archive = archive;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Runs the job, if need be.
     *
     * @throws BooksDoNotClose when a cell has no outcome; nothing is published then
     * @throws RunFailed for any other fault; nothing is published then either, and the next run goes on from there
     */
    public Ending run() throws IOException, RunFailed {
        Manifest manifest = new Intake(order.input(), order.snapshots(), books.forces()).look();
        Fingerprint fingerprint =
                new Fingerprint(books.sha256(), settings.defaultOffence(), settings.version(), order, manifest);
        StoredRun known = archive.runs().find(fingerprint.run()).orElse(null);
        OutputFolders outputs = new OutputFolders(order.output());
        if (known != null && known.finished() != null && !order.force() && outputs.hold(known.id())) {
            return new Ending.Unchanged(
                    known.id(), known.finished(), Standing.ofWord(known.standing()), outputs.latest());
        }
        Plan plan = new Plan(fingerprint, books, settings, asOf(known), clock.instant());
        Workings workings = new Workings(plan, archive.evidence());
        int toRead = toRead(plan);
        progress.begin(toRead);
        JobExecution execution = start(workings, known);
        progress.end();
        return ending(execution, workings, toRead, outputs);
    }

    private static Ending ending(JobExecution execution, Workings workings, int filesRead, OutputFolders outputs)
            throws RunFailed {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            Edition edition = Objects.requireNonNull(workings.edition(), "a completed run has an edition");
            return new Ending.Published(edition, filesRead, outputs.latest());
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new Ending.Stopped();
        }
        List<Throwable> causes = execution.getAllFailureExceptions();
        for (Throwable cause : causes) {
            if (cause instanceof BooksDoNotClose open) {
                throw open;
            }
        }
        throw new RunFailed(causes.isEmpty() ? null : causes.get(0));
    }

    private LocalDate asOf(@Nullable StoredRun known) {
        if (order.asOf() != null) {
            return order.asOf();
        }
        return known == null ? LocalDate.now(clock) : known.asOf();
    }

    private int toRead(Plan plan) {
        return Math.toIntExact(plan.frozen().stream()
                .filter(file -> order.force() || !archive.readings().complete(file.reading()))
                .count());
    }

    private JobExecution start(Workings workings, @Nullable StoredRun known) throws RunFailed {
        // Batch never runs the same parameters twice to the end; publishing again is a new edition of the same run.
        JobParameters parameters = new JobParametersBuilder()
                .addString("fingerprint", workings.plan().fingerprint().sha256())
                .addLong("edition", known == null ? 0L : known.editions())
                .toJobParameters();
        try {
            return starter.start(job.of(workings), parameters);
        } catch (JobExecutionException e) {
            throw new RunFailed(e);
        }
    }
}
