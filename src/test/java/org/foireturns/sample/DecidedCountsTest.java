package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Decisions that change what is counted: what each does, what it is bound to, and that nothing is left of it without.
 */
@SuppressWarnings("NullAway.Init")
class DecidedCountsTest {
    private static final String HEAD = "id,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,"
            + "approved_by,review_by,retires\n";
    private static final String WHY = ",By phone,Ann,2026-11-21,,,\n";
    private static final String FEMALE =
            "d1,set-value,2025,kent,2025/Kent Police.csv,Kent Police!C2,\"2024/25, female: -\",30" + WHY;
    private static final String UNKNOWN =
            "d2,set-value,2025,kent,2025/Kent Police.csv,Kent Police!B4,\"2023/24," + " unknown: -\",0" + WHY;
    private static final String KENT = """
            Victim gender,2023/24,2024/25
            Female,30,-
            Male,12,9
            Unknown,-,1
            Total,42,40
            """;

    @TempDir
    Path home;

    private KentAlone kent;
    private Night night;

    @BeforeEach
    void aReturnWithTwoSigns() throws IOException {
        kent = KentAlone.in(home, KENT);
        night = kent.night();
    }

    private void afterANight() throws Exception {
        kent = KentAlone.afterANight(KENT);
        night = kent.night();
    }

    @Test
    void aNumberIsSetInOneCellAndVerifiedAndGoneWithTheDecision() throws Exception {
        afterANight();
        List<String> before = published();
        decide(FEMALE);
        night.run();

        assertThat(value("female", "2024-04-01")).isEqualTo("30");
        assertThat(line("observations.csv", "text", "- [30 by decision d1]")).isEqualTo(1);
        assertThat(state("d1")).isEqualTo("applied");
        assertThat(effect("d1")).startsWith("1 cell taken as 30. With it: share of girls ");
        assertThat(findings("settled")).containsExactly("unknown-marker");
        assertThat(night.verify()).isZero();

        decide("");
        night.run();
        assertThat(published()).isEqualTo(before);
    }

    @Test
    void aSignIsTakenForTheSameInAllCellsOfTheFile() throws Exception {
        decide("d1,treat-as,2025,kent,2025/Kent Police.csv,,-,none" + WHY);
        night.run();

        assertThat(value("female", "2024-04-01")).isEqualTo("0");
        assertThat(value("unknown", "2023-04-01")).isEqualTo("0");
        assertThat(effect("d1")).startsWith("2 cells taken as none.");
        assertThat(night.verify()).isZero();
    }

    @Test
    void whatIsSaidOfOneCellGoesBeforeWhatIsSaidOfAll() throws Exception {
        decide("d1,treat-as,2025,kent,2025/Kent Police.csv,,-,none" + WHY + FEMALE.replace("d1,", "d2,"));
        night.run();

        assertThat(value("female", "2024-04-01")).isEqualTo("30");
        assertThat(value("unknown", "2023-04-01")).isEqualTo("0");
    }

    @Test
    void aChangedCellMakesItsOwnDecisionAloneInert() throws Exception {
        decide(FEMALE + UNKNOWN);
        Files.writeString(kent.file(), KENT.replace("30,-", "30,..").replace("42,40", "42,41"));
        night.run();

        assertThat(state("d1")).isEqualTo("stale");
        assertThat(effect("d1"))
                .isEqualTo(
                        "It expects \"2024/25, female: -\", and in Kent Police!C2 of 2025/Kent Police.csv there is now"
                                + " \"2024/25, female: ..\".");
        assertThat(state("d2")).isEqualTo("applied");
        assertThat(value("unknown", "2023-04-01")).isEqualTo("0");
    }

    @Test
    void anotherNameAndRowsAboveAndColumnsInAnotherOrderChangeNothing() throws Exception {
        decide(FEMALE + UNKNOWN);
        Files.delete(kent.file());
        Files.writeString(kent.file().resolveSibling("Kent Police answer of June.csv"), """
                Answer of Kent Police
                Offences recorded

                Victim gender,2024/25,2023/24
                Female,-,30
                Male,9,12
                Unknown,1,-
                Total,40,42
                """);
        night.run();

        assertThat(state("d1")).isEqualTo("applied");
        assertThat(state("d2")).isEqualTo("applied");
        assertThat(value("female", "2024-04-01")).isEqualTo("30");
        assertThat(value("unknown", "2023-04-01")).isEqualTo("0");
        assertThat(night.verify()).isZero();
    }

