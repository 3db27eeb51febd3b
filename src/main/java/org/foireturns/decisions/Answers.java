package org.foireturns.decisions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;

/** Which answers each kind of finding takes; {@code answers.properties} names those that take others than most. */
public final class Answers {
    private static final String ACCEPT = "accept";
    private static final Properties BY_CODE = load();

    private Answers() {}

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Answers.class.getResourceAsStream("answers.properties")),
                StandardCharsets.UTF_8)) {
            Properties answers = new Properties();
            answers.load(in);
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers that one kind of finding takes, as {@code answers.properties} writes them. */
    private static List<String> of(String code) {
        return Stream.of(BY_CODE.getProperty(code, DecisionType.ACCEPT_VALUE.word()).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a decision of a type may let a finding stand. */
    static boolean mayAccept(FindingLine line, DecisionType type) {
        return asks(line) && of(line.code()).contains(type.word());
    }

    /** A file that is set aside can only be replaced; a note asks nothing. */
    private static boolean asks(FindingLine line) {
        return line.severity() == Severity.QUESTION || line.severity() == Severity.ERROR;
    }
}
