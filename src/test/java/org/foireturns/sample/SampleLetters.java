package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.report.letter.ForceLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of every letter of the sample is one of our books, and what it says of the force's answer is what
 * {@code responses.csv} and {@code findings.csv} say.
 */
abstract class SampleLetters {
    private static final Pattern PLACES = Pattern.compile(" \\((?:[^()]|\\([^()]*\\))*\\)\\.$");
    private static final Pattern MISSING = Pattern.compile("Please send us what your answer does not give: (.*)\\.");
    private static final Pattern DUE = Pattern.compile("It was due on 21 May 2025, ([0-9]+) days? ago\\.");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.:])\\s+(?=[A-Z])");
    private static final int HEAD = 3;

    private static Properties letters;
    private static Properties asks;
    private static Night night;
    private static LocalDate asOf;

    @BeforeAll
    static void read() throws IOException {
        letters = words("letters.properties");
        asks = words("asks.properties");
        night = SampleNight.published().night();
        asOf = SampleNight.published().edition().imprint().asOf();
    }

    private static Properties words(String name) throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ForceLetter.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        }
    }

    @Test
    void eachSentenceIsHeldToWhatIsPublishedOfTheForce() throws IOException {
        List<NamedCsvRecord> list = night.table("letters/list.csv");
        assertThat(list).hasSizeGreaterThan(20);
        for (NamedCsvRecord letter : list) {
            Path file = night.latest().resolve("letters").resolve(letter.getField("file"));
            hold(letter.getField("request"), letter.getField("force"), Files.readString(file));
        }
    }

    private void hold(String request, String force, String text) {
        Map<String, String> said = night.table("responses.csv").stream()
                .filter(line -> line.getField("request").equals(request)
                        && line.getField("force").equals(force))
                .collect(Collectors.toMap(line -> line.getField("question"), line -> line.getField("status")));
        Set<String> open = night.table("findings.csv").stream()
                .filter(line -> line.getField("request").equals(request)
                        && line.getField("force").equals(force)
                        && !Set.of("settled", "fixed").contains(line.getField("state")))
                .map(line -> line.getField("code"))
                .collect(Collectors.toSet());
        List<String> sentences = Arrays.stream(text.strip().split("\\R{2,}"))
                .skip(HEAD)
                .flatMap(String::lines)
                .flatMap(line -> SENTENCES.splitAsStream(line.replaceFirst("^(?:- |[0-9]+\\. )", "")))
                .toList();
        assertThat(sentences).isNotEmpty();
        for (String sentence : sentences) {
            assertThat(known(sentence)).as("%s: %s", force, sentence).isTrue();
            hold(sentence, force, said, open);
        }
    }

    private static void hold(String sentence, String force, Map<String, String> said, Set<String> open) {
        if (sentence.contains("not had your answer")) {
            assertThat(said.values()).as(force).containsOnly("overdue");
        }
        if (sentence.startsWith("Thank you for your answer")) {
            assertThat(said.values()).as(force).doesNotContain("overdue", "awaited");
        }
        Matcher due = DUE.matcher(sentence);
        if (due.matches()) {
            assertThat(Long.parseLong(due.group(1)))
                    .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(2025, 5, 21), asOf));
        }
        Matcher missing = MISSING.matcher(sentence);
        if (missing.matches()) {
            assertThat(said.keySet().stream()
                            .filter(question -> missing.group(1).contains(letters.getProperty("missing." + question)))
                            .toList())
                    .as(force)
                    .containsExactlyInAnyOrderElementsOf(said.entrySet().stream()
                            .filter(each -> each.getValue().equals("none"))
                            .map(Map.Entry::getKey)
                            .toList());
        }
        String asked = PLACES.matcher(sentence).replaceFirst(".");
        asks.stringPropertyNames().stream()
                .filter(code -> asks.getProperty(code).equals(asked))
                .findFirst()
                .ifPresent(code -> assertThat(open).as("%s: %s", force, asked).contains(code));
    }

    /** Whether a sentence is one of ours, with anything in the place of what is in curly brackets. */
    private static boolean known(String sentence) {
        String plain = PLACES.matcher(sentence).replaceFirst(".");
        return Stream.concat(
                        Stream.of("Yours faithfully"),
                        Stream.of(letters, asks)
                                .flatMap(book ->
                                        book.stringPropertyNames().stream().map(book::getProperty)))
                .flatMap(String::lines)
                .flatMap(SENTENCES::splitAsStream)
                .map(words -> words.replaceFirst("^- ", ""))
                .map(words -> Arrays.stream(words.split("\\{[a-z]+\\}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .anyMatch(words -> Stream.of(plain, sentence).anyMatch(each -> each.matches(words)));
    }
}
