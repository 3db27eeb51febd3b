package org.foireturns.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.foireturns.config.Books;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
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
    private final Books books;
    private final Settings settings;
    private final ReturnPipeline pipeline;
    private final ReadingStore store;
    private final Deque<Part> parts = new ArrayDeque<>();

    ReturnReader(FrozenFile frozen, Books books, Settings settings, ReturnPipeline pipeline, ReadingStore store) {
        this.frozen = frozen;
        this.books = books;
        this.settings = settings;
        this.pipeline = pipeline;
        this.store = store;
    }

    @Override
    public void open(ExecutionContext context) {
        if (store.complete(frozen.reading())) {
            return;
        }
        OpenReturn opened = new OpenReturn(frozen, readSafely());
        parts.add(new Part.Opening(opened));
        int number = 0;
        for (ReturnReading.Sheet sheet : opened.reading().sheets()) {
            for (var block : sheet.blocks()) {
                parts.add(new Part.OfBlock(opened, number++, sheet, block));
            }
        }
        parts.add(new Part.Closing(opened));
    }

    /** A file may bring the reader down in any way; that is the file's matter and does not end the run. */
    @SuppressWarnings("CatchThrowable")
    private ReturnReading readSafely() {
        ReturnFile file = frozen.file();
        Request request = Plan.request(books, settings, file.request());
        try {
            return pipeline.read(file, java.nio.file.Path.of(frozen.snapshot()), frozen.forcesByName(), request);
        } catch (Throwable cause) {
            LOG.warn("{} could not be read: {}", file.name(), cause.getClass().getName());
            var head = OpenReturn.unreadable(frozen, cause);
            return new ReturnReading(
                    file, request, head.force(), false, java.util.List.of(), java.util.List.of(), head.findings());
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
