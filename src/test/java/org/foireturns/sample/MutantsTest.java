package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Block;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutants of the samples go through the whole pipeline in this very process: each is read or refused, in reasonable
 * time, and nothing is thrown. The profile {@code fuzz} makes 20,000 of them.
 */
class MutantsTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 300);
    private static final long LONGEST_SECONDS = 20;

    @TempDir
    Path folder;

    @Test
    void areReadOrRefused() throws Exception {
        Books books = Books.load(Folders.CONFIG);
        ReturnPipeline pipeline = new ReturnPipeline(
                books.words(),
                books.forces(),
                books.platforms(),
                new DirectOpener(ScreenRules.USUAL),
                ScreenRules.USUAL,
                LocalDate.of(2025, 11, 21));
        List<Path> samples = samples();
        Path file = folder.resolve("mutant.bin");
        List<String> broken = new ArrayList<>();
        int read = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            Path sample = samples.get(seed % samples.size());
            Files.write(file, Mutant.of(Files.readAllBytes(sample), seed));
            long start = System.nanoTime();
            try {
                read += readable(pipeline, file, sample) ? 1 : 0;
            } catch (RuntimeException | Error thrown) {
                broken.add(
                        "%s, seed %d: %s at %s".formatted(sample, seed, thrown.getClass(), thrown.getStackTrace()[0]));
            }
            if (Duration.ofNanos(System.nanoTime() - start).toSeconds() > LONGEST_SECONDS) {
                broken.add("%s, seed %d: too slow".formatted(sample, seed));
            }
        }

        assertThat(broken).isEmpty();
        assertThat(read).as("some mutants can still be read").isBetween(1, MUTANTS - 1);
    }

    private static boolean readable(ReturnPipeline pipeline, Path file, Path sample) throws IOException {
        String name = "2025/" + sample.getFileName();
        ReturnFile mutant = new ReturnFile("2025", name, "", Files.size(file), ContentSniffer.formatOf(file));
        ReturnReading reading = pipeline.read(mutant, file, Set.of(), Request.open("2025", "71/17"));
        for (SheetReading sheet : reading.sheets()) {
            for (Block block : sheet.blocks()) {
                assertThat(pipeline.decide(reading, sheet, block)).isNotNull();
            }
        }
        return reading.readable();
    }

    /** One after the other of each format, so that few mutants have all formats. */
    private static List<Path> samples() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String ending : List.of(".xls", ".ods", ".csv", ".xlsx")) {
            try (Stream<Path> files = Files.walk(Folders.INPUT)) {
                List<Path> some = files.filter(file -> file.toString().endsWith(ending))
                        .sorted()
                        .limit(ending.equals(".xlsx") ? 30 : 12)
                        .toList();
                all.addAll(some);
            }
        }
        return all;
    }
}
