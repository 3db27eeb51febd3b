package org.foireturns.metamorphic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.intake.Intake;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Provenance;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.ScreenRules;

/** Reads returns as the job does, over the project's own books, and says what came out. */
final class Bench {
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 21);
    private static final String OFFENCE = "71/17";

    private final Books books;
    private final ReturnPipeline pipeline;
    private final Path folder;

    /**
     * A bench.
     *
     * @param folder for what is written; the caller takes it away
     */
    Bench(Path folder) throws ConfigMistakes {
        this.folder = folder;
        this.books = Books.load(Path.of("config"));
        this.pipeline = new ReturnPipeline(
                books.words(),
                books.forces(),
                books.platforms(),
                new DirectOpener(ScreenRules.USUAL),
                ScreenRules.USUAL,
                AS_OF);
    }

    /** The returns of the project's input folder whose names are wanted, as they are. */
    Map<String, Original> samples(Predicate<String> wanted) throws IOException {
        Map<String, Original> samples = new TreeMap<>();
        for (Manifest.Entry entry : new Intake(Path.of("input"), folder, books.forces(), 1_000_000, Map.of())
                .look()
                .entries()) {
            if (wanted.test(entry.file().name())) {
                samples.put(entry.file().name(), original(entry));
            }
        }
        return samples;
    }

    private Original original(Manifest.Entry entry) throws IOException {
        ReturnFile file = entry.file();
        ReturnReading reading = pipeline.read(file, entry.snapshot(), entry.forcesByName(), request(file.request()));
        List<Tab> tabs = new ArrayList<>();
        List<Grid> grids = grids(file.format(), entry.snapshot(), file.baseName());
        for (int i = 0; i < grids.size(); i++) {
            tabs.add(new Tab(grids.get(i), reading.sheets().get(i).blocks()));
        }
        String name = file.baseName().replaceFirst("\\.[^.]+$", "");
        Specimen specimen = new Specimen(file.request(), name, file.format(), entry.forcesByName(), tabs);
        return new Original(specimen, understood(reading));
    }

    /** A return of sheets drawn by hand. */
    Original drawn(String request, String name, Grid... sheets) {
        List<Tab> bare =
                Arrays.stream(sheets).map(grid -> new Tab(grid, List.of())).toList();
        Specimen plain =
                new Specimen(request, name, FileFormat.XLSX, books.forces().namedIn(name), bare);
        ReturnReading reading = reading(plain);
        List<Tab> tabs = new ArrayList<>();
        for (int i = 0; i < sheets.length; i++) {
            tabs.add(new Tab(sheets[i], reading.sheets().get(i).blocks()));
        }
        return new Original(plain.with(tabs), understood(reading));
    }

    Understanding read(Specimen specimen) {
        return understood(reading(specimen));
    }

    /** Returns of the input folder and one drawn for each arrangement. */
    Map<String, Original> all(Predicate<String> wanted) throws IOException {
        Map<String, Original> all = new LinkedHashMap<>(samples(wanted));
        all.putAll(DrawnReturns.on(this));
        return all;
    }

    /** What is counted from tables, by cell. */
    Map<Spot, Observation> counted(Specimen specimen) {
        Map<Spot, Observation> counted = new TreeMap<>();
        outcomes(reading(specimen)).forEach(outcome -> {
            Observation count = outcome instanceof Outcome.Accepted accepted
                    ? accepted.observation()
                    : outcome instanceof Outcome.Total total ? total.observation() : null;
            if (count != null && !count.witnesses().isEmpty()) {
                Provenance from = count.provenance();
                counted.put(new Spot(from.sheet(), from.cells().toString()), count);
            }
        });
        return counted;
    }

    private Stream<Outcome> outcomes(ReturnReading reading) {
        return reading.sheets().stream()
                .flatMap(sheet -> sheet.blocks().stream()
                        .flatMap(block -> pipeline.decide(reading, sheet, block).outcomes().stream()));
    }

    private ReturnReading reading(Specimen specimen) {
        try {
            Path written = Written.to(folder, specimen);
            ReturnFile file = new ReturnFile(
                    specimen.request(),
                    specimen.request() + "/" + specimen.fileName(),
                    "0".repeat(64),
                    Files.size(written),
                    specimen.format());
            ReturnReading reading = pipeline.read(file, written, specimen.forces(), request(specimen.request()));
            Files.delete(written);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Request request(String id) {
        return books.requests().getOrDefault(id, Request.open(id, OFFENCE));
    }

    private Understanding understood(ReturnReading reading) {
        List<Fact> facts = new ArrayList<>();
        Map<String, Integer> asked = new TreeMap<>();
        int rejected = 0;
        reading.findings().forEach(line -> count(line, asked));
        for (SheetReading sheet : reading.sheets()) {
            for (Block block : sheet.blocks()) {
                BlockOutcome decided = pipeline.decide(reading, sheet, block);
                decided.findings().forEach(line -> count(line, asked));
                for (Outcome outcome : decided.outcomes()) {
                    Fact.of(outcome).ifPresent(facts::add);
                    rejected += outcome instanceof Outcome.Rejected ? outcome.cells() : 0;
                }
            }
        }
        return new Understanding(facts, asked, rejected);
    }

    private static void count(FindingLine line, Map<String, Integer> asked) {
        if (line.severity() != Severity.NOTE) {
            asked.merge(line.code(), 1, Integer::sum);
        }
    }

    private static List<Grid> grids(FileFormat format, Path file, String name) throws IOException {
        try {
            return Readers.forFormat(format).read(file, name).grids();
        } catch (UnreadableFile e) {
            throw new IOException("a sample cannot be read: " + name, e);
        }
    }
}
