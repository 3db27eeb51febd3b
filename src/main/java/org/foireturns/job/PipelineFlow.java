package org.foireturns.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foireturns.config.Books;
import org.foireturns.intake.Intake;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.MovedToQuarantine;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.read.Opened;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.worker.WorkerOpener;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.QuarantineStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The flow as the books describe it. */
final class PipelineFlow implements ReturnFlow, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineFlow.class);

    private final Order order;
    private final Books books;
    private final Settings settings;
    private final WorkerOpener opener;
    private final Quarantine quarantine;
    private final ReturnPipeline pipeline;

    /**
     * The flow of one run.
     *
     * @param today the day of the run unless the order names another
     */
    PipelineFlow(Order order, Books books, Settings settings, QuarantineStore store, LocalDate today) {
        this.order = order;
        this.books = books;
        this.settings = settings;
        this.opener = settings.read().opener(settings.rules(), settings.load().concurrency());
        this.quarantine =
                new Quarantine(order, settings.rules(), settings.quarantine().move(), store);
        this.pipeline = new ReturnPipeline(
                books.words(),
                books.forces(),
                books.platforms(),
                opener,
                settings.rules(),
                order.asOf() == null ? today : order.asOf());
    }

    @Override
    public Manifest look() throws IOException {
        Intake intake = new Intake(
                order.input(),
                order.snapshots(),
                books.forces(),
                settings.read().fileBytes(),
                quarantine.known());
        return quarantine.withMoved(intake.look());
    }

    @Override
    public void tidy(Manifest manifest) throws IOException {
        quarantine.tidy(manifest);
    }

    @Override
    public ReturnReading read(FrozenFile frozen) {
        ReturnFile file = frozen.file();
        Request request = Plan.request(books, settings, file.request());
        List<Sighting> seen = quarantine.sightings(file);
        ReturnReading reading = seen.isEmpty()
                ? pipeline.read(file, Path.of(frozen.snapshot()), frozen.forcesByName(), request)
                : pipeline.setAside(file, frozen.forcesByName(), request, seen);
        return quarantine.moves() && !reading.setAsideFor().isEmpty()
                ? reading.with(new MovedToQuarantine(
                        Place.ofFile(file, reading.force()), file.baseName(), Quarantine.folder(file)))
                : reading;
    }

    @Override
    public Optional<List<Grid>> again(FrozenFile frozen) {
        ReturnFile file = frozen.file();
        try {
            Opened opened = opener.open(Path.of(frozen.snapshot()), file.format(), file.baseName());
            return opened instanceof Opened.Sheets sheets ? Optional.of(InSight.of(sheets)) : Optional.empty();
        } catch (UnreadableFile gone) {
            LOG.warn("{} could not be read again: {}", file.name(), gone.reason());
            return Optional.empty();
        }
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
