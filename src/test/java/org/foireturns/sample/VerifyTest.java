package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.foireturns.config.Books;
import org.foireturns.verify.Verification;
import org.foireturns.verify.Verified;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small edition is right as it is, and wrong when one line of its lineage or one cell of its returns is changed. */
@SuppressWarnings("NullAway.Init")
class VerifyTest {
    private static final int TRIALS = 100;
    private static final List<String> RETURNS =
            List.of("Kent Police.csv", "Gwent Police.csv", "Essex Police.csv", "Joint answer.csv");

    @TempDir
    static Path home;

    private static Night night;
    private static Books books;
    private static Path input;

    @TempDir
    Path copies;

    private Path folder;
    private Path returns;
    private final Random random = new Random(12);

    @BeforeAll
    static void runOnce() throws Exception {
        input = home.resolve("input");
        Files.createDirectories(input.resolve("2025"));
        Files.writeString(input.resolve("2025").resolve(RETURNS.get(0)), """
                Sexual communication with a child,2024/25
                Total offences,41

                Victim gender,2024/25
                Female,30
                Male,7
                Unknown,<5

                Platform,2024/25
                Snapchat,21
                WhatsApp,6
                Unknown,14
                """);
        Files.writeString(input.resolve("2025").resolve(RETURNS.get(1)), """
                Sexual communication with a child,2024/25
                Total offences,"1,012"

                Age of victim,2024/25
                0-4,12
                5-11,150
                12-15,800
                Unknown,50
                """);
        Files.writeString(input.resolve("2025").resolve(RETURNS.get(2)), """
                Sexual communication with a child,,,,
                Reference,Date recorded,Age of victim,Gender of victim,Platform
                EX-1,2024-05-06,12,Female,Snapchat
                EX-2,2024-05-07,9,Male,Facebook
                EX-3,2024-06-07,,Female,Not known
                EX-4,2024-09-01,15,Girl,SC
                EX-5,2025-01-31,14,M,WhatsApp
                EX-6,2025-02-01,unknown,,Snapchat
                """);
        Files.writeString(input.resolve("2025").resolve(RETURNS.get(3)), """
                Sexual communication with a child,2024/25
                Force,2024/25
                Bedfordshire,68
                Cambridgeshire,80
                """);
        Path config = Folders.copyOfConfig(
                Files.createDirectories(home.resolve("books")).resolve("config"));
        Folders.replace(config.resolve("application.yml"), "share: 90", "share: 1");
        Files.writeString(
                config.resolve("claims.csv"),
                "none,2025,letter,no force of Scotland answered,forces-reporting,scotland,"
                        + "2024-04-01,2025-03-31,total,all,,,equals,0\r\n",
                StandardOpenOption.APPEND);
        night = new Night(input, config, home);
        night.run();
        books = Books.load(config);
    }

    @BeforeEach
    void copy() throws IOException {
        folder = Folders.copy(night.latest(), copies.resolve("latest"));
        returns = copies.resolve("input");
        Files.createDirectories(returns.resolve("2025"));
        for (String name : RETURNS) {
            Files.copy(
                    input.resolve("2025").resolve(name), returns.resolve("2025").resolve(name));
        }
    }

    @Test
    void theEditionIsRightAsItIs() throws IOException {
        Verified verified = verified();

        assertThat(verified.differences()).isEmpty();
        assertThat(verified.figures()).isGreaterThan(60);
        assertThat(verified.returns()).isEqualTo(4);
    }

    @Test
    void aLineOfLineageThatIsGoneOrChangedIsNoticed() throws IOException {
        List<String> lines = lineage();
        for (int trial = 0; trial < TRIALS; trial++) {
            int at = 1 + random.nextInt(lines.size() - 1);
            List<String> changed = new ArrayList<>(lines);
            if (trial % 2 == 0) {
                changed.remove(at);
            } else {
                changed.set(at, altered(lines.get(at)));
            }
            write(changed);
            assertThat(verified().differences()).as(lines.get(at)).isNotEmpty();
        }
    }

