package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fewer  Than 5 | fewer than 5",
                "12\u201315 | 12-15",
                "\uff11\uff12 | 12",
                "a\u00a0b | a b",
                "12\u22125 | 12-5"
            })
    void oneCaseOneSpaceOneDash(String typed, String plain) {
        assertThat(Plain.of(typed)).isEqualTo(plain);
    }

    @Test
    void englishNeedsNoFolding() {
        assertThat(Ascii.only("Fewer than ~5")).isTrue();
        assertThat(Ascii.only("12\u201315")).isFalse();
        assertThat(Ascii.only("caf\u00e9")).isFalse();
        assertThat("azAZ09".chars().allMatch(sign -> Ascii.letterOrDigit((char) sign)))
                .isTrue();
        assertThat("@[`{/:-".chars().noneMatch(sign -> Ascii.letterOrDigit((char) sign)))
                .isTrue();
    }
}
