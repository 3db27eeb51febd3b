package org.foireturns.job;

import org.foireturns.run.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells of every file that was read, with its cells, and not of those that were known already. */
final class FileCounter implements StepExecutionListener, ItemWriteListener<Decided> {
    private final Progress progress;

    FileCounter(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void afterWrite(Chunk<? extends Decided> written) {
        for (Decided part : written) {
            if (part instanceof Decided.Begun begun) {
                begun.head().sheets().forEach(sheet -> progress.cellsRead(sheet.nonBlank()));
            }
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (step.getReadCount() > 0) {
            progress.fileRead();
        }
        return null;
    }
}
