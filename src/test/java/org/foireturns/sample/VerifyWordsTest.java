package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.verify.Verification;
import org.foireturns.verify.Verified;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A verification knows the words of {@code config}, whoever wrote them there: what the run read rightly it calls right,
 * and it still tells what is altered.
 */
@SuppressWarnings("NullAway.Init")
class VerifyWordsTest {
    @TempDir
    static Path home;

    private static Night night;
    private static Books books;

    @TempDir
    Path copies;

    private Path folder;
    private Path returns;

    @BeforeAll
    static void runOnce() throws Exception {
        Path input = home.resolve("input");
        write(input, "Kent Police.csv", """
                Sexual communication with a child,2024/25
                Total offences,nil return
                ,
                Victim gender,2024/25
                Benyw,nil return
                Gwryw,0 (nil)
                """);
        write(input, "Gwent Police.csv", """
                Cyfathrebu rhywiol gyda phlentyn,,,
                Dyddiad,Rhyw,Oed,Llwyfan
                06/05/2024,Benyw,12,Snapchat
                07/05/2024,Gwryw,9,Facebook
                01/06/2024,Merch,16+,Anhysbys
                02/06/2024,Quine,14,SC
                """);
        write(input, "Police Service of Northern Ireland.csv", """
                Communications with children,,,,
                Offence,Date recorded,Age of victim,Gender of victim,Platform
                Article 22A,2024-05-06,12,Female,Snapchat
                Art. 22A of the 2008 Order,7th May 2024,9,Male,Facebook
                Sexual activity with a child,2024-09-01,15,Girl,SC
                Article 22A,2024-06-07,,Female,Not known
                """);
        write(input, "Joint answer.csv", """
                Sexual communication with a child,,,,
                Force,Date recorded,Age of victim,Gender of victim,Platform
                Bedfordshire,2024-05-06,12,Female,Snapchat
                Cambridgeshire,2024-05-07,9,Male,Facebook
                Bedfordshire,2024-06-07,,Female,Not known
                Cambridgeshire,2024-09-01,15,Girl,SC
                """);
        write(input, "Essex Police.csv", """
                Sexual communication with a child,,,,
                Reference,Date recorded,Age of victim,Gender of victim,Platform
                EX-1,2024-05-06,Under 12,Female,Snapchat
                EX-2,2024-05-07,16 and over,Male,Facebook.com
                EX-3,2024-06-07,12 years old,Female,MadeUp App
                EX-4,2024-09-01,15,Girl,Snapchat
                EX-5,31st January 2025,14,M,WhatsApp
                """);
        Path config = Folders.copyOfConfig(
                Files.createDirectories(home.resolve("books")).resolve("config"));
        Folders.replace(config.resolve("vocabulary").resolve("values.yml"), "female minors,", "female minors, quine,");
        night = new Night(input, config, home);
        night.run();
        books = Books.load(config);
    }

    private static void write(Path input, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(input.resolve("2025")).resolve(name), text);
    }

    @BeforeEach
    void copy() throws IOException {
        folder = Folders.copy(night.latest(), copies.resolve("latest"));
        returns = copies.resolve("input");
        Files.createDirectories(returns.resolve("2025"));
        try (Stream<Path> files = Files.list(night.input().resolve("2025"))) {
            for (Path file : files.toList()) {
                Files.copy(file, returns.resolve("2025").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void whatTheRunReadRightlyIsRight() throws IOException {
        Verified verified = verified();

        assertThat(verified.differences()).isEmpty();
        assertThat(verified.returns()).isEqualTo(5);
    }

    @Test
    void whatTheRunMadeOfThemIsWhatIsMeant() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("totals.csv")))
                .anyMatch(line -> line.startsWith("2025,force,kent,71/17,2024-04-01,2025-03-31,total,all,0,0,0,"))
                .anyMatch(line -> line.contains(",force,gwent,71/17,2024-04-01,2025-03-31,victim_gender,female,3,3,3,"))
                .anyMatch(line -> line.contains(",force,psni,71/17,2024-04-01,2025-03-31,total,all,3,3,3,"))
                .anyMatch(line -> line.contains(",victim_gender+victim_age,female+12-15,"));
    }

    /** Rows whose ages or platforms stand in words are held between bounds. */
    @Test
    void rowsThatCannotBeReadForCertainAreCounted() throws IOException {
        assertThat(verified().openRows()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1} as {2}")
    @CsvSource({
        "Kent Police.csv, Benyw|nil return, Benyw|1",
        "Kent Police.csv, Total offences|nil return, Total offences|none but 2",
        "Gwent Police.csv, Benyw|12, Gwryw|12",
        "Gwent Police.csv, Quine|14, Bachgen|14",
        "Gwent Police.csv, Merch|16+, Merch|15",
        "Police Service of Northern Ireland.csv, Article 22A|2024-05-06, 88A|2024-05-06",
        "Police Service of Northern Ireland.csv, Sexual activity with a child, Art 22A",
        "Joint answer.csv, Bedfordshire|2024-05-06, Cambridgeshire|2024-05-06",
        "Essex Police.csv, EX-4|2024-09-01|15, EX-4|2024-09-01|16",
        "Essex Police.csv, Facebook.com, Kik"
    })
    void aCellThatSaysSomethingElseIsTold(String file, String old, String other) throws IOException {
        Folders.replace(returns.resolve("2025").resolve(file), old.replace('|', ','), other.replace('|', ','));

        assertThat(verified().differences())
                .anyMatch(each -> each.contains("2025/" + file) && !each.endsWith("has changed since the run."));
    }

    @ParameterizedTest
    @CsvSource({
        "gwent, victim_gender|female|3|3|3, victim_gender|female|2|2|2",
        "psni, total|all|3|3|3, total|all|4|4|4",
        "kent, victim_gender|female|0|0|0, victim_gender|female|1|1|1",
        "uk, victim_gender+victim_age|female+12-15|7|7|7, victim_gender+victim_age|female+12-15|8|8|8",
        "uk, victim_gender+victim_age|female+12-15|7|7|7|0., victim_gender+victim_age|female+12-15|7|7|7|1."
    })
    void aFigureThatIsAlteredIsTold(String area, String old, String other) throws IOException {
        Folders.replace(folder.resolve("totals.csv"), old.replace('|', ','), other.replace('|', ','));

        assertThat(verified().differences()).anyMatch(each -> each.startsWith("2025/" + area + "/"));
    }

    @Test
    void aNumberThatIsAlteredInLineageAndTotalsAlikeIsHeldAgainstTheCell() throws IOException {
        for (String table : List.of("totals.csv", "lineage.csv")) {
            Path file = folder.resolve(table);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("female,0,0,0,", "female,1,1,1,")
                            .replace("B5,0,0", "B5,1,1"));
        }

        assertThat(verified().differences())
                .contains("2025/Kent Police.csv!Kent Police!B5 does not say 1, as lineage.csv has it.");
    }

    private Verified verified() throws IOException {
        return Verification.of(folder, returns, books);
    }
}
