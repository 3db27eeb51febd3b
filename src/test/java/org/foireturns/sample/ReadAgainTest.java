package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.run.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word, a name or an answer about a label has only those returns read again in which it stands, and what is published
 * is as if all were read anew.
 */
@SuppressWarnings("NullAway.Init")
class ReadAgainTest {
    private static final List<String> SAME = List.of(
            "observations.csv",
            "totals.csv",
            "answers.csv",
            "rejected.csv",
            "ledger.csv",
            "responses.csv",
            "reconciliation.csv",
            "lineage.csv",
            "headlines.csv");

    @TempDir
    Path home;

    private Path input;
    private Path config;
    private Night night;

    @BeforeEach
    void threeReturns() throws Exception {
        night = FirstNight.over(ReadAgainTest.class, folder -> {
            Path books = Folders.copyOfConfig(folder.resolve("config"));
            Files.delete(books.resolve("claims.csv"));
            Folders.ask(books, "2025", "kent", "gwent", "essex");
            Path returns = Files.createDirectories(folder.resolve("input").resolve("2025"));
            send(returns, "Kent Police", "Girls", "Snapchat");
            send(returns, "Gwent Police", "Quines", "Yellow ghost");
            send(returns, "Essex Police", "Girls", "Snappy");
        });
        config = night.config();
        input = night.input();
        assertThat(night.table("ledger.csv")).hasSize(3);
    }

    private static void send(Path returns, String force, String girls, String platform) throws IOException {
        Files.writeString(returns.resolve(force + ".csv"), """
                Sexual communication with a child,2024/25
                Total offences,30

                Victim gender,2024/25
                %s,20
                Boys,10

                Platform,2024/25
                %s,7
                Not recorded,23
                """.formatted(girls, platform));
    }

    private int read() throws Exception {
        return ((Ending.Published) night.run()).filesRead();
    }

    private void sameAsAnew() throws Exception {
        Night anew = new Night(input, config, Files.createTempDirectory(home, "anew"));
        anew.run();
        for (String table : SAME) {
            assertThat(night.latest().resolve(table))
                    .as(table)
                    .hasSameTextualContentAs(anew.latest().resolve(table));
        }
    }

    @Test
    void aNameOfAPlatformTouchesTheReturnsInWhichItStandsAndThoseThatAskOfOne() throws Exception {
        Folders.replace(config.resolve("platforms.csv"), "Snap Chat|SC", "Snap Chat|SC|Snappy");
        assertThat(read()).as("Essex, and Gwent, whose platform is on no list").isEqualTo(2);
        sameAsAnew();

        Folders.replace(config.resolve("platforms.csv"), "Snap Chat|SC|Snappy", "Snap Chat|SC|Snappy|Yellow ghost");
        assertThat(read()).isEqualTo(1);
        sameAsAnew();
    }

    @Test
    void aWordTouchesTheReturnsInWhichItStands() throws Exception {
        Path values = config.resolve("vocabulary/values.yml");
        Folders.replace(values, "female minors,", "female minors, quines,");
        assertThat(read()).isEqualTo(1);
        sameAsAnew();

        Folders.replace(config.resolve("forces.csv"), "yes,yes,Kent,", "yes,yes,Kent|Garden lot,");
        assertThat(read()).isZero();
        sameAsAnew();
    }

    @Test
    void anAnswerAboutALabelTouchesTheReturnsInWhichItStands() throws Exception {
        Files.writeString(config.resolve("decisions.csv"), """
                id,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,approved_by,review_by,retires
                d1,alias,2025,,,gender,Quines,female,By phone,Ann,2026-11-21,,,
                """);
        assertThat(read()).isEqualTo(1);
        sameAsAnew();
    }

    /** A word that is not only looked for in texts may matter to any return. */
    @Test
    void inDoubtAllAreReadAgain() throws Exception {
        Folders.replace(config.resolve("vocabulary/markers.yml"), "zero: [nil,", "zero: [nil, zilch,");
        assertThat(read()).isEqualTo(3);
        sameAsAnew();
    }
}
