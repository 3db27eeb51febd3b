package org.foireturns.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Starts a job, or goes on with it, after clearing away what a killed process left behind. */
final class JobStarter {
    private final JobOperator operator;
    private final JobRepository repository;

    JobStarter(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /** Runs the job to its end. The caller holds the lock, so every execution that is said to run is dead. */
    JobExecution start(Job job, JobParameters parameters) throws JobExecutionException {
        repository.findRunningJobExecutions(job.getName()).forEach(operator::recover);
        // A process killed between making the instance and its first execution leaves one that can never start.
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            repository.deleteJobInstance(instance);
        }
        return operator.start(job, parameters);
    }
}
