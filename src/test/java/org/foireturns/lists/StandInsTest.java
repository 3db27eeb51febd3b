package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in the place of a count. */
class StandInsTest {
    private static boolean is(String text) {
        return StandIns.is(text, DrawnList.WORDS.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "[c]",
                "c",
                "(13)",
                "12 (3)",
                "[13]",
                "1,204 (3)",
                "twelve",
                "nil",
                "fewer than 5",
                "n/a",
                "..",
                "-"
            })
    void standForACount(String text) {
        assertThat(is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "1,204", "Snapchat", "C", "twelve girls", "Female", "12 girls", "?????", "13)", "aged 12"})
    void othersDoNot(String text) {
        assertThat(is(text)).isFalse();
    }
}
