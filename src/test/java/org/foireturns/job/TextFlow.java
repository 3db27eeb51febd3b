package org.foireturns.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
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
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.store.FrozenFile;

/**
 * A flow over text files that say what is to happen to them: {@code crash} while reading, {@code break} in the second
 * block, {@code leak} a cell; anything else is a return of three blocks with a label and a value each.
 */
final class TextFlow implements ReturnFlow {
    private static final String SHEET = "Sheet1";
    private Path folder = Path.of("nowhere");
    private final AtomicInteger reads = new AtomicInteger();
    private boolean mended;

    void over(Path input) {
        folder = input;
        mended = false;
    }

    /** How many files were read so far. */
    int reads() {
        return reads.get();
    }

    /** From now on nothing leaks. */
    void mend() {
        mended = true;
    }

    @Override
    public Manifest look() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new Manifest(
                    paths.filter(Files::isRegularFile).sorted().map(this::entry).toList(), List.of());
        }
    }

    private Manifest.Entry entry(Path path) {
        String name = folder.relativize(path).toString();
        String sha256 = Sha256.of(List.of(text(path)));
        return new Manifest.Entry(
                new ReturnFile("2025", name, sha256, text(path).length(), FileFormat.CSV), path, Set.of("kent"));
    }

    @Override
    public void tidy(Manifest manifest) {}

    @Override
    public ReturnReading read(FrozenFile frozen) {
        reads.incrementAndGet();
        if (says(frozen.file(), "crash")) {
            throw new StackOverflowError();
        }
        List<Block> blocks = List.of(block(0), block(10), block(20));
        return ReturnReading.of(
                frozen.file(),
                Request.open("2025", "71/17"),
                "kent",
                List.of(new ReturnReading.Sheet(SHEET, 6, blocks, List.of(), Set.of())),
                List.of(),
                List.of());
    }

    private static Block block(int row) {
        return new Block.Table(CellRange.of(row, 0, row, 1), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Optional<List<Grid>> again(FrozenFile frozen) {
        return Optional.empty();
    }

    @Override
    public BlockOutcome decide(ReturnReading reading, ReturnReading.Sheet sheet, Block block) {
        int row = block.range().first().row();
        boolean second = row == 10;
        if (second && says(reading.file(), "break")) {
            throw new IllegalStateException("no such block");
        }
        if (second && says(reading.file(), "leak") && !mended) {
            return new BlockOutcome(SHEET, List.of(), 1, List.of());
        }
        Place place = Place.ofFile(reading.file(), "kent").onSheet(SHEET);
        Outcome outcome = row > 0
                ? new Outcome.SetAside(place, "a percentage", 1)
                : new Outcome.Accepted(observation(reading.file(), block), 1);
        return new BlockOutcome(SHEET, List.of(outcome), 1, List.of());
    }

    private static Observation observation(ReturnFile file, Block block) {
        return new Observation(
                "2025",
                "kent",
                "71/17",
                Period.financialYear(2024),
                VictimGender.ALL,
                VictimAge.ALL,
                Observation.ALL_PLATFORMS,
                Unit.OFFENCES,
                Role.DETAIL,
                Count.of(12),
                new Provenance(file.name(), file.sha256(), SHEET, block.range(), "12"));
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