    @Test
    void aFileIsLeftOutUnderAnyNameAndComesBackWhenItIsChanged() throws Exception {
        afterANight();
        decide("d1,exclude,2025,kent,2025/Kent Police.csv,," + hash("unknown-marker") + "," + WHY);
        Files.move(kent.file(), kent.file().resolveSibling("Kent Police 2.csv"));
        night.run();

        assertThat(night.table("observations.csv")).isEmpty();
        assertThat(findings("settled")).containsOnly("unknown-marker");
        assertThat(line("rejected.csv", "code", "left-out-as-decided")).isPositive();
        assertThat(night.table("ledger.csv"))
                .allSatisfy(sheet -> assertThat(sheet.getField("closes")).isEqualTo("yes"));

        Files.writeString(kent.file(), KENT.replace("12", "13"));
        Files.delete(kent.file().resolveSibling("Kent Police 2.csv"));
        night.run();

        assertThat(state("d1")).isEqualTo("stale");
        assertThat(value("male", "2023-04-01")).isEqualTo("13");
    }

    @Test
    void aPartOfASheetIsLeftOutWithWhatIsAskedAboutIt() throws Exception {
        afterANight();
        decide("d1,ignore-range,2025,kent,2025/Kent Police.csv,Kent Police!B2:C4," + hash("unknown-marker") + ","
                + WHY);
        night.run();

        assertThat(night.table("observations.csv"))
                .extracting(cell -> cell.getField("cell"))
                .containsExactlyInAnyOrder("B5", "C5");
        assertThat(findings("settled")).containsOnly("unknown-marker");
    }

    @Test
    void oneOfTwoFilesThatDifferStandsAsDecided() throws Exception {
        afterANight();
        String left = hash("unknown-marker");
        Files.writeString(
                kent.file().resolveSibling("Kent Police b.csv"),
                KENT.replace("42,40", "42,41").replace("9", "10"));
        night.run();
        String both = hash("rival-versions");
        assertThat(both).contains(" and ", left);
        String stands = both.replace(left, "").replace(" and ", "");
        decide("d1,supersede-file,2025,kent,2025/Kent Police.csv,," + left + " and " + stands
                + ",2025/Kent Police b.csv" + WHY);
        night.run();

        assertThat(state("d1")).isEqualTo("applied");
        assertThat(value("male", "2024-04-01")).isEqualTo("10");
        assertThat(findings("fixed")).contains("rival-versions");

        Files.writeString(
                kent.file().resolveSibling("Kent Police b.csv"),
                KENT.replace("42,40", "42,42").replace("9", "11"));
        night.run();
        assertThat(state("d1")).isEqualTo("stale");
    }

    @Test
    void theNumbersOfAFileCountWhatWasDecided() throws Exception {
        afterANight();
        decide("d1,unit,2025,kent,2025/Kent Police.csv,," + hash("unknown-marker") + ",victims" + WHY);
        night.run();

        assertThat(night.table("observations.csv"))
                .extracting(cell -> cell.getField("unit"))
                .containsOnly("victims");
        assertThat(state("d1")).isEqualTo("applied");
    }

    private void decide(String lines) throws IOException {
        Files.writeString(night.config().resolve("decisions.csv"), HEAD + lines);
    }

    private List<String> published() throws IOException {
        return List.of(
                Files.readString(night.latest().resolve("observations.csv")),
                Files.readString(night.latest().resolve("totals.csv")),
                Files.readString(night.latest().resolve("headlines.csv")),
                Files.readString(night.latest().resolve("rejected.csv")).replaceAll("(?m)^[^,]*,", ""));
    }

    private String value(String gender, String start) {
        return night.table("observations.csv").stream()
                .filter(cell -> cell.getField("victim_gender").equals(gender)
                        && cell.getField("period_start").equals(start))
                .map(cell -> cell.getField("value"))
                .reduce((one, other) -> "several")
                .orElse("none");
    }

    private long line(String table, String column, String text) {
        return night.table(table).stream()
                .filter(line -> line.getField(column).replaceFirst("^'", "").equals(text))
                .count();
    }

    private String hash(String code) {
        return night.table("findings.csv").stream()
                .filter(finding -> finding.getField("code").equals(code))
                .map(finding -> finding.getField("file_hash"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings(String state) {
        return night.table("findings.csv").stream()
                .filter(finding -> finding.getField("state").equals(state))
                .map(finding -> finding.getField("code"))
                .toList();
    }

    private String state(String id) {
        return kent.applied(id).getField("state");
    }

    private String effect(String id) {
        return kent.applied(id).getField("effect");
    }
}
