package org.foireturns.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foireturns.config.Books;
import org.foireturns.decisions.DecidedLabel;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.intake.Intake;
import org.foireturns.intake.Manifest;
import org.foireturns.intake.Parts;
import org.foireturns.model.Block;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Sha256;
import org.foireturns.model.finding.MovedToQuarantine;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ListDecision;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetDecisions;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.read.Opened;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.worker.WorkerOpener;
import org.foireturns.run.Fingerprint;
import org.foireturns.run.Meaning;
import org.foireturns.run.Order;
import org.foireturns.run.Plan;
import org.foireturns.run.Settings;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.QuarantineStore;
import org.foireturns.upkeep.Quarantine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The flow as the books describe it. */
public final class PipelineFlow implements ReturnFlow, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineFlow.class);

    private final Order order;
    private final Books books;
    private final Settings settings;
    private final WorkerOpener opener;
    private final Quarantine quarantine;
    private final Map<List<Object>, ReturnPipeline> pipelines = new ConcurrentHashMap<>();

    /** Of the books and settings, which stay the same; none before the first file is read. */
    private volatile @Nullable Meaning meaning;

    public PipelineFlow(Order order, Books books, Settings settings, QuarantineStore store) {
        this.order = order;
        this.books = settings.decisions().readBy(books);
        this.settings = settings;
        this.opener = settings.read().opener(settings.rules(), settings.load().concurrency());
        this.quarantine =
                new Quarantine(order, settings.rules(), settings.quarantine().move(), store);
    }

    /** The pipeline for a file: the words of the books, and what was decided of its labels and its sender. */
    private ReturnPipeline pipeline(ReturnFile file, LocalDate asOf) {
        List<DecidedLabel> labels = books.decisions().labels(file);
        boolean sender = sender(file).isPresent();
        SheetDecisions sheets = new SheetDecisions(
                books.decisions().choices(file.request()),
                books.decisions().heads(file.request()),
                books.decisions().blanks(file.request()));
        return pipelines.computeIfAbsent(List.of(asOf, labels, sender, sheets), key -> {
            DecidedWords decided = DecidedWords.of(books, labels);
            ReturnPipeline pipeline = new ReturnPipeline(
                            decided.words(), decided.forces(), decided.platforms(), opener, settings.rules(), asOf)
                    .reading(sheets);
            return sender ? pipeline.knowingTheSender() : pipeline;
        });
    }

    private Optional<Decision> sender(ReturnFile file) {
        return books.decisions().assigned(file, DecisionType.ASSIGN_FORCE);
    }

    @Override
    public Manifest look() throws IOException {
        Intake intake = new Intake(
                order.input(),
                order.snapshots(),
                books.forces(),
                settings.read().fileBytes(),
                quarantine.known(),
                this::parts);
        return Belonging.decided(quarantine.withMoved(intake.look()), books.decisions());
    }

    /** The files in an archive or an e-mail; why one cannot be taken apart is told where it is read. */
    private List<Parts.Part> parts(Path file, FileFormat format, String name) {
        try {
            return opener.open(file, format, name) instanceof Opened.Apart apart
                    ? apart.parts().stream()
                            .map(part -> new Parts.Part(part.name(), part.file(), part.sender()))
                            .toList()
                    : List.of();
        } catch (UnreadableFile untold) {
            LOG.info("a file that holds files is not taken apart: {}", untold.reason());
            return List.of();
        }
    }

    @Override
    public void tidy(Manifest manifest) throws IOException {
        quarantine.tidy(manifest);
    }

    @Override
    public ReturnReading read(FrozenFile frozen, LocalDate asOf) {
        requireSameMeaning(frozen, asOf);
        ReturnFile file = frozen.file();
        Request request = Plan.request(books, settings, file.request());
        List<Sighting> seen = quarantine.sightings(file);
        ReturnReading reading = seen.isEmpty()
                ? readCopy(frozen, asOf, request)
                : pipeline(file, asOf).setAside(file, frozen.forcesByName(), request, seen);
        return quarantine.moves() && !reading.setAsideFor().isEmpty()
                ? reading.with(new MovedToQuarantine(
                        Place.ofFile(file, reading.force()), file.baseName(), Quarantine.folder(file)))
                : reading;
    }

    /** A machine that helps another may have other books, settings or software. */
    private void requireSameMeaning(FrozenFile frozen, LocalDate asOf) {
        if (!Fingerprint.readings(meaning(), frozen, asOf).contains(frozen.reading())) {
            throw new CannotLoad("This machine has other books, settings or software than the one that asks.");
        }
    }

    private Meaning meaning() {
        Meaning known = meaning;
        if (known == null) {
            known = Meaning.of(settings, books);
            meaning = known;
        }
        return known;
    }

    /** The hash was taken when the file was copied; what it is now that the copy was read, tells of any change. */
    private ReturnReading readCopy(FrozenFile frozen, LocalDate asOf, Request request) {
        Path copy = Path.of(frozen.snapshot());
        if (Files.isReadable(copy)) {
            ReturnReading reading =
                    pipeline(frozen.file(), asOf).read(frozen.file(), copy, frozen.forcesByName(), request);
            if (frozen.file().sha256().equals(sha256(copy))) {
                ReturnReading labelled =
                        LabelsDecided.note(reading, books.decisions().labels(frozen.file()));
                return Belonging.note(labelled, books.decisions());
            }
        }
        throw new CannotLoad("The copy of a return in %s is gone, has changed or cannot be reached from this machine."
                .formatted(copy.getParent()));
    }

    private static String sha256(Path copy) {
        try {
            return Sha256.of(copy);
        } catch (IOException e) {
            LOG.warn("the copy {} cannot be read", copy.getFileName(), e);
            return "";
        }
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

    /** Whose the numbers of a file are that the officer assigned is told by all of a block. */
    @Override
    public Optional<ListDecision> inSteps(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf) {
        return sender(reading.file()).isPresent()
                ? Optional.empty()
                : pipeline(reading.file(), asOf).inSteps(reading, sheet, block);
    }

    @Override
    public BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf) {
        BlockOutcome outcome = pipeline(reading.file(), asOf).decide(reading, sheet, block);
        return sender(reading.file())
                .map(decision -> Sent.by(decision.becomes(), outcome))
                .orElse(outcome);
    }

    @Override
    public void close() {
        opener.close();
    }
}
