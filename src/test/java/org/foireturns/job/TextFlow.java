package org.foireturns.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.flow.CannotLoad;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Role;
import org.foireturns.model.Sha256;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ListDecision;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.store.FrozenFile;

/**
 * A flow over text files that say what is to happen to them: {@code crash} while reading, or in the second block
 * {@code break}, {@code leak} a cell, {@code double} one, {@code swap} one for another, {@code distort} its number,
 * tell of an {@code unheard} sheet, say something {@code overlong}. Anything else is a return of three blocks with a
 * label and a value each, or of {@code many}, of which the last but one takes the part of the second.
 */
final class TextFlow implements ReturnFlow {
    private static final String SHEET = "Sheet1";
    private static final int LONG = 200;
    /** More blocks than are stored in one transaction. */
    private static final int MANY = 120;

    private Path folder = Path.of("nowhere");
    private final AtomicInteger reads = new AtomicInteger();
    private boolean mended;
    private boolean vanishing;

    void over(Path input) {
        folder = input;
        mended = false;
        vanishing = false;
    }

    /** The folder goes away as soon as it was looked at. */
    void vanish() {
        vanishing = true;
    }

    /** How many files were read so far. */
    int reads() {
        return reads.get();
    }

    /** From now on nothing goes wrong in the second block. */
    void mend() {
        mended = true;
    }

    @Override
    public Manifest look() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            Manifest manifest = new Manifest(
                    paths.filter(Files::isRegularFile).sorted().map(this::entry).toList(), List.of());
            if (vanishing) {
                Files.move(folder, folder.resolveSibling("elsewhere"));
            }
            return manifest;
        }
    }

    private Manifest.Entry entry(Path path) {
        String name = folder.relativize(path).toString();
        String sha256 = Sha256.of(List.of(text(path)));
        return new Manifest.Entry(
                new ReturnFile("2025", name, sha256, text(path).length(), FileFormat.CSV), path, Set.of(force(name)));
    }

    @Override
    public void tidy(Manifest manifest) {}

    @Override
    public ReturnReading read(FrozenFile frozen, LocalDate asOf) {
        reads.incrementAndGet();
        if (says(frozen.file(), "gone")) {
            throw new CannotLoad("The copy is gone.");
        }
        if (says(frozen.file(), "crash")) {
            throw new StackOverflowError();
        }
        List<Block> blocks = IntStream.range(0, says(frozen.file(), "many") ? MANY : 3)
                .mapToObj(number -> block(10 * number))
                .toList();
        return ReturnReading.of(
                frozen.file(),
                Request.open("2025", "71/17"),
                force(frozen.file().name()),
                List.of(new SheetReading(SHEET, 2 * blocks.size(), blocks, List.of(), Set.of())),
                List.of(),
                List.of());
    }

    /** Each file is of a force of its own, by its name. */
    private static String force(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    }

    private static Block block(int row) {
        return new Block.Table(CellRange.of(row, 0, row, 1), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Optional<List<Grid>> again(FrozenFile frozen) {
        return Optional.empty();
    }

    @Override
    public Optional<ListDecision> inSteps(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf) {
        return Optional.empty();
    }

    @Override
    public BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf) {
        int row = block.range().first().row();
        int second = says(reading.file(), "many") ? 10 * (MANY - 2) : 10;
        if (row == second && !mended) {
            return second(reading.file());
        }
        return row == 0 ? outcome(1, accepted(reading.file(), 0, "12")) : outcome(1, left(reading.file(), row));
    }

    private BlockOutcome second(ReturnFile file) {
        Outcome left = left(file, 10);
        if (says(file, "break")) {
            throw new IllegalStateException("no such block");
        } else if (says(file, "leak")) {
            return outcome(1);
        } else if (says(file, "double")) {
            return outcome(2, left);
        } else if (says(file, "swap")) {
            return outcome(0, left, accepted(file, 0, "12"));
        } else if (says(file, "distort")) {
            return outcome(1, accepted(file, 10, "1,200"));
        } else if (says(file, "unheard")) {
            return new BlockOutcome("elsewhere", List.of(left), 1, List.of());
        } else if (says(file, "overlong")) {
            return outcome(1, accepted(file, 10, "x".repeat(LONG)));
        }
        return outcome(1, left);
    }

    private static BlockOutcome outcome(int labels, Outcome... outcomes) {
        return new BlockOutcome(SHEET, List.of(outcomes), labels, List.of());
    }

    private static Outcome left(ReturnFile file, int row) {
        Place place = Place.ofFile(file, force(file.name())).onSheet(SHEET);
        Place cell = place.at(new Address(row, 1), "");
        return new Outcome.SetAside(cell, Outcome.Reason.of(new PercentagesLeftOut(cell, 1), cell), 1);
    }

    private static Outcome accepted(ReturnFile file, int row, String text) {
        return new Outcome.Accepted(observation(file, CellRange.of(row, 0, row, 0), text), 1);
    }

    private static Observation observation(ReturnFile file, CellRange cell, String text) {
        return new Observation(
                "2025",
                force(file.name()),
                Period.financialYear(2024),
                new Coordinates("71/17", Cut.TOTAL, Unit.OFFENCES, Role.DETAIL),
                Count.of(12),
                new Provenance(file.name(), file.sha256(), SHEET, cell, text),
                "");
    }

    private boolean says(ReturnFile file, String word) {
        return text(folder.resolve(file.name())).contains(word);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
