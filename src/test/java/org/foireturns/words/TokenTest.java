package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    private static List<Token> tokens(String text) {
        return Tokens.of(text, word -> word.equals("snapchat"));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "'1,204', 1204", "123456789, 123456789", "1234567890, -1", "twelve, -1", "+, -1"})
    void aNumberHasUpToNineDigits(String text, int number) {
        assertThat(tokens(text).get(0).number()).isEqualTo(number);
    }

    /** Each token; with a stroke before it where it touches the one before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "FY2024 > fy |2024",
                "VictimAge > victim age",
                "SnapChat > snapchat",
                "child's play > child play",
                "<18 > < |18",
                "1,204 and 12,34 > 1,204 and 12 |, |34",
                "12-15 > 12 |- |15",
                "12 - 15 > 12 - 15"
            })
    void letterAndDigitsArePartedAndHumpsOfUnknownWords(String text, String parted) {
        assertThat(tokens(text).stream()
                        .map(token -> (token.spaced() ? "" : "|") + token.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parted);
    }
}