    /** Even where nobody compares the tables with what was published. */
    @Test
    void theSumsAloneNoticeALineWithANumberThatIsGone() throws IOException {
        Path run = folder.resolve("run.json");
        Files.writeString(run, Files.readString(run).replaceAll("(?s)\"outputs\": \\[.*?\\]", "\"outputs\": []"));
        List<String> lines = lineage();
        assertThat(verified().differences()).isEmpty();
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).endsWith(",0,0")) {
                List<String> changed = new ArrayList<>(lines);
                changed.remove(at);
                write(changed);
                assertThat(verified().differences()).as(lines.get(at)).isNotEmpty();
            }
        }
    }

    @Test
    void aCellThatIsChangedIsNoticedEvenWhenTheFileIsSaidToBeTheSame() throws Exception {
        for (int trial = 0; trial < TRIALS; trial++) {
            String name = RETURNS.get(trial % 2);
            Path file = returns.resolve("2025").resolve(name);
            String text = Files.readString(file);
            List<Integer> digits = countsIn(text);
            int at = digits.get(random.nextInt(digits.size()));
            char other = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
            Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
            assertThat(verified().differences()).contains("2025/" + name + " has changed since the run.");

            Path run = folder.resolve("run.json");
            String sealed = Files.readString(run);
            Files.writeString(run, sealed.replace(sha256(text), sha256(Files.readString(file))));
            assertThat(verified().differences())
                    .as("digit %d of %s", at, name)
                    .isNotEmpty()
                    .allMatch(each -> each.startsWith("2025/" + name));
            Files.writeString(run, sealed);
            Files.writeString(file, text);
        }
    }

    @Test
    void aRowOfAListThatSaysSomethingElseIsNoticed() throws Exception {
        Path file = returns.resolve("2025").resolve(RETURNS.get(2));
        String text = Files.readString(file);
        for (String[] change : new String[][] {
            {"2024-05-06", "2022-05-06"}, {"9,Male", "9,Female"}, {"15,Girl", "7,Girl"}, {"M,WhatsApp", "M,Snapchat"}
        }) {
            Files.writeString(file, text.replace(change[0], change[1]));
            assertThat(verified().differences())
                    .as(change[1])
                    .anyMatch(each -> each.contains("rows of 2025/Essex Police.csv"));
        }
    }

    /** A row is recounted in each kind of figure that it counts in. */
    @ParameterizedTest
    @CsvSource({
        "'9,Male', '9,Female', /headline/girls",
        "'9,Male', '14,Male', /headline/primary-school-age",
        "'12,Female', ',Female', /victim_age/all",
        "'9,Male', '9,Female', /victim_gender+victim_age/male+0-11"
    })
    void aRowIsRecountedInEachKindOfFigure(String row, String changed, String figure) throws IOException {
        Path file = returns.resolve("2025").resolve(RETURNS.get(2));
        Files.writeString(file, Files.readString(file).replace(row, changed));

        assertThat(verified().differences())
                .anyMatch(each -> each.contains(figure) && each.contains("rows of 2025/Essex Police.csv"));
    }

    @Test
    void aHeadlineOrABaseThatIsChangedIsNamed() throws IOException {
        Path headlines = folder.resolve("headlines.csv");
        Files.writeString(
                headlines, Files.readString(headlines).replaceAll("(?m)^(2025/headline/girls,.*),[0-9]+%,", "$1,12%,"));
        Path totals = folder.resolve("totals.csv");
        Files.writeString(
                totals, Files.readString(totals).replaceAll("(2025,force,gwent,.*,victim_age,0-4,.*),962,", "$1,963,"));

        assertThat(verified().differences())
                .anyMatch(each -> each.startsWith("2025/headline/girls: its cells make"))
                .anyMatch(each -> each.startsWith("2025/headline/girls: its sentence"))
                .anyMatch(each -> each.startsWith("2025/gwent/") && each.contains("base comes to \"962\""));
    }

    @Test
    void aFigureThatIsChangedIsNamed() throws IOException {
        Path totals = folder.resolve("totals.csv");
        String text = Files.readString(totals);
        Files.writeString(totals, text.replace("total,all,1012,1012,1012", "total,all,1021,1021,1021"));

        assertThat(verified().differences())
                .contains("totals.csv is not as it was published.")
                .anyMatch(each -> each.contains("2025/gwent/") && each.contains("1012") && each.contains("1021"));
    }

    private Verified verified() throws IOException {
        return Verification.of(folder, returns, books);
    }

    private List<String> lineage() throws IOException {
        return Files.readAllLines(folder.resolve("lineage.csv"));
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(folder.resolve("lineage.csv"), String.join("\r\n", lines) + "\r\n");
    }

    /** The line with one more in its last number, or with the cell below. */
    private String altered(String line) {
        List<String> fields = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        int last = fields.size() - 1;
        int field = random.nextBoolean() ? last - 1 : last - 2;
        if (field == last - 1) {
            fields.set(field, Integer.toString(Integer.parseInt(fields.get(field)) + 1));
            fields.set(
                    last, fields.get(last).isEmpty() ? "" : Integer.toString(Integer.parseInt(fields.get(last)) + 1));
        } else {
            fields.set(field, "B" + (20 + random.nextInt(9)));
        }
        return String.join(",", fields);
    }

    /** Where the digits of the counts stand: behind the comma of a line that is no head. */
    private static List<Integer> countsIn(String text) {
        List<Integer> digits = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line = i + 1;
            } else if (Character.isDigit(text.charAt(i))
                    && text.substring(line, i).contains(",")
                    && !text.substring(line).lines().findFirst().orElse("").contains("/25")) {
                digits.add(i);
            }
        }
        return digits;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
