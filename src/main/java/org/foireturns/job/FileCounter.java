package org.foireturns.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells of every file that was read, and not of those that were known already. */
final class FileCounter implements StepExecutionListener {
    private final Progress progress;

    FileCounter(Progress progress) {
        this.progress = progress;
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (step.getReadCount() > 0) {
            progress.fileRead();
        }
        return null;
    }
}
