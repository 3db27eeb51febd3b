package org.foireturns.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.cli.CommandLineRun;
import org.foireturns.report.workbook.WorkbookParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run over files with a canary in every place: each is told of, and none sings. */
@SuppressWarnings("NullAway.Init")
class CanaryRunTest {
    private static final List<String> CLEAN =
            List.of("Kent Police_9218_Attachment.xlsx", "Gwent Police - sexual communication with a child.xls");

    @TempDir
    static Path folder;

    private static List<Canary> canaries;
    private static String console;
    private static List<NamedCsvRecord> findings;

    @BeforeAll
    static void run() throws IOException {
        canaries = planted();
        Path folderOfCanaries = Files.createDirectories(folder.resolve("input/canaries"));
        for (Canary canary : canaries) {
            Files.write(folderOfCanaries.resolve(canary.name()), canary.content());
        }
        Path clean = Files.createDirectories(folder.resolve("input/2025"));
        for (String name : CLEAN) {
            Files.copy(Path.of("input/2025").resolve(name), clean.resolve(name));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            CommandLineRun.execute(
                    "run",
                    "--input=" + folder.resolve("input"),
                    "--output=" + folder.resolve("output"),
                    "--data=" + folder.resolve("data"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        console = said.toString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(folder.resolve("output/latest/findings.csv"));
                Stream<NamedCsvRecord> all = lines.stream()) {
            findings = all.toList();
        }
    }

    private static List<Canary> planted() throws IOException {
        return Stream.of(
                        CellCanaries.xlsx(),
                        CellCanaries.xls(),
                        FormatCanaries.conditional(),
                        OfficeCanaries.xlsx(),
                        CellCanaries.xlsb(),
                        XlsbCanaries.all(),
                        XlsCanaries.all(),
                        OdsCanaries.all(),
                        WordCanaries.all(),
                        DocumentCanaries.all(),
                        LetterCanaries.all(),
                        EnvelopeCanaries.all(),
                        SubtleCanaries.all(),
                        UnseenCanaries.all(),
                        CousinCanaries.all(),
                        DocumentCanaries.inside())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyCanaryIsToldOf() {
        Map<String, Set<String>> told = new TreeMap<>();
        findings.forEach(line -> told.computeIfAbsent(whole(line.getField("file")), file -> new TreeSet<>())
                .add(line.getField("code")));
        List<String> missed = canaries.stream()
                .filter(canary -> !told.getOrDefault("canaries/" + canary.name(), Set.of())
                        .contains(canary.code()))
                .map(canary -> canary.name() + " " + told.get("canaries/" + canary.name()))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void whatMayBePersonalIsSetAside() {
        Set<String> setAside = findings.stream()
                .filter(line -> line.getField("severity").equals("quarantine"))
                .map(line -> whole(line.getField("file")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(setAside)
                .containsExactlyInAnyOrderElementsOf(canaries.stream()
                        .filter(canary -> Set.of(
                                        "hidden-sheet",
                                        "cached-source",
                                        "hidden-text",
                                        "identifier",
                                        "unsafe-container")
                                .contains(canary.code()))
                        .map(canary -> "canaries/" + canary.name())
                        .toList());
    }

    /** The file in the folder: an archive in place of what lies in it. */
    private static String whole(String file) {
        return file.replaceFirst("(\\.(?:zip|eml|msg|7z))/.*", "$1");
    }

    @Test
    void noCanarySings() throws IOException {
        Set<String> words = new TreeSet<>();
        canaries.forEach(canary -> words.addAll(canary.words()));
        List<String> heard = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String where : List.of("output", "data")) {
            try (Stream<Path> all = Files.walk(folder.resolve(where))) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String parts = copiesWhatIsHidden(file) ? WorkbookParts.of(bytes).all() : "";
            String narrow = (new String(bytes, StandardCharsets.ISO_8859_1) + parts).toLowerCase(Locale.ROOT);
            String thin = narrow.replace("\u0000", "");
            words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> narrow.contains(word) || thin.contains(word))
                    .forEach(word -> heard.add(word + " in " + folder.relativize(file)));
        }
        assertThat(files).anyMatch(file -> file.toString().contains("for-the-force"));
        assertThat(heard).isEmpty();
        assertThat(console).isNotBlank();
        words.forEach(word -> assertThat(console).doesNotContainIgnoringCase(word));
        assertThat(folder.resolve("data/snapshots")).isEmptyDirectory();
    }

    /** A path that is typed into a cell, and a list that is visible, are seen by whoever opens the file. */
    private static boolean copiesWhatIsHidden(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xlsx") && !name.startsWith("local-path 1.") && !name.startsWith("record-level 1.");
    }

    @Test
    void cleanReturnsCount() throws IOException {
        assertThat(findings)
                .filteredOn(line -> line.getField("file").startsWith("2025/"))
                .noneMatch(line -> line.getField("severity").equals("quarantine"));
        assertThat(Files.readString(folder.resolve("output/latest/observations.csv")))
                .contains(CLEAN.get(0))
                .contains(CLEAN.get(1));
    }
}
