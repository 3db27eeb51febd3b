package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.foireturns.run.Ending;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night on which nothing is wrong: every published sentence of the samples' requests must come out. */
@SuppressWarnings("NullAway.Init")
abstract class SampleRun {
    private static Night night;

    @TempDir
    Path other;

    @BeforeAll
    static void runTheJob() {
        night = SampleNight.published().night();
    }

    @Test
    void everyClaimIsSupported() throws Exception {
        int claims = Files.readAllLines(Folders.CONFIG.resolve("claims.csv")).size() - 1;

        assertThat(night.table("claims.csv"))
                .hasSize(claims)
                .allSatisfy(claim -> assertThat(claim.getField("verdict"))
                        .as(claim.getField("id"))
                        .isEqualTo("supported"));
    }

    @Test
    void theBooksCloseForEverySheet() {
        assertThat(night.table("ledger.csv")).hasSizeGreaterThan(89).allSatisfy(sheet -> {
            assertThat(sheet.getField("closes")).isEqualTo("yes");
            assertThat(sumOfOutcomes(sheet)).isEqualTo(number(sheet, "non_blank"));
        });
    }

    @Test
    void noRowIsRejected() {
        assertThat(night.table("rejected.csv")).isEmpty();
        AuditLogTest.assertEachCellHasALine(
                night, SampleNight.published().edition().evidence());
    }

    @Test
    void anUnchangedNightEndsAtOnce() throws Exception {
        byte[] before = Files.readAllBytes(night.latest().resolve("run.json"));

        assertThat(night.run()).isInstanceOf(Ending.Unchanged.class);

        assertThat(night.latest().resolve("run.json")).hasBinaryContent(before);
    }

    /**
     * Three with a wrong number, and the 95% and the 99% each on the other's base. What the returns say is known from
     * the night before: a claim has no return read again.
     */
    @Test
    void claimsThatAreWrongAreToldWithTheRightNumber() throws Exception {
        Path config = Folders.copyOfConfig(
                Files.createDirectory(other.resolve("config")).resolve("books"));
        Path claims = config.resolve("claims.csv");
        Folders.replace(
                claims, "2017-04-01,2023-03-31,total,all,,,equals,199", "2017-04-01,2023-03-31,total,all,,,equals,200");
        Folders.replace(claims, "platform,snapchat,,,equals,40%", "platform,snapchat,,,equals,41%");
        Folders.replace(claims, "victim_age,all,,,equals,4", "victim_age,all,,,equals,5");
        Folders.replace(claims, ",like-for-like-change,", ",swapped,");
        Folders.replace(claims, "not like for like\",change,", "not like for like\",like-for-like-change,");
        Folders.replace(claims, ",swapped,", ",change,");
        Files.writeString(claims, """
                w1,2023,test,Wales where it can be compared,like-for-like-change,wales,2022-04-01,2023-03-31,total,all,2017-04-01,2018-03-31,equals,63%
                w2,2023,test,"Wales, all forces",change,wales,2022-04-01,2023-03-31,total,all,2017-04-01,2018-03-31,equals,-31%
                """, StandardOpenOption.APPEND);
        Night wrong = new Night(Folders.INPUT, config, Files.createDirectory(other.resolve("home")));
        Folders.copy(night.home().resolve("data"), wrong.home().resolve("data"));

        wrong.run();

        walesIsComparedOverThreeForces(wrong);
        assertThat(wrong.table("claims.csv"))
                .filteredOn(claim -> !claim.getField("verdict").equals("supported"))
                .allSatisfy(claim -> assertThat(claim.getField("reason")).isNotBlank())
                .extracting(
                        claim -> claim.getField("id"),
                        claim -> claim.getField("verdict"),
                        claim -> claim.getField("figure"),
                        SampleRun::base)
                .containsExactly(
                        tuple("c03", "not supported", "199", "Dyfed-Powys Police"),
                        tuple("c26", "not supported", "95%", "7,263 in 2024/25 against 3,728 in 2017/18"),
                        tuple(
                                "c28",
                                "not supported",
                                "40%",
                                "844 of 2,111 where the platform is known, 44 of 45 forces"),
                        tuple("c33", "not supported", "4", "19 answers and counts by single year of age"),
                        tuple("c53", "not supported", "99%", "7,263 in 2024/25 against 3,649 in 2017/18"));
    }

    private static void walesIsComparedOverThreeForces(Night night) {
        assertThat(night.table("claims.csv"))
                .filteredOn(claim -> claim.getField("id").startsWith("w"))
                .extracting(SampleRun::base, claim -> claim.getField("verdict"))
                .containsExactly(
                        tuple("189 in 2022/23 against 116 in 2017/18", "supported"),
                        tuple("189 in 2022/23 against 274 in 2017/18", "supported"));
        assertThat(night.table("panels.csv"))
                .filteredOn(line -> line.getField("figure").startsWith("w"))
                .extracting(
                        line -> line.getField("basis"), line -> line.getField("force"), line -> line.getField("reason"))
                .contains(
                        tuple("like for like", "dyfed-powys", ""),
                        tuple("like for like", "gwent", ""),
                        tuple("like for like", "north-wales", ""),
                        tuple("like for like", "south-wales", "n/a in 2022/23"),
                        tuple("all forces, not like for like", "south-wales", "n/a in 2022/23"));
    }

    /** The base without how many forces each side has. */
    private static String base(NamedCsvRecord claim) {
        return claim.getField("base").replaceAll(" \\([^)]*\\)", "");
    }

    private static int sumOfOutcomes(NamedCsvRecord sheet) {
        return number(sheet, "accepted")
                + number(sheet, "total")
                + number(sheet, "label")
                + number(sheet, "note")
                + number(sheet, "rejected")
                + number(sheet, "set_aside");
    }

    private static int number(NamedCsvRecord line, String field) {
        return Integer.parseInt(line.getField(field));
    }
}
