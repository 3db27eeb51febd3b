package org.foireturns.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.config.Books;
import org.foireturns.intake.Manifest;
import org.foireturns.report.Edition;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.StoredRun;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobRestartException;

/**
 * Runs the job when there is something to do. A run is known by its fingerprint, so that an unchanged night ends at
 * once and a run that was killed goes on where it was. The caller holds the {@link RunLock}.
 */
public final class NightlyRun {
    private final Order order;
    private final Books books;
    private final Settings settings;
    private final ReturnsJob job;
    private final JobControl control;
    private final Archive archive;
    private final ReturnFlow flow;
    private final Progress progress;
    private final Clock clock;

    NightlyRun(
            Order order,
            Books books,
            Settings settings,
            ReturnsJob job,
            JobControl control,
            Archive archive,
            ReturnFlow flow,
            Progress progress,
            Clock clock) {
        this.order = order;
        this.books = books;
        this.settings = settings;
        this.job = job;
        this.control = control;
        this.archive = archive;
        this.flow = flow;
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
        Manifest manifest = flow.look();
        try {
            return run(manifest);
        } finally {
            flow.tidy(manifest);
        }
    }

    private Ending run(Manifest manifest) throws IOException, RunFailed {
        Fingerprint fingerprint = new Fingerprint(
                settings.with(books.sha256()), settings.defaultOffence(), settings.version(), order, manifest);
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
        JobExecution execution = start(workings);
        progress.end();
        return ending(execution, workings, toRead, outputs);
    }

    private Ending ending(JobExecution execution, Workings workings, int filesRead, OutputFolders outputs)
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
                takeBack(workings.plan(), open);
                throw open;
            }
        }
        throw new RunFailed(causes.isEmpty() ? null : causes.get(0));
    }

    /** What was stored wrongly is not to be trusted a second time: the next run reads those files again. */
    private void takeBack(Plan plan, BooksDoNotClose open) {
        Set<String> files =
                open.findings().stream().map(line -> line.place().file()).collect(Collectors.toSet());
        archive.runs().renew(plan.run());
        archive.readings()
                .forget(plan.frozen().stream()
                        .filter(frozen -> files.contains(frozen.file().name()))
                        .map(FrozenFile::reading)
                        .toList());
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

    private JobExecution start(Workings workings) throws RunFailed {
        String run = workings.plan().run();
        if (order.force()) {
            archive.runs().renew(run);
        }
        try {
            try {
                return control.run(job.of(workings), parameters(workings.plan()));
            } catch (JobRestartException e) {
                // Batch cannot tell how far it came. The archive can, so the run begins anew as another edition.
                archive.runs().renew(run);
                return control.run(job.of(workings), parameters(workings.plan()));
            }
        } catch (JobExecutionException e) {
            throw new RunFailed(e);
        }
    }

    /** Batch never runs the same parameters to the end twice; publishing again is a new edition of the same run. */
    private JobParameters parameters(Plan plan) {
        int edition = archive.runs().find(plan.run()).map(StoredRun::editions).orElse(0);
        return new JobParametersBuilder()
                .addString("fingerprint", plan.fingerprint().sha256())
                .addLong("edition", (long) edition)
                .toJobParameters();
    }
}
