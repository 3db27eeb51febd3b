package org.foireturns.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.foireturns.config.Books;
import org.foireturns.intake.Intake;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.read.worker.WorkerOpener;
import org.foireturns.store.FrozenFile;

/** The flow as the books describe it. */
final class PipelineFlow implements ReturnFlow, AutoCloseable {
    private final Order order;
    private final Books books;
    private final Settings settings;
    private final WorkerOpener opener;
    private final ReturnPipeline pipeline;

    /**
     * The flow of one run.
     *
     * @param today the day of the run unless the order names another
     */
    PipelineFlow(Order order, Books books, Settings settings, LocalDate today) {
        this.order = order;
        this.books = books;
        this.settings = settings;
        this.opener = settings.read().opener(settings.load().concurrency());
        this.pipeline = new ReturnPipeline(
                books.words(), books.forces(), books.platforms(), opener, order.asOf() == null ? today : order.asOf());
    }

    @Override
    public Manifest look() throws IOException {
        return new Intake(
                        order.input(),
                        order.snapshots(),
                        books.forces(),
                        settings.read().fileBytes())
                .look();
    }

    @Override
    public ReturnReading read(FrozenFile frozen) {
        return pipeline.read(
                frozen.file(),
                Path.of(frozen.snapshot()),
                frozen.forcesByName(),
                Plan.request(books, settings, frozen.file().request()));
    }

    @Override
    public BlockOutcome decide(ReturnReading reading, ReturnReading.Sheet sheet, Block block) {
        return pipeline.decide(reading, sheet, block);
    }

    @Override
    public void close() {
        opener.close();
    }
}
