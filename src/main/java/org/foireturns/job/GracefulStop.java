package org.foireturns.job;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;

/** On a signal to end, stops the job between two chunks while the database is still open. */
final class GracefulStop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final long PATIENCE_SECONDS = 20;
    private static final long LOOK_EVERY_MILLIS = 100;

    private final JobOperator operator;
    private final JobRepository repository;
    private volatile boolean running;

    GracefulStop(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        Set<JobExecution> executions = repository.findRunningJobExecutions(ReturnsJob.NAME);
        for (JobExecution execution : executions) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException e) {
                LOG.info("the job ended by itself");
            }
        }
        if (!executions.isEmpty()) {
            awaitEnd();
        }
    }

    private void awaitEnd() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (System.nanoTime() < deadline
                    && !repository.findRunningJobExecutions(ReturnsJob.NAME).isEmpty()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
