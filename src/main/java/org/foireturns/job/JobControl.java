package org.foireturns.job;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Starts a job, or goes on with it, after clearing away what a killed process left behind. On a signal to end it stops
 * the job between two chunks, while the database is still open.
 */
final class JobControl implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobControl.class);
    private static final long PATIENCE_SECONDS = 20;
    private static final int RECOVERIES = 100;
    private static final long RECOVERY_PAUSE_MILLIS = 300;

    private final JobOperator operator;
    private final JobRepository repository;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable String runningJob;

    JobControl(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /** Runs the job to its end. The caller holds the lock, so every execution that is said to run is dead. */
    JobExecution run(Job job, JobParameters parameters) throws JobExecutionException {
        clearAway(job.getName(), parameters);
        runningJob = job.getName();
        try {
            return operator.start(job, parameters);
        } finally {
            runningJob = null;
            ended.countDown();
        }
    }

    private void clearAway(String job, JobParameters parameters) throws JobExecutionException {
        for (JobExecution dead : repository.findRunningJobExecutions(job)) {
            recover(dead);
        }
        JobInstance instance = repository.getJobInstance(job, parameters);
        if (instance == null) {
            return;
        }
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            // Killed between making the instance and its first execution: such an instance can never start.
            repository.deleteJobInstance(instance);
        } else if (last.getStatus() == BatchStatus.STOPPED) {
            // Killed while it stopped: its steps may still be said to run.
            recover(last);
        }
    }

    /**
     * Ends what is said to run. Machines that read for the dead process may still do so: they are turned away, and
     * finish what is in their hands in a moment.
     */
    private void recover(JobExecution dead) throws JobExecutionException {
        JobExecution seen = dead;
        for (int attempt = 1; ; attempt++) {
            try {
                operator.recover(seen);
                return;
            } catch (OptimisticLockingFailureException helped) {
                LOG.info("another machine still reads for job execution {}", dead.getId());
                if (attempt == RECOVERIES) {
                    throw helped;
                }
            }
            JobExecution stopping = Objects.requireNonNull(repository.getJobExecution(dead.getId()));
            stopping.setStatus(BatchStatus.STOPPING);
            repository.update(stopping);
            pause();
            seen = Objects.requireNonNull(repository.getJobExecution(dead.getId()));
        }
    }

    private static void pause() throws JobExecutionException {
        try {
            Thread.sleep(RECOVERY_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobExecutionException("interrupted while other machines finish", e);
        }
    }

    @Override
    public void start() {
        LOG.debug("ready to stop a job when asked");
    }

    @Override
    public void stop() {
        String job = runningJob;
        if (job == null) {
            return;
        }
        for (JobExecution execution : repository.findRunningJobExecutions(job)) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException e) {
                LOG.info("the job ended by itself");
            }
        }
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the job did not stop in {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
