package org.foireturns.job;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.flow.SnapshotReading;
import org.foireturns.publish.Audit;
import org.foireturns.publish.EditionWorkings;
import org.foireturns.publish.Editor;
import org.foireturns.publish.OutputFolders;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;
import org.foireturns.report.edition.Publisher;
import org.foireturns.report.letter.LetterFolder;
import org.foireturns.report.markup.MarkedUpReturns;
import org.foireturns.report.workbook.FindingsWorkbook;
import org.foireturns.report.workbook.PublicationWorkbook;
import org.foireturns.report.workbook.QuestionsWorkbook;
import org.foireturns.report.workbook.UnpublishedWorkbook;
import org.foireturns.run.Plan;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.StoredRun;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** The job, from the folder of files to the folder of outputs. */
final class ReturnsJob {
    static final String NAME = "foi-returns";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Loading loading;
    private final Archive archive;
    private final ReturnFlow flow;
    private final Clock clock;

    ReturnsJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Loading loading,
            Archive archive,
            ReturnFlow flow,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.loading = loading;
        this.archive = archive;
        this.flow = flow;
        this.clock = clock;
    }

    /** What Batch knows an edition of a run by. */
    static JobParameters parameters(String fingerprint, long edition) {
        return new JobParametersBuilder()
                .addString("fingerprint", fingerprint)
                .addLong("edition", edition)
                .toJobParameters();
    }

    /** Forgets the steps of all editions of a run, which then can never go on. */
    void forget(StoredRun run) {
        for (int edition = 0; edition <= run.editions(); edition++) {
            JobInstance instance = repository.getJobInstance(NAME, parameters(run.fingerprint(), edition));
            if (instance != null) {
                repository.deleteJobInstance(instance);
            }
        }
    }

    Job of(EditionWorkings workings) {
        return new JobBuilder(NAME, repository)
                .start(step("intake", step -> freeze(workings.plan()))
                        .allowStartIfComplete(true)
                        .build())
                .next(loading.of(workings.plan()))
                .next(step("reconcile", step -> reconcile(workings, step)).build())
                .next(step("report", step -> report(workings)).build())
                .build();
    }

    private void freeze(Plan plan) {
        List<FrozenFile> files = plan.frozen();
        archive.runs().open(plan.toStore(), files);
        if (plan.order().force()) {
            archive.readings().forget(files.stream().map(FrozenFile::reading).toList());
        }
    }

    private void reconcile(EditionWorkings workings, StepExecution step) {
        JobExecution stored = Objects.requireNonNull(repository.getJobExecution(step.getJobExecutionId()));
        nothingLost(stored.getStepExecutions());
        Audit.closeBooks(workings.evidence());
        workings.reconciliation();
    }

    /**
     * Whatever was read was written: Batch's own counters against each other.
     *
     * @throws IllegalStateException when parts of a return were lost on the way to the database
     */
    private static void nothingLost(Collection<StepExecution> steps) {
        for (StepExecution step : steps) {
            boolean lost = step.getReadCount() != step.getWriteCount()
                    || step.getFilterCount() != 0
                    || step.getSkipCount() != 0;
            if (lost) {
                throw new IllegalStateException("step %s read %d parts and wrote %d"
                        .formatted(step.getStepName(), step.getReadCount(), step.getWriteCount()));
            }
        }
    }

    private void report(EditionWorkings workings) throws Exception {
        Plan plan = workings.plan();
        Edition edition = new Editor(archive).edit(workings);
        Publisher publisher = new Publisher(
                plan.settings().load().concurrency(),
                new PublicationWorkbook(plan.settings().publication().small()),
                new UnpublishedWorkbook(),
                new FindingsWorkbook(),
                new QuestionsWorkbook(),
                new LetterFolder(),
                new MarkedUpReturns(new SnapshotReading(plan.frozen(), flow)));
        new OutputFolders(plan.order().output()).publish(plan.name(), folder -> {
            Audit.hold(publisher.publish(edition, folder));
            workings.requireSoleRun();
        });
        archive.runs().keepFigures(plan.run(), Editor.ofTheUk(edition).figures());
        archive.runs().finish(plan.run(), clock.instant(), Readiness.of(edition).word(), Editor.toStore(edition));
        workings.published(edition);
    }

    private TaskletStepBuilder step(String name, Stage stage) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            stage.run(contribution.getStepExecution());
                            return RepeatStatus.FINISHED;
                        },
                        transactions);
    }
}
