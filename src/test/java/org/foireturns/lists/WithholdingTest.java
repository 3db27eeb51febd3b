package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithholdingTest {
    private static boolean withheld(String text) {
        return DrawnList.WORDS.withholding().in(text, DrawnList.WORDS.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "████",
                "██ ██",
                "██/██/████",
                "■■■",
                "*",
                "****",
                "XXXX",
                "[REDACTED]",
                "redacted",
                "Withheld",
                "s.40(2)",
                "S40",
                "exempt s40(2)",
                "Redacted - S40",
                "section 40(2)",
                "[s. 23]",
                "s44"
            })
    void isToldByBarsAndByWords(String text) {
        assertThat(withheld(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "?",
                "Unknown",
                "Not recorded",
                "13",
                "X",
                "KP/████/24",
                "KP/1000/24",
                "24000101",
                "SWP40",
                "s15A",
                "s20",
                "s45",
                "table 40",
                "Snapchat",
                "other"
            })
    void isNotWhatIsToldOrNotKnown(String text) {
        assertThat(withheld(text)).isFalse();
    }
}
