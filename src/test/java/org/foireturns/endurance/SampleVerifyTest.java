package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.sample.Night;
import org.foireturns.verify.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The edition of all samples, with one line of lineage or one cell of a return altered. The seals tell each; then every
 * seal is made good again, so that only the numbers can. They tell each that is altered, but not that a line is gone
 * when what it counts is 0 or vanishes in the rounding of a claim. {@code -Dtrials=} says how many are tried of each.
 */
@Tag(Endurance.TAG)
@SuppressWarnings("NullAway.Init")
class SampleVerifyTest {
    private static final int TRIALS = Integer.getInteger("trials", 100);
    private static final Set<String> WOMEN = Set.of("female", "f", "girl");

    @TempDir
    static Path home;

    private static Night night;
    private static Books books;
    private static List<String> lineage;

    @TempDir
    Path copies;

    private Path folder;
    private Path returns;
    private String run;
    private final Random random = new Random(2_025);

    @BeforeAll
    static void runOnce() throws Exception {
        night = new Night(Path.of("input").toAbsolutePath(), Path.of("config").toAbsolutePath(), home);
        night.run();
        books = Books.load(night.config());
        lineage = Files.readAllLines(night.latest().resolve("lineage.csv"));
    }

    @BeforeEach
    void copy() throws IOException {
        folder = copies.resolve("latest");
        returns = copies.resolve("input");
        try (Stream<Path> files = Files.walk(night.latest())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(night.latest().relativize(file).toString()));
            }
        }
        try (Stream<Path> files = Files.walk(night.input())) {
            for (Path file : files.toList()) {
                Files.copy(file, returns.resolve(night.input().relativize(file)));
            }
        }
        run = Files.readString(folder.resolve("run.json"));
    }

    @Test
    void asItIsTheEditionIsRight() throws IOException {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aLineOfLineageThatIsGoneOrAlteredIsNoticed() throws Exception {
        Path file = folder.resolve("lineage.csv");
        String sealed = sha256(file);
        List<String> missed = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            int at = 1 + random.nextInt(lineage.size() - 1);
            List<String> changed = new ArrayList<>(lineage);
            if (trial % 2 == 0) {
                changed.remove(at);
            } else {
                changed.set(at, altered(lineage.get(at)));
            }
            Files.writeString(file, String.join("\r\n", changed) + "\r\n");
            assertThat(differences()).contains("lineage.csv is not as it was published.");
            Files.writeString(folder.resolve("run.json"), run.replace(sealed, sha256(file)));
            if (differences().isEmpty()) {
                missed.add((trial % 2 == 0 ? "gone: " : "altered: ") + lineage.get(at));
            }
            Files.writeString(folder.resolve("run.json"), run);
        }
        told("lines of lineage", missed);
        assertThat(missed).allMatch(line -> line.startsWith("gone: "));
    }

    @Test
    void aCellThatIsAlteredIsNoticed() throws Exception {
        List<String> missed = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            List<String> line = fields(lineage.get(1 + random.nextInt(lineage.size() - 1)));
            Path file = returns.resolve(line.get(2));
            Grid grid = grid(file, line.get(3));
            boolean rows = line.get(4).contains(":");
            Cell cell = cell(grid, CellRange.parse(line.get(4)));
            String other = rows ? (WOMEN.contains(gender(cell)) ? "Male" : "Female") : other(cell);
            Path original = night.input().resolve(line.get(2));
            AlteredCell.copy(original, file, line.get(3), cell.address(), other);
            String trialled =
                    "%s!%s!%s: %s as %s".formatted(line.get(2), line.get(3), cell.address(), cell.text(), other);
            assertThat(Objects.requireNonNull(grid(file, line.get(3)).cell(cell.address()))
                            .text())
                    .as(trialled)
                    .isEqualTo(other);
            Files.writeString(folder.resolve("run.json"), run.replace(sha256(original), sha256(file)));
            List<String> differences = differences();
            assertThat(differences).as(trialled).noneMatch(each -> each.endsWith("changed since the run."));
            if (differences.isEmpty()) {
                missed.add(trialled);
            }
            Files.writeString(folder.resolve("run.json"), run);
            Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
        }
        told("cells", missed);
        assertThat(missed).isEmpty();
    }

    private static void told(String what, List<String> missed) {
        System.out.printf("%d of %d altered %s noticed%n", TRIALS - missed.size(), TRIALS, what);
        missed.forEach(System.out::println);
    }

    private List<String> differences() throws IOException {
        return Verification.of(folder, returns, books).differences();
    }

    /** The line with one more in its number, or with another cell. */
    private String altered(String line) {
        List<String> fields = new ArrayList<>(fields(line));
        int place = random.nextBoolean() ? 5 : 4;
        if (place == 5) {
            fields.set(5, Long.toString(Long.parseLong(fields.get(5)) + 1));
            fields.set(6, fields.get(6).isEmpty() ? "" : Long.toString(Long.parseLong(fields.get(6)) + 1));
        } else {
            fields.set(4, "ZZ" + (1 + random.nextInt(900)));
        }
        return fields.stream()
                .map(field -> field.contains(",") ? '"' + field + '"' : field)
                .reduce((left, right) -> left + "," + right)
                .orElseThrow();
    }

    /** File names and sheets of the samples may hold commas, and no quotes. */
    private static List<String> fields(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(field -> field.replace("\"", ""))
                .toList();
    }

    private static Grid grid(Path file, String sheet) throws Exception {
        return Readers.forFormat(ContentSniffer.formatOf(file))
                .read(file, String.valueOf(file.getFileName()))
                .grids()
                .stream()
                .filter(grid -> grid.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    /** The cell, or in the rows of a list the gender of one; the first row of a range is one that counts. */
    private static Cell cell(Grid grid, CellRange range) {
        if (range.first().equals(range.last())) {
            return Objects.requireNonNull(grid.cell(range.first()));
        }
        return grid.row(range.first().row()).stream()
                .filter(cell -> gender(cell).matches("female|male|f|m|girl|boy|unknown|u|not known|not recorded"))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(
                        grid.cell(new Address(range.first().row(), range.last().column()))));
    }

    private static String gender(Cell cell) {
        return cell.text().strip().toLowerCase(java.util.Locale.ROOT);
    }

    private String other(Cell cell) {
        String text = cell.text();
        if (cell.isNumber() && text.matches("[0-9]+")) {
            return otherDigit(text, random.nextInt(text.length()));
        }
        return text.matches(".*[0-9].*")
                ? otherDigit(text, text.replaceFirst("[0-9].*", "").length())
                : "7";
    }

    private String otherDigit(String text, int at) {
        char other = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        return changed.matches("[0-9]+") ? Long.toString(Long.parseLong(changed)) : changed;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
