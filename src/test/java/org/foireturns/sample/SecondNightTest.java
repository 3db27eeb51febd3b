package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night after which one return was sent again, one withdrawn, one is new, and a platform has another name. */
@SuppressWarnings("NullAway.Init")
class SecondNightTest {
    private static final String TOTAL = "2025/uk/2024-04-01..2025-03-31/total/all";
    private static final String SNAPCHAT = "2025/uk/2024-04-01..2025-03-31/platform/snapchat";

    private static Night second;

    @TempDir
    static Path home;

    @BeforeAll
    static void runTwice() throws Exception {
        Path input = Files.createDirectories(home.resolve("input"));
        Path config = Folders.copyOfConfig(
                Files.createDirectories(home.resolve("books")).resolve("config"));
        send(input, "Kent Police", 30, 20, 4);
        send(input, "Gwent Police", 12, 7, 5);
        send(input, "Essex Police", 25, 10, 3);
        Night first = new Night(input, config, home);
        first.run();
        assertThat(first.table("rollforward.csv")).isEmpty();

        send(input, "Kent Police", 33, 23, 4);
        Files.delete(input.resolve("2025").resolve("Essex Police.csv"));
        send(input, "Surrey Police", 9, 8, 1);
        Folders.replace(config.resolve("platforms.csv"), "Snap Chat|SC", "Snap Chat|SC|Snappy");
        second = new Night(input, config, home);
        second.run();
    }

    private static void send(Path input, String force, int total, int snapchat, int snappy) throws Exception {
        Files.writeString(Files.createDirectories(input.resolve("2025")).resolve(force + ".csv"), """
                Sexual communication with a child,2024/25
                Total offences,%d

                Platform,2024/25
                Snapchat,%d
                Snappy,%d
                """.formatted(
                        total, snapchat, snappy));
    }

    @Test
    void theTotalIsExplainedReturnByReturn() {
        assertThat(lines(TOTAL))
                .containsExactly(
                        tuple("last figure", "", "67"),
                        tuple("withdrawn return", "2025/Essex Police.csv", "-25"),
                        tuple("changed cells of a return sent again", "2025/Kent Police.csv", "3"),
                        tuple("new return", "2025/Surrey Police.csv", "9"),
                        tuple("this figure", "", "54"),
                        tuple("residue", "", "0"));
    }

    @Test
    void whatANewNameOfAPlatformMovedIsNamed() {
        assertThat(lines(SNAPCHAT))
                .containsExactly(
                        tuple("last figure", "", "37"),
                        tuple("withdrawn return", "2025/Essex Police.csv", "-10"),
                        tuple("cells read differently", "2025/Gwent Police.csv", "5"),
                        tuple("changed cells of a return sent again", "2025/Kent Police.csv", "7"),
                        tuple("new return", "2025/Surrey Police.csv", "9"),
                        tuple("this figure", "", "48"),
                        tuple("residue", "", "0"));
    }

    @Test
    void everyControlHolds() {
        assertThat(second.table("controls.csv"))
                .hasSizeGreaterThan(10)
                .allSatisfy(control -> assertThat(control.getField("holds")).isEqualTo("yes"));
    }

    private static List<org.assertj.core.groups.Tuple> lines(String figure) {
        return second.table("rollforward.csv").stream()
                .filter(line -> line.getField("figure").equals(figure))
                .map(SecondNightTest::tupleOf)
                .toList();
    }

    private static org.assertj.core.groups.Tuple tupleOf(NamedCsvRecord line) {
        return tuple(line.getField("line"), line.getField("file"), line.getField("lower"));
    }
}
