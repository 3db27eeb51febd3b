package org.foireturns.job;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.config.Books;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.intake.Manifest;
import org.foireturns.publish.BooksDoNotClose;
import org.foireturns.publish.EditionWorkings;
import org.foireturns.publish.OutputFolders;
import org.foireturns.publish.Post;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;
import org.foireturns.report.edition.Publisher;
import org.foireturns.run.EarlierReadings;
import org.foireturns.run.Ending;
import org.foireturns.run.Fingerprint;
import org.foireturns.run.InputGone;
import org.foireturns.run.Meaning;
import org.foireturns.run.Order;
import org.foireturns.run.Plan;
import org.foireturns.run.RunFailed;
import org.foireturns.run.Settings;
import org.foireturns.run.Today;
import org.foireturns.store.Archive;
import org.foireturns.store.StoredRun;
import org.foireturns.upkeep.DatabaseLock;
import org.foireturns.upkeep.RunLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/**
 * Runs the job when there is something to do. A run is known by its fingerprint, so that an unchanged night ends at
 * once and a run that was killed goes on where it was. The caller holds the {@link RunLock}.
 */
public final class NightlyRun {
    /** The key under which every line of the log names its run. */
    static final String RUN = "run";

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    private final Order order;
    private final Books books;
    private final Settings settings;
    private final Launch launch;
    private final Archive archive;
    private final ReturnFlow flow;
    private final DatabaseLock lock;
    private final Clock clock;

    NightlyRun(
            Order order,
            Books books,
            Settings settings,
            Launch launch,
            ReturnFlow flow,
            DatabaseLock lock,
            Clock clock) {
        this.order = order;
        this.books = settings.decisions().readBy(books);
        this.settings = settings;
        this.launch = launch;
        this.archive = launch.archive();
        this.flow = flow;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Runs the job, if need be.
     *
     * @throws RunLock.Locked when another run uses the database
     * @throws BooksDoNotClose when a cell has no outcome; nothing is published then
     * @throws RunFailed for any other fault; nothing is published then either, and the next run goes on from there
     */
    public Ending run() throws IOException, RunFailed, RunLock.Locked {
        try (DatabaseLock.Held held = lock.take()) {
            OutputFolders outputs = new OutputFolders(order.output());
            outputs.repair();
            return run(held, outputs);
        } finally {
            MDC.remove(RUN);
        }
    }

    @SuppressWarnings("try")
    private Ending run(DatabaseLock.Held held, OutputFolders outputs) throws IOException, RunFailed {
        Manifest manifest = flow.look();
        try (Closeable copies = () -> flow.tidy(manifest)) {
            requireInput(manifest);
            return run(held, outputs, manifest);
        }
    }

    private Ending run(DatabaseLock.Held held, OutputFolders outputs, Manifest manifest) throws IOException, RunFailed {
        LocalDate day = order.asOf() == null ? LocalDate.now(clock) : order.asOf();
        Fingerprint fingerprint = new Fingerprint(
                settings.with(books.sha256()),
                Meaning.of(settings, books),
                settings.defaultOffence(),
                settings.version(),
                order,
                manifest,
                books.decisions(),
                day,
                new Today(books, order, day).texts(settings));
        StoredRun known = archive.runs().find(fingerprint.run()).orElse(null);
        if (known != null && known.finished() != null && !order.force() && outputs.hold(known.name())) {
            return new Ending.Unchanged(
                    known.name(), known.finished(), Readiness.ofWord(known.standing()), outputs.latest());
        }
        Plan plan = new Plan(
                fingerprint,
                books,
                settings,
                asOf(known),
                clock.instant(),
                order.force() ? Map.of() : EarlierReadings.of(archive, fingerprint));
        MDC.put(RUN, plan.name());
        EditionWorkings workings = new EditionWorkings(plan, held::require, archive.evidence());
        int toRead = launch.toRead(plan, order);
        return ending(launch.start(workings, order, toRead), workings, toRead, outputs);
    }

    /** Notes in {@code run.json} what became of the letter that told of a run; if need be, in the log alone. */
    public void note(Ending.Published published, Post.Outcome letter) {
        if (letter instanceof Post.NotAsked) {
            return;
        }
        String note = letter instanceof Post.Failed failed ? "not sent: " + failed.reason() : "sent";
        OutputFolders outputs = new OutputFolders(order.output());
        String run = published.edition().imprint().run();
        try {
            outputs.note(run, folder -> Publisher.note(outputs.kept(run), note, folder));
        } catch (IOException e) {
            LOG.warn("the mail was {}, which could not be noted", note, e);
        }
    }

    /** A share that goes away must not pass for a folder without files. */
    private void requireInput(Manifest manifest) throws IOException {
        int files = manifest.entries().size() + manifest.findings().size();
        if (files > 0 && InputGone.isEmpty(order.input())) {
            throw new InputGone(order.input(), files);
        }
        if (files == 0 && !order.force()) {
            int before = archive.runs()
                    .lastFinished(order.output().toString(), "")
                    .map(last -> archive.runs().files(last.id()).size())
                    .orElse(0);
            if (before > 0) {
                throw new InputGone(order.input(), before);
            }
        }
    }

    private Ending ending(JobExecution execution, EditionWorkings workings, int filesRead, OutputFolders outputs)
            throws RunFailed {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            Edition edition = Objects.requireNonNull(workings.edition(), "a completed run has an edition");
            EarlierReadings.note(archive, workings.plan());
            launch.forgetOldReadings();
            return new Ending.Published(edition, filesRead, outputs.latest());
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new Ending.Stopped();
        }
        List<Throwable> causes = execution.getAllFailureExceptions();
        for (Throwable cause : causes) {
            if (cause instanceof BooksDoNotClose open) {
                launch.takeBack(workings.plan(), open);
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
}
