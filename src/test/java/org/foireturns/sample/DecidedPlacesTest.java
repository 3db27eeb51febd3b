package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that must be known before a file is read: whose it is, which request it answers, what its labels mean. */
@SuppressWarnings("NullAway.Init")
class DecidedPlacesTest {
    private static final String HEAD = "id,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,"
            + "approved_by,review_by,retires\n";
    private static final String WHY = ",By phone,Ann,2026-11-21,,,\n";
    private static final String TABLE = """
            Victim gender,2023/24,2024/25
            Female,30,31
            Male,12,9
            Total,42,40
            """;

    @TempDir
    Path home;

    private Path config;
    private Path input;
    private Night night;

    @BeforeEach
    void books() throws IOException {
        config = Folders.copyOfConfig(home.resolve("config"));
        Files.delete(config.resolve("claims.csv"));
        Folders.ask(config, "2023", "kent");
        Folders.ask(config, "2025", "kent", "gwent");
        input = home.resolve("input");
        Files.createDirectories(input.resolve("2025"));
        night = new Night(input, config, home);
    }

    @Test
    void aFileThatNamesNobodyOrAnotherForceIsOfTheForceDecided() throws Exception {
        file("2025/answer.csv", TABLE);
        night.run();
        assertThat(forces()).doesNotContain("kent");
        decide("d1,assign-force,2025,,2025/answer.csv,," + hash("force-unknown") + ",kent" + WHY);
        Files.move(input.resolve("2025/answer.csv"), input.resolve("2025/Gwent Police.csv"));
        night.run();

        assertThat(forces()).containsOnly("kent");
        assertThat(applied("state")).containsExactly("applied");
        assertThat(applied("effect")).containsExactly("The file is taken as an answer of kent.");

        file("2025/Gwent Police.csv", TABLE.replace("40", "41"));
        night.run();
        assertThat(forces()).containsOnly("gwent");
        assertThat(applied("state")).containsExactly("unused");
    }

    @Test
    void aFileAnswersTheRequestDecided() throws Exception {
        file("2025/Kent Police.csv", TABLE.replace("2023/24", "2021/22").replace("2024/25", "2022/23"));
        night.run();
        String hash = night.table("findings.csv").stream()
                .map(line -> line.getField("file_hash"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        decide("d1,assign-request,2025,,2025/Kent Police.csv,," + hash + ",2023" + WHY);
        night.run();

        assertThat(night.table("observations.csv"))
                .extracting(line -> line.getField("request"))
                .containsOnly("2023");
        assertThat(applied("state")).containsExactly("applied");
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "gender, Quines, female, victim_gender, female",
        "gender, Quines, unknown, victim_gender, unknown",
        "age, Wee bairns, 0-11, victim_age, 0-11",
        "platform, Yellow ghost, snapchat, platform, snapchat"
    })
    void aLabelMeansWhatWasDecided(String axis, String label, String becomes, String column, String id)
            throws Exception {
        String other = switch (axis) {
            case "gender" -> "Male";
            case "age" -> "12-15";
            default -> "Instagram";
        };
        String head = axis.equals("platform") ? "Platform" : "Victim " + axis;
        file("2025/Kent Police.csv", head + ",2023/24,2024/25\n" + label + ",30,31\n" + other + ",12,9\n");
        night.run();
        assertThat(cells(column)).doesNotContain(id);
        decide("d1,alias,2025,,," + axis + "," + label + "," + becomes + WHY);
        night.run();

        assertThat(cells(column)).contains(id);
        assertThat(applied("state")).containsExactly("applied");
    }

    @Test
    void aLabelNamesTheForceDecided() throws Exception {
        file(
                "2025/all.csv",
                "Sexual communication with a child,,\nForce,2023/24,2024/25\nThe Garden lot,30,31\nGwent Police,12,9\n");
        decide("d1,alias,2025,,,force,The Garden lot,kent" + WHY);
        night.run();

        assertThat(forces()).contains("kent", "gwent");
        assertThat(applied("state")).containsExactly("applied");
    }

    @Test
    void withFourEyesWhatMovesAHeadlineWaitsForASecondPerson() throws Exception {
        fourEyes();
        file("2025/Kent Police.csv", TABLE.replace("31", "-"));
        String set =
                "d1,set-value,2025,kent,2025/Kent Police.csv,Kent Police!C2,\"2024/25, female: -\",31,By phone,Ann,"
                        + "2026-11-21,%s,,\n";
        decide(set.formatted(""));
        night.run();
        assertThat(applied("state")).containsExactly("unapproved");
        assertThat(cells("value")).doesNotContain("31");
        assertThat(Files.readString(night.latest().resolve("report.html"))).contains("foi.decisions.four-eyes");

        decide(set.formatted("ann"));
        night.run();
        assertThat(applied("state")).containsExactly("unapproved");

        decide(set.formatted("Bo"));
        night.run();
        assertThat(applied("state")).containsExactly("applied");
        assertThat(cells("value")).contains("31");
    }

    @Test
    void withFourEyesALabelWaitsAndWhatMovesNothingDoesNot() throws Exception {
        fourEyes();
        file("2025/Kent Police.csv", TABLE.replace("Female", "Quines"));
        decide("d1,alias,2025,,,gender,Quines,female" + WHY + "d2,set-status,2025,gwent,,,no return,no answer" + WHY);
        night.run();

        assertThat(applied("state")).containsExactly("unapproved", "applied");
        assertThat(cells("victim_gender")).doesNotContain("female");
    }

    private void fourEyes() throws IOException {
        Path settings = config.resolve("application.yml");
        String text = Files.readString(settings);
        assertThat(text).contains("four-eyes: false");
        Files.writeString(settings, text.replace("four-eyes: false", "four-eyes: true"));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text);
    }

    private void decide(String lines) throws IOException {
        Files.writeString(config.resolve("decisions.csv"), HEAD + lines);
    }

    private String hash(String code) {
        return night.table("findings.csv").stream()
                .filter(finding -> finding.getField("code").equals(code))
                .map(finding -> finding.getField("file_hash"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> forces() {
        return cells("force");
    }

    private List<String> cells(String column) {
        return night.table("observations.csv").stream()
                .map(line -> line.getField(column))
                .toList();
    }

    private List<String> applied(String column) {
        return night.table("decisions-applied.csv").stream()
                .map(line -> line.getField(column))
                .toList();
    }
}
