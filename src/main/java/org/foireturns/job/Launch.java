package org.foireturns.job;

import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Place;
import org.foireturns.publish.BooksDoNotClose;
import org.foireturns.publish.EditionWorkings;
import org.foireturns.run.Order;
import org.foireturns.run.Plan;
import org.foireturns.run.Progress;
import org.foireturns.run.RunFailed;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.Retention;
import org.foireturns.store.StoredRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.dao.DataAccessException;

/** Starts the job of Batch on what the archive holds of earlier runs, and puts the archive in order behind it. */
record Launch(ReturnsJob job, JobControl control, Archive archive, Retention retention, Progress progress) {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    /** How many files have to be read; the others were read by an earlier run. */
    int toRead(Plan plan, Order order) {
        return Math.toIntExact(plan.frozen().stream()
                .filter(file -> order.force() || !archive.readings().complete(file.reading()))
                .count());
    }

    /** Runs the job to its end, which may be that it was stopped or failed. */
    JobExecution start(EditionWorkings workings, Order order, int toRead) throws RunFailed {
        progress.begin(toRead);
        JobExecution execution = begin(workings, order);
        progress.end();
        return execution;
    }

    private JobExecution begin(EditionWorkings workings, Order order) throws RunFailed {
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
        return ReturnsJob.parameters(plan.fingerprint().sha256(), edition);
    }

    /** The outputs stand already; what is left over now goes after the next run. */
    void forgetOldReadings() {
        try {
            retention.forgetOldReadings();
        } catch (DataAccessException e) {
            LOG.warn("old readings were not removed", e);
        }
    }

    /** What was stored wrongly is not to be trusted a second time: the next run reads those files again. */
    void takeBack(Plan plan, BooksDoNotClose open) {
        Set<String> files = open.findings().stream()
                .map(line -> Place.printed(line.place().file()))
                .collect(Collectors.toSet());
        archive.runs().renew(plan.run());
        archive.readings()
                .forget(plan.frozen().stream()
                        .filter(frozen -> files.contains(frozen.file().name()))
                        .map(FrozenFile::reading)
                        .toList());
    }
}
