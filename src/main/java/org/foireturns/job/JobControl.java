package org.foireturns.job;

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

/**
 * Starts a job, or goes on with it, after clearing away what a killed process left behind. On a signal to end it stops
 * the job between two chunks, while the database is still open.
 */
final class JobControl implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobControl.class);
    private static final long PATIENCE_SECONDS = 20;

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

    private void clearAway(String job, JobParameters parameters) {
        repository.findRunningJobExecutions(job).forEach(operator::recover);
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
            operator.recover(last);
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
