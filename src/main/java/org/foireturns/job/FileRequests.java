package org.foireturns.job;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.foireturns.flow.CannotLoad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Loads the files that a run asks for, one for each message. A message is gone once its file is loaded; when this
 * process ends before, the broker gives it to another one.
 */
final class FileRequests implements MessageListener {
    private static final Logger LOG = LoggerFactory.getLogger(FileRequests.class);
    /** A file that ends so many processes will end the next one too. */
    private static final int ATTEMPTS = 3;

    private final JobRepository repository;
    private final Step loadFile;

    FileRequests(JobRepository repository, Step loadFile) {
        this.repository = repository;
        this.loadFile = loadFile;
    }

    @Override
    public void onMessage(Message message) {
        try {
            long request = Long.parseLong(message.getBody(String.class));
            answer(request, message.getIntProperty("JMSXDeliveryCount"));
        } catch (JMSException e) {
            throw new IllegalStateException("a message cannot be read", e);
        } finally {
            MDC.remove(NightlyRun.RUN);
        }
    }

    private void answer(long request, int attempt) {
        StepExecution step = repository.getStepExecution(request);
        if (step == null || !step.getStatus().isRunning()) {
            LOG.info("request {} belongs to a run that is over", request);
            return;
        }
        MDC.put(NightlyRun.RUN, step.getExecutionContext().getString(FilePartitioner.RUN));
        if (step.getJobExecution().getStatus() != BatchStatus.STARTED) {
            end(step, BatchStatus.STOPPED, ExitStatus.STOPPED);
        } else if (attempt > ATTEMPTS) {
            CannotLoad why = new CannotLoad("A file could not be loaded in " + ATTEMPTS + " attempts.");
            end(step, BatchStatus.FAILED, ExitStatus.FAILED.addExitDescription(why));
        } else {
            load(step);
        }
    }

    private void load(StepExecution step) {
        try {
            loadFile.execute(step);
        } catch (JobInterruptedException e) {
            end(step, BatchStatus.STOPPED, ExitStatus.STOPPED);
        }
        StepExecution stored = repository.getStepExecution(step.getId());
        if (stored != null && stored.getStatus().isRunning()) {
            throw new IllegalStateException("what became of request " + step.getId() + " could not be stored");
        }
    }

    private void end(StepExecution step, BatchStatus status, ExitStatus exit) {
        step.setStatus(status);
        step.setExitStatus(exit);
        repository.update(step);
    }
}
