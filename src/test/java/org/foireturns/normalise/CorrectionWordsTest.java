package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionWordsTest {
    private static final CorrectionWords WORDS = Shelves.normaliser().notes().corrections();

    private static final Map<String, Function<CorrectionWords, String>> EXPRESSIONS = Map.ofEntries(
            Map.entry("are really", CorrectionWords::areReally),
            Map.entry("should be", CorrectionWords::shouldBe),
            Map.entry("instead of", CorrectionWords::insteadOf),
            Map.entry("given as", CorrectionWords::givenAs),
            Map.entry("corrected to", CorrectionWords::correctedTo),
            Map.entry("correct figure", CorrectionWords::correctFigure),
            Map.entry("therefore", CorrectionWords::therefore),
            Map.entry("heading", CorrectionWords::correctionHeading),
            Map.entry("revised to", CorrectionWords::revisedTo),
            Map.entry("revised number", CorrectionWords::revisedNumber),
            Map.entry("read as", CorrectionWords::readAs));

    @Test
    void aTextAsksToReadANumberOtherwise() {
        assertThat(WORDS.asksToRead("Please read 14")).isTrue();
        assertThat(WORDS.asksToRead("Please look at 14")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "are really | should be regarded as",
                "should be | should read",
                "instead of | instead of",
                "given as | was typed as",
                "corrected to | it should be",
                "correct figure | correct number",
                "therefore | therefore",
                "heading | erratum",
                "revised to | was later revised to",
                "revised number | this number",
                "read as | please read"
            })
    void anExpressionFitsItsWords(String what, String words) {
        Pattern expression = Pattern.compile(
                "(?i)(?:" + Objects.requireNonNull(EXPRESSIONS.get(what)).apply(WORDS) + ")");
        assertThat(expression.matcher(words).matches()).isTrue();
        assertThat(expression.matcher("zebra").find()).isFalse();
        assertThat(expression.matcher("").matches()).isFalse();
    }
}
