package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.foireturns.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer on the youngest victim that was not understood: who it was can be said, and what is said is verified. */
@SuppressWarnings("NullAway.Init")
class DecidedYoungestTest {
    private static final String KENT = """
            Victim gender,2024/25
            Female,30
            Male,12
            ,
            Question,2024/25
            Age of the youngest victim,-4
            """;

    private KentAlone kent;
    private Night night;

    @BeforeEach
    void aReturnWithTwoAges() throws Exception {
        kent = KentAlone.afterANight(KENT);
        night = kent.night();
    }

    @Test
    void whoItWasCanBeSaidAndIsVerifiedAndGoneWithTheDecision() throws Exception {
        NamedCsvRecord asked = asked().get(0);
        assertThat(asked.getField("expects")).isEqualTo("youngest victim: -4");
        assertThat(youngest()).isEmpty();

        assertThat(decide(asked, "8 female in 2024/25")).isZero();
        night.run();

        assertThat(youngest()).containsExactly("2024-04-01 8 female '-4 [8 female in 2024/25 by decision d1]");
        assertThat(kent.applied("d1").getField("state")).isEqualTo("applied");
        assertThat(asked()).extracting(line -> line.getField("state")).containsExactly("settled");
        assertThat(night.table("headlines.csv"))
                .filteredOn(line -> line.getField("id").endsWith("youngest-victim"))
                .extracting(line -> line.getField("figure"))
                .containsExactly("8");
        assertThat(night.verify()).isZero();

        Files.delete(night.config().resolve("decisions.csv"));
        night.run();
        assertThat(youngest()).isEmpty();
    }

    @Test
    void rowsAboveChangeNothingAndAnotherTextMakesItStale() throws Exception {
        assertThat(decide(asked().get(0), "8 in 2024/25")).isZero();
        Files.writeString(kent.file(), "Our answer,\n,\n" + KENT);
        night.run();
        assertThat(kent.applied("d1").getField("state")).isEqualTo("applied");

        Files.writeString(kent.file(), KENT.replace("-4", "-5"));
        night.run();
        assertThat(kent.applied("d1").getField("state")).isEqualTo("stale");
        assertThat(youngest()).isEmpty();
    }

    @Test
    void whatIsNoAgeOfAChildOrNoYearIsNoAnswer() throws Exception {
        for (String answer :
                List.of("8", "8 female", "female", "19 in 2024/25", "8 in 2024/26", "8 girls in 2024/25")) {
            assertThat(decide(asked().get(0), answer)).as(answer).isNotZero();
        }
    }

    private int decide(NamedCsvRecord asked, String answer) {
        return CommandLineRun.execute(
                "decide",
                asked.getField("id"),
                answer,
                "--reason",
                "By phone",
                "--by",
                "Ann",
                "--config",
                night.config().toString(),
                "--output",
                night.home().resolve("output").toString());
    }

    private List<NamedCsvRecord> asked() {
        return night.table("findings.csv").stream()
                .filter(line -> line.getField("code").equals("answer-unread"))
                .toList();
    }

    private List<String> youngest() throws IOException {
        return night.table("answers.csv").stream()
                .map(line -> String.join(
                        " ",
                        line.getField("period_start"),
                        line.getField("value"),
                        line.getField("victim_gender"),
                        line.getField("text")))
                .toList();
    }
}
