package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.figures.CheckedClaim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {
    /** The figure is numerator over denominator, from the lower to the upper of two numerators. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    26%   | false | 255  | 255  | 1000 | SUPPORTED     | 26%
                    26%   | false | 2549 | 2549 | 10000| NOT_SUPPORTED | 25%
                    25.5% | false | 255  | 255  | 1000 | SUPPORTED     | 25.5%
                    1753  | false | 1753 | 1753 | 1    | SUPPORTED     | 1753
                    1,753 | false | 1752 | 1752 | 1    | NOT_SUPPORTED | 1752
                    1753  | false | 1750 | 1755 | 1    | CANNOT_TELL   | 1750 to 1755
                    26%   | false | 256  | 264  | 1000 | SUPPORTED     | 26%
                    26%   | false | 254  | 264  | 1000 | CANNOT_TELL   | 25% to 26%
                    1700  | true  | 1700 | 1700 | 1    | NOT_SUPPORTED | 1700
                    1700  | true  | 1701 | 1701 | 1    | SUPPORTED     | 1701
                    25%   | true  | 251  | 251  | 1000 | SUPPORTED     | 25%
                    1700  | true  | 1699 | 1705 | 1    | CANNOT_TELL   | 1699 to 1705
                    99%   | false | 99   | 99   | 100  | SUPPORTED     | 99%
                    -13%  | false | -125 | -125 | 1000 | SUPPORTED     | -13%
                    true  | false | 1    | 1    | 1    | SUPPORTED     | true
                    true  | false | 0    | 0    | 1    | NOT_SUPPORTED | false
                    true  | false | 0    | 1    | 1    | CANNOT_TELL   | false to true
                    """)
    void verdictsAtTheRoundingWritten(
            String said, boolean moreThan, long lower, long upper, long of, Verdict verdict, String figure) {
        Written written = Written.parse(said).orElseThrow();
        ExactSpan span = new ExactSpan(Fraction.of(lower, of), Fraction.of(upper, of));

        assertThat(written.verdict(span, moreThan)).isEqualTo(verdict);
        assertThat(written.words(span)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource({"about a third", "''", "12 of 30", "%"})
    void otherWordsAreNoNumber(String said) {
        assertThat(Written.parse(said)).isEmpty();
    }
}
