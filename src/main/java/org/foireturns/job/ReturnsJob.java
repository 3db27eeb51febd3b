package org.foireturns.job;

import java.time.Clock;
import java.util.List;
import org.foireturns.report.Edition;
import org.foireturns.report.Publisher;
import org.foireturns.report.markup.MarkedUpReturns;
import org.foireturns.report.workbook.PublicationWorkbook;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job, from the folder of files to the folder of outputs. */
final class ReturnsJob {
    static final String NAME = "foi-returns";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Step loadFile;
    private final Settings settings;
    private final Archive archive;
    private final ReturnFlow flow;
    private final Clock clock;

    ReturnsJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Step loadFile,
            Settings settings,
            Archive archive,
            ReturnFlow flow,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.loadFile = loadFile;
        this.settings = settings;
        this.archive = archive;
        this.flow = flow;
        this.clock = clock;
    }

    Job of(Workings workings) {
        return new JobBuilder(NAME, repository)
                .start(step("intake", step -> freeze(workings.plan())))
                .next(load(workings.plan()))
                .next(step("reconcile", step -> reconcile(workings, step)))
                .next(step("report", step -> report(workings)))
                .build();
    }

    private void freeze(Plan plan) {
        List<FrozenFile> files = plan.frozen();
        archive.runs().open(plan.toStore(), files);
        if (plan.order().force()) {
            archive.readings().forget(files.stream().map(FrozenFile::reading).toList());
        }
    }

    private Step load(Plan plan) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("load-");
        threads.setConcurrencyLimit(settings.load().concurrency());
        TaskExecutorPartitionHandler files = new TaskExecutorPartitionHandler();
        files.setStep(loadFile);
        files.setTaskExecutor(threads);
        return new StepBuilder("load", repository)
                .partitioner(loadFile.getName(), new FilePartitioner(plan.run(), archive.runs()))
                .partitionHandler(files)
                .build();
    }

    private static void reconcile(Workings workings, StepExecution step) {
        Audit.nothingLost(step.getJobExecution().getStepExecutions());
        Audit.closeBooks(workings.evidence());
        workings.reconciliation();
    }

    private void report(Workings workings) throws Exception {
        Plan plan = workings.plan();
        Edition edition = new Editor(archive).edit(workings);
        Publisher publisher =
                new Publisher(new PublicationWorkbook(), new MarkedUpReturns(new SnapshotReading(plan.frozen(), flow)));
        new OutputFolders(plan.order().output())
                .publish(plan.run(), folder -> Audit.hold(publisher.publish(edition, folder)));
        archive.runs().keepFigures(plan.run(), Editor.ofTheUk(edition).figures());
        archive.runs()
                .finish(plan.run(), clock.instant(), Standing.of(edition).word(), Editor.toStore(edition.findings()));
        workings.published(edition);
    }

    private Step step(String name, Stage stage) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            stage.run(contribution.getStepExecution());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
