package org.foireturns.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            observations.csv   | request,force,offence,period_start,period_end,victim_gender,victim_age,platform,unit,role,status,value,lower,upper,file,sheet,cell,text,open,witnesses
            totals.csv         | request,area_type,area,offence,period_start,period_end,dimension,category,value,lower,upper,share_of_known,base,forces_reporting,forces_asked,basis
            findings.csv       | id,code,severity,owner,request,force,file,sheet,cell,row,text,message,why,fix,state,file_hash,expects,heads
            rejected.csv       | run,request,force,file,sha256,sheet,row,cell,column,text,code,message,fix
            ledger.csv         | request,force,file,sheet,non_blank,accepted,total,label,note,rejected,set_aside,closes
            reconciliation.csv | request,force,period_start,period_end,check,left,left_lower,left_upper,relation,right,right_lower,right_upper,verdict,difference,file,sheet,left_cells,right_cells
            revisions.csv      | force,period_start,period_end,dimension,category,request,value,lower,upper,standing,file,sheet,cells
            claims.csv         | id,request,source,says,measure,area,period_start,period_end,dimension,category,baseline_start,baseline_end,comparison,value,figure,base,verdict,reason
            lineage.csv        | figure,role,file,sheet,cell,lower,upper
            responses.csv      | request,force,question,status,section,file
            decisions-applied.csv | id,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,approved_by,review_by,state,due_for_review,effect,findings
            answers.csv        | request,force,period_start,period_end,measure,value,victim_gender,file,sheet,cell,text
            """)
    void everyCsvFileHasItsColumnsAByteOrderMarkAndWindowsLineEnds(String file, String columns) throws IOException {
        publish(EditionSample.edition());

        String text = Files.readString(folder.resolve(file));

        assertThat(text).startsWith("\uFEFF" + columns + "\r\n").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.lines()).hasSizeGreaterThan(1);
    }

    @Test
    void writesTheseFilesForTheirOwnerAlone() throws IOException {
        publish(EditionSample.edition());

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.sorted().toList();
            assertThat(written)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "answers.csv",
                            "claims.csv",
                            "controls.csv",
                            "datapackage.json",
                            "decisions-applied.csv",
                            "findings.csv",
                            "headlines.csv",
                            "ledger.csv",
                            "lineage.csv",
                            "observations.csv",
                            "panels.csv",
                            "reconciliation.csv",
                            "rejected.csv",
                            "report.html",
                            "responses.csv",
                            "revisions.csv",
                            "rollforward.csv",
                            "run.json",
                            "totals.csv");
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                for (Path file : written) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                }
            }
        }
    }

    @Test
    void anObservationSaysItsNumberOnlyWhenTheForceDid() throws IOException {
        publish(EditionSample.edition());

        assertThat(rows("observations.csv"))
                .filteredOn(
                        row -> row.getField(0).equals("2025") && row.getField(1).equals("kent"))
                .extracting(row -> row.getFields().subList(10, 14), row -> row.getField(16), row -> row.getField(17))
                .containsExactly(
                        tuple(List.of("not-held", "", "", ""), "B2", "n/a"),
                        tuple(List.of("suppressed", "", "0", ""), "B3", "'@*"),
                        tuple(List.of("suppressed", "", "0", "4"), "B4", "<5"),
                        tuple(List.of("reported", "410", "410", "410"), "B5", "410"));
    }

    @Test
    void aShareIsPrintedOnlyWhenItAndItsBaseAreExact() throws IOException {
        publish(EditionSample.edition());

        assertThat(rows("totals.csv"))
                .filteredOn(
                        row -> row.getField(0).equals("2025") && row.getField(2).equals("uk"))
                .extracting(row -> row.getField(7), row -> row.getFields().subList(8, 13))
                .contains(
                        tuple("all", List.of("7263", "7263", "7263", "", "")),
                        tuple("snapchat", List.of("836", "836", "836", "0.3960", "2111")),
                        tuple("12-15", List.of("", "2650", "2700", "", "")));
    }

    @Test
    void whatDoesNotCountHasALineForEachReason() throws IOException {
        publish(EditionSample.edition());

        assertThat(rows("rejected.csv"))
                .extracting(CsvRecord::getFields)
                .extracting(fields -> fields.subList(2, 11))
                .containsExactly(
                        List.of("gwent", "2025/Gwent Police.xlsx", "ab".repeat(32), "", "", "", "", "", "hidden-sheet"),
                        List.of(
                                "kent",
                                "2025/Kent Police.xlsx",
                                "ab".repeat(32),
                                "List",
                                "7",
                                "B7",
                                "Date recorded",
                                "31/02/2024",
                                "date-impossible"),
                        List.of(
                                "kent",
                                "2025/Kent Police.xlsx",
                                "ab".repeat(32),
                                "List",
                                "7",
                                "C7",
                                "Victim, age",
                                "-7",
                                "age-impossible"),
                        List.of(
                                "kent",
                                "2025/Kent Police.xlsx",
                                "ab".repeat(32),
                                "Q1 Total",
                                "5",
                                "C5",
                                "",
                                "12%",
                                "percentages-left-out"));
    }

    @Test
    void findingsComeGravestFirstAndFixedLast() throws IOException {
        publish(EditionSample.edition());

        List<CsvRecord> rows = rows("findings.csv");

        assertThat(rows)
                .extracting(row -> row.getField(2))
                .startsWith("quarantine", "error", "error", "error", "question", "question", "question", "note");
        assertThat(rows.get(rows.size() - 1).getField(14)).isEqualTo("fixed");
        assertThat(rows).extracting(row -> row.getField(8)).containsSubsequence("B2", "B9", "B10", "B31");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsNeutralisedAndANumberIsNot() throws IOException {
        publish(EditionSample.edition());

        assertThat(rows("findings.csv")).extracting(row -> row.getField(10)).contains("'" + EditionSample.HOSTILE);
        assertThat(rows("claims.csv")).extracting(row -> row.getField(13)).contains("-5%");
    }

    @Test
    void aTieOutNamesTheCellsOfBothSides() throws IOException {
        publish(EditionSample.edition());

        assertThat(rows("reconciliation.csv"))
                .extracting(CsvRecord::getFields)
                .extracting(fields -> fields.subList(5, 18))
                .contains(List.of(
                        "Total, B8",
                        "402",
                        "402",
                        "equals",
                        "sum of 2 cells",
                        "398",
                        "398",
                        "does not add up",
                        "4",
                        "2025/Kent Police.xlsx",
                        "Q1 Total",
                        "B8",
                        "B4; B5"));
    }

    @Test
    void theSameEditionGivesTheSameBytesAndTimesStandInTwoFilesOnly() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path first = Files.createDirectory(folder.resolve("first"));
        new Publisher(2).publish(EditionSample.edition(), first);
        new Publisher(2).publish(EditionSample.startedAt(Instant.parse("2027-01-02T03:04:05Z")), other);

        try (Stream<Path> files = Files.list(first)) {
            assertThat(files.filter(file -> !sameBytes(file, other.resolve(file.getFileName())))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "run.json");
        }
        assertThat(Files.readString(other.resolve("report.html"))
                        .replace("2 January 2027, 03:04:05", "21 November 2026, 02:00:07"))
                .isEqualTo(Files.readString(first.resolve("report.html")));
        assertThat(Files.readString(other.resolve("run.json")).replace("2027-01-02T03:04:05Z", "2026-11-21T02:00:07Z"))
                .isEqualTo(Files.readString(first.resolve("run.json")));
    }

    @Test
    void runJsonSaysHowTheRunEnded() throws IOException {
        publish(EditionSample.edition());

        assertThat(Files.readString(folder.resolve("run.json")))
                .contains(
                        "\"status\": \"publication blocked\"",
                        "\"unreadable\": 1",
                        "\"quarantine\": 1",
                        "\"fixed\": 1");
    }

    private void publish(Edition edition) throws IOException {
        new Publisher(2).publish(edition, folder);
    }

    private List<CsvRecord> rows(String file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
            return csv.stream().skip(1).toList();
        }
    }

    private static boolean sameBytes(Path left, Path right) {
        try {
            return Files.mismatch(left, right) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
