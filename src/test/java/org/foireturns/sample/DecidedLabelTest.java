package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A label that the list does not know, before and after somebody decided what it means. */
@SuppressWarnings("NullAway.Init")
class DecidedLabelTest {
    private static final String HEAD = "id,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,"
            + "approved_by,review_by,retires\n";

    private Path config;
    private Night night;

    @BeforeEach
    void aReturnWithASlip() throws Exception {
        night = FirstNight.over(DecidedLabelTest.class, home -> {
            Folders.ask(Folders.copyOfConfig(home.resolve("config")), "2025", "kent");
            Path returns = Files.createDirectories(home.resolve("input").resolve("2025"));
            Files.writeString(returns.resolve("Kent Police.csv"), """
                    Platform,2024/25
                    Instagram,30
                    Livestream,12
                    WhatsApp,7
                    """);
        });
        config = night.config();
    }

    @Test
    void isReadAsDecidedWhateverElseTheVocabularySaysOfIt() throws Exception {
        assertThat(platforms()).contains("livestream").doesNotContain("twitch");

        decide("d1,alias,,,,platform,LiveStream,twitch,They say so,Ann,2026-11-21,,,\n");
        night.run();

        assertThat(platforms()).contains("twitch").doesNotContain("livestream");
        assertThat(night.table("decisions-applied.csv"))
                .singleElement()
                .satisfies(line -> assertThat(line.getField("state")).isEqualTo("applied"))
                .satisfies(line ->
                        assertThat(line.getField("effect")).isEqualTo("The label was read as \"twitch\" in 1 file."));
        assertThat(night.table("findings.csv"))
                .filteredOn(line -> !line.getField("state").equals("fixed"))
                .extracting(line -> line.getField("code"))
                .contains("label-decided")
                .doesNotContain("platform-unlisted");
        assertThat(night.verify()).isZero();
    }

    @Test
    void withoutTheDecisionEveryNumberIsAsBefore() throws Exception {
        String before = Files.readString(night.latest().resolve("observations.csv"));
        decide("d1,alias,,,,platform,Livestream,twitch,They say so,Ann,2026-11-21,,,\n");
        night.run();
        assertThat(Files.readString(night.latest().resolve("observations.csv"))).isNotEqualTo(before);

        decide("");
        night.run();

        assertThat(Files.readString(night.latest().resolve("observations.csv"))).isEqualTo(before);
    }

    private void decide(String lines) throws IOException {
        Files.writeString(config.resolve("decisions.csv"), HEAD + lines);
    }

    private List<String> platforms() throws IOException {
        return night.table("observations.csv").stream()
                .map(line -> line.getField("platform"))
                .toList();
    }
}
