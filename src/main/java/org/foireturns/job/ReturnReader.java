package org.foireturns.job;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.model.Block;
import org.foireturns.pipeline.SheetReading;
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
    private final LocalDate asOf;
    private final ReturnFlow flow;
    private final ReadingStore store;
    private final Deque<Part> parts = new ArrayDeque<>();

    /**
     * A reader of one file.
     *
     * @param asOf the day of the run
     */
    ReturnReader(FrozenFile frozen, LocalDate asOf, ReturnFlow flow, ReadingStore store) {
        this.frozen = frozen;
        this.asOf = asOf;
        this.flow = flow;
        this.store = store;
    }

    @Override
    public void open(ExecutionContext context) {
        if (!store.complete(frozen.reading())) {
            take(readSafely());
        }
    }

    /**
     * A file may bring its reader down in any way; that is the file's matter and does not end the run. That no reader
     * can be started, the database does not answer or the copy is gone is not.
     */
    @SuppressWarnings("CatchThrowable")
    private OpenReturn readSafely() {
        try {
            return OpenReturn.of(frozen, asOf, flow.read(frozen, asOf));
        } catch (Throwable cause) {
            if (!Blame.liesWithTheFile(cause)) {
                throw cause;
            }
            LOG.warn(
                    "{} could not be read: {}",
                    frozen.file().name(),
                    cause.getClass().getName());
            return OpenReturn.broken(frozen, asOf, cause);
        }
    }

    private void take(OpenReturn file) {
        parts.add(new Part.Opening(file));
        if (!file.broken()) {
            int number = 0;
            for (SheetReading sheet : file.reading().sheets()) {
                for (Block block : sheet.blocks()) {
                    parts.add(new Part.OfBlock(file, number++, sheet, block));
                }
            }
        }
        parts.add(new Part.Closing(file));
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
