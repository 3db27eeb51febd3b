package org.foireturns.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.foireturns.config.Books;
import org.foireturns.intake.Intake;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.words.WordsSeen;

/** What the sample returns say, without database and outputs. */
final class SampleEvidence {
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 21);
    private static final Path HOME = Path.of("target", "sample-evidence");

    private final List<ReturnSummary> returns = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Outcome.Rejected> rejected = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    private SampleEvidence() {}

    /** Read by the first test that asks. */
    static Samples samples() {
        return Once.SAMPLES;
    }

    /**
     * The project's books, its sample returns, and what they say.
     *
     * @param evidence all that they say as they are
     */
    record Samples(Books books, Returns returns, Evidence evidence) {}

    private static final class Once {
        private static final Samples SAMPLES = read();

        private static Samples read() {
            try {
                Books books = Books.load(Folders.CONFIG);
                Path snapshots = Files.createTempDirectory(Files.createDirectories(HOME), "run");
                Returns all = new Returns(
                        books,
                        new Intake(Folders.INPUT, snapshots, books.forces(), 1_000_000, Map.of())
                                .look()
                                .entries());
                return new Samples(books, all, all.read(new DirectOpener(ScreenRules.USUAL), file -> true));
            } catch (Exception e) {
                throw new IllegalStateException("the samples cannot be read", e);
            }
        }
    }

    private Evidence evidence() {
        return new Evidence(returns, observations, answers, refusals, rejected, List.of(), List.of(), findings);
    }

    /** The files of all samples, ready to be read, by one pipeline as the night has it. */
    static final class Returns {
        private final Books books;
        private final List<Manifest.Entry> entries;
        private final OneOf opener = new OneOf();
        private final ReturnPipeline pipeline;

        Returns(Books books, List<Manifest.Entry> entries) {
            this.books = books;
            this.entries = List.copyOf(entries);
            this.pipeline = new ReturnPipeline(
                    books.words(), books.forces(), books.platforms(), opener, ScreenRules.USUAL, AS_OF);
        }

        /** The same files by other books. */
        Returns by(Books others) {
            return new Returns(others, entries);
        }

        List<String> names() {
            return entries.stream().map(entry -> entry.file().name()).toList();
        }

        private Manifest.Entry entry(String name) {
            return entries.stream()
                    .filter(each -> each.file().name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** The texts of one file's cells that are no numbers. */
        List<String> texts(String name) {
            Manifest.Entry entry = entry(name);
            try {
                Opened opened = OneOf.PLAIN.open(
                        entry.snapshot(), entry.file().format(), entry.file().baseName());
                return opened instanceof Opened.Sheets sheets
                        ? sheets.workbook().grids().stream()
                                .flatMap(grid -> grid.cells().stream())
                                .filter(Cell::isText)
                                .map(Cell::text)
                                .distinct()
                                .toList()
                        : List.of();
            } catch (UnreadableFile unread) {
                return List.of();
            }
        }

        /** The words of one file. */
        WordsSeen words(String name) {
            Manifest.Entry entry = entry(name);
            opener.chosen = OneOf.PLAIN;
            Request request =
                    Objects.requireNonNull(books.requests().get(entry.file().request()));
            return pipeline.read(entry.file(), entry.snapshot(), entry.forcesByName(), request)
                    .words();
        }

        Evidence read(Opener by, Predicate<String> chosen) {
            return read(by, chosen, "");
        }

        /** Reads the chosen files; only one of them by the opener when it is named, the others plainly. */
        Evidence read(Opener by, Predicate<String> chosen, String only) {
            SampleEvidence all = new SampleEvidence();
            for (Manifest.Entry entry : entries) {
                String name = entry.file().name();
                if (chosen.test(name)) {
                    Request request = Objects.requireNonNull(
                            books.requests().get(entry.file().request()));
                    opener.chosen = only.isEmpty() || only.equals(name) ? by : OneOf.PLAIN;
                    all.add(pipeline.read(entry.file(), entry.snapshot(), entry.forcesByName(), request), pipeline);
                }
            }
            return all.evidence();
        }
    }

    /** Opens a file as another does that is chosen for it. */
    private static final class OneOf implements Opener {
        static final Opener PLAIN = new DirectOpener(ScreenRules.USUAL);

        private Opener chosen = PLAIN;

        @Override
        public Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile {
            return chosen.open(snapshot, format, displayName);
        }

        @Override
        public long mostCellsOfTables() {
            return chosen.mostCellsOfTables();
        }
    }

    private void add(ReturnReading reading, ReturnPipeline pipeline) {
        returns.add(new ReturnSummary(reading.file(), reading.force(), reading.readable()));
        refusals.addAll(reading.refusals());
        findings.addAll(reading.findings());
        for (SheetReading sheet : reading.sheets()) {
            for (Block block : sheet.blocks()) {
                BlockOutcome decided = pipeline.decide(reading, sheet, block);
                findings.addAll(decided.findings());
                decided.outcomes().forEach(this::add);
            }
        }
    }

    private void add(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            observations.add(accepted.observation());
        } else if (outcome instanceof Outcome.Total total) {
            observations.add(total.observation());
        } else if (outcome instanceof Outcome.Answered answered) {
            answers.add(answered.answer());
        } else if (outcome instanceof Outcome.Rejected broken) {
            rejected.add(broken);
        }
    }
}
