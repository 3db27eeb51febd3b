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
 * Gives the parts of one return. A return whose reading is complete already gives none; of one that was broken off, it
 * gives those that were not stored: its file is opened again, and it goes on behind the last one that was.
 */
final class ReturnReader implements ItemStreamReader<Part> {
    /** Keys of the step's context: how many parts the return has, and how many of them are stored. */
    static final String PARTS = "parts";

    static final String STORED = "stored";

    private static final Logger LOG = LoggerFactory.getLogger(ReturnReader.class);

    private final FrozenFile frozen;
    private final LocalDate asOf;
    private final ReturnFlow flow;
    private final ReadingStore store;
    private final Deque<Part> parts = new ArrayDeque<>();
    private @Nullable OpenReturn file;
    private int all;

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
        if (store.complete(frozen.reading())) {
            return;
        }
        OpenReturn opened = readSafely();
        take(opened);
        file = opened;
        all = parts.size();
        for (int stored = opened.broken() ? 0 : stored(context); stored > 0; stored--) {
            parts.remove();
        }
    }

    /**
     * How many parts are stored. Another run may have begun the same reading meanwhile, or somebody had it forgotten:
     * then they are not those that this step has stored, and it begins again.
     */
    private int stored(ExecutionContext context) {
        int own = context.getInt(PARTS, 0) == all ? context.getInt(STORED, 0) : 0;
        return own == store.parts(frozen.reading()) ? own : 0;
    }

    /**
     * Keeps how far the return is stored, in the transaction that stores it. One that broke off is stored as such in
     * place of all its parts, and is begun again.
     */
    @Override
    public void update(ExecutionContext context) {
        if (file != null) {
            context.putInt(PARTS, all);
            context.putInt(STORED, file.broken() ? 0 : all - parts.size());
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

    private void take(OpenReturn opened) {
        parts.add(new Part.Opening(opened));
        if (!opened.broken()) {
            int number = 0;
            for (SheetReading sheet : opened.reading().sheets()) {
                for (Block block : sheet.blocks()) {
                    take(opened, number++, sheet, block);
                }
            }
        }
        parts.add(new Part.Closing(opened));
    }

    private void take(OpenReturn opened, int number, SheetReading sheet, Block block) {
        int steps = ListAtHand.parts(block);
        for (int step = 0; step < steps; step++) {
            parts.add(new Part.OfRows(opened, number, sheet, block, step));
        }
        parts.add(new Part.OfBlock(opened, number, sheet, block, steps));
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
