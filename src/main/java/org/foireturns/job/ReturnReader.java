package org.foireturns.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.foireturns.model.Block;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.read.worker.WorkerFault;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.ReadingStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives the parts of one return. A return whose reading is complete already gives none; one that was broken off is read
 * from its start.
 */
final class ReturnReader implements ItemStreamReader<Part> {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnReader.class);

    private final FrozenFile frozen;
    private final ReturnFlow flow;
    private final ReadingStore store;
    private final Deque<Part> parts = new ArrayDeque<>();

    ReturnReader(FrozenFile frozen, ReturnFlow flow, ReadingStore store) {
        this.frozen = frozen;
        this.flow = flow;
        this.store = store;
    }

    @Override
    public void open(ExecutionContext context) {
        if (!store.complete(frozen.reading())) {
            readSafely();
            parts.add(new Part.Closing(frozen.reading()));
        }
    }

    /**
     * A file may bring its reader down in any way; that is the file's matter and does not end the run. That no reader
     * can be started is not.
     */
    @SuppressWarnings("CatchThrowable")
    private void readSafely() {
        try {
            take(new OpenReturn(frozen, flow.read(frozen)));
        } catch (WorkerFault ours) {
            throw ours;
        } catch (Throwable cause) {
            LOG.warn(
                    "{} could not be read: {}",
                    frozen.file().name(),
                    cause.getClass().getName());
            parts.clear();
            parts.add(new Part.Opening(OpenReturn.unreadable(frozen, cause)));
        }
    }

    private void take(OpenReturn opened) {
        parts.add(new Part.Opening(opened.head()));
        int number = 0;
        for (ReturnReading.Sheet sheet : opened.reading().sheets()) {
            for (Block block : sheet.blocks()) {
                parts.add(new Part.OfBlock(opened, number++, sheet, block));
            }
        }
    }

    @Override
    public @Nullable Part read() {
        return parts.poll();
    }

    @Override
    public void close() {
        parts.clear();
    }
}
