package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.sample.Night;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From a question of a run by way of an answer to the run that knows it. */
@SuppressWarnings("NullAway.Init")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecideCommandTest {
    private static Path config;
    private static Night night;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void runOnce(@TempDir Path home) throws Exception {
        config = home.resolve("config");
        copy(Path.of("config"), config);
        Files.writeString(config.resolve("requests").resolve("2025.yml"), """
                title: Sexual communication with a child
                offence: "71/17"
                periods: [2024/25]
                questions: [total]
                forces: [kent, gwent]
                sent: 2025-04-21
                due: 2025-05-21
                """);
        Path input = home.resolve("input");
        Files.createDirectories(input.resolve("2025"));
        Files.writeString(input.resolve("2025").resolve("Kent Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,41
                """);
        night = new Night(input, config, home);
        night.run();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    @Order(1)
    void withoutAnAnswerTheAnswersAreShown() throws IOException {
        assertThat(decide(silent())).isZero();
        assertThat(out.toString()).contains("No return from Gwent Police.", "no answer", "refused", "awaited until");
    }

    @Test
    @Order(1)
    void anAnswerNeedsAReasonAndMustBeOne() throws IOException {
        assertThat(decide(silent(), "refused")).isEqualTo(64);
        assertThat(err.toString()).contains("Say why with --reason");
        assertThat(decide(silent(), "maybe", "--reason", "so")).isEqualTo(64);
        assertThat(err.toString()).contains("\"maybe\" is no answer to this finding.");
        assertThat(decide("123456789abc", "refused", "--reason", "so")).isEqualTo(64);
        assertThat(err.toString()).contains("has no finding 123456789abc");
        assertThat(decisions()).hasSize(1);
    }

    @Test
    @Order(2)
    void theNextRunKnowsTheAnswerAndCountsNothingElse() throws Exception {
        String finding = silent();
        String totals = Files.readString(night.latest().resolve("totals.csv"));
        assertThat(decide(finding, "refused", "--reason", "By letter of 3 June", "--by", "Ann"))
                .isZero();
        assertThat(out.toString()).contains("Decision d1 is added");
        assertThat(decisions()).hasSize(2);

        night.run();

        assertThat(line("findings.csv", finding)).contains(",settled,");
        assertThat(line("decisions-applied.csv", "d1,"))
                .contains(",applied,no,")
                .endsWith(finding);
        assertThat(line("responses.csv", "2025,gwent,total")).contains(",refused,");
        assertThat(Files.readString(night.latest().resolve("totals.csv"))).isEqualTo(totals);
        assertThat(decide(finding, "refused", "--reason", "so")).isEqualTo(64);
        assertThat(err.toString()).contains("settled already");
    }

    private static String silent() throws IOException {
        String line = line(",no-return,").replaceFirst("\uFEFF", "");
        return line.substring(0, line.indexOf(','));
    }

    private static String line(String text) throws IOException {
        return line("findings.csv", text);
    }

    private static String line(String table, String text) throws IOException {
        return Files.readAllLines(night.latest().resolve(table)).stream()
                .filter(line -> line.contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> decisions() throws IOException {
        return Files.readAllLines(config.resolve("decisions.csv"));
    }

    private int decide(String... args) {
        return new CommandLine(new DecideCommand())
                .registerConverter(java.time.LocalDate.class, java.time.LocalDate::parse)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.of(args),
                                Stream.of(
                                        "--config",
                                        config.toString(),
                                        "--output",
                                        night.latest().toString()))
                        .toArray(String[]::new));
    }
}
