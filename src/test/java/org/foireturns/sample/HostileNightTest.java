package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A night on which the worst files arrive beside good ones. */
@SuppressWarnings("NullAway.Init")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "which does not let such names exist")
class HostileNightTest {
    private static final List<String> GOOD = List.of(
            "Kent Police_9218_Attachment.xlsx",
            "Gwent Police - sexual communication with a child.xls",
            "Northamptonshire Police FOI response.ods");

    @TempDir
    Path folder;

    @Test
    void eachHostileFileHasOneFindingAndTheOthersTheirFigures() throws Exception {
        Night good = night("good", Folders.someReturns(folder.resolve("good-input"), "2025", GOOD));
        Night bad = night("bad", Folders.someReturns(folder.resolve("bad-input"), "2025", GOOD));
        Path workbook = Folders.INPUT.resolve("2025").resolve(GOOD.get(0));
        Map<String, String> due = HostileFiles.write(bad.input().resolve("2025"), workbook);
        assertThat(due).hasSizeGreaterThan(60);

        good.run();
        bad.run();

        for (String table : List.of("observations.csv", "totals.csv", "claims.csv", "reconciliation.csv")) {
            assertThat(bad.latest().resolve(table))
                    .hasSameBinaryContentAs(good.latest().resolve(table));
        }
        assertThat(codes(bad)).isEqualTo(expected(due));
        assertThat(bad.table("findings.csv")).allSatisfy(finding -> {
            assertThat(finding.getField("message")).doesNotContain("Exception", "Error:", "java.", "\n", "root:x");
            assertThat(finding.getField("fix")).isNotBlank();
        });
    }

    /** The codes of all findings about files that are no good return, by name. */
    private static Map<String, String> codes(Night night) {
        return night.table("findings.csv").stream()
                .filter(finding -> !finding.getField("file").isEmpty())
                .filter(finding -> GOOD.stream().noneMatch(finding.getField("file")::endsWith))
                .collect(Collectors.groupingBy(
                        HostileNightTest::name,
                        TreeMap::new,
                        Collectors.mapping(finding -> finding.getField("code"), Collectors.joining("+"))));
    }

    private static String name(NamedCsvRecord finding) {
        return finding.getField("file").replaceFirst("^'?2025/", "");
    }

    private static Map<String, String> expected(Map<String, String> due) {
        return due.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replace("\n", "[U+000A]").replace("\u202E", "[U+202E]"),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Night night(String name, Path input) throws Exception {
        return new Night(input, Folders.CONFIG, Files.createDirectory(folder.resolve(name)));
    }
}
