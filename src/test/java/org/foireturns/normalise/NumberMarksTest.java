package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMarksTest {
    @ParameterizedTest
    @CsvSource({
        "60r, 60, r, true",
        "60 p, 60, p, true",
        "60 (r), 60, r, true",
        "60(R), 60, R, true",
        "60 [ r ], 60, r, true",
        "[r]60, 60, r, true",
        "(p) 60, 60, p, true",
        "'1,234 rev.', 1234, rev, true",
        "60R, 60, R, false",
        "60e, 60, e, false",
        "60 offences, 60, offences, false",
    })
    void partsANumberFromItsMark(String text, long number, String mark, boolean known) {
        assertThat(NumberMarks.of(text)).hasValueSatisfying(marked -> {
            assertThat(marked.number()).isEqualTo(number);
            assertThat(marked.mark()).isEqualTo(mark);
            assertThat(marked.known(Shelves.vocabulary())).isEqualTo(known);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60",
                "r60",
                "r 60",
                "60 (r",
                "60 r]",
                "r",
                "(r)",
                "6.5r",
                "-6r",
                "60 r p",
                "12-15r",
                "60 of these offences",
                ""
            })
    void leavesEverythingElse(String text) {
        assertThat(NumberMarks.of(text)).isEmpty();
    }
}
