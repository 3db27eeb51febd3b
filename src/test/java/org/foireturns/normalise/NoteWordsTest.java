package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteWordsTest {
    private final NoteWords words = Shelves.normaliser().notes();

    @Test
    void whatIsLeftOutIsNotHeld() {
        assertThat(words.saysHeld("The figures include section 15")).isTrue();
        assertThat(words.saysHeld("The figures do not include section 15")).isFalse();
        assertThat(words.saysTogether("Both are combined")).isTrue();
        assertThat(words.saysTogether("Both, excluding section 15")).isFalse();
    }

    @Test
    void anOffenceWithAnotherInItsPlaceIsOne() {
        assertThat(words.saysNoSuchOffence("Section 15A does not extend to Scotland"))
                .isTrue();
        assertThat(words.saysNoSuchOffence("Section 15A does not extend to Scotland; the equivalent is shown"))
                .isFalse();
    }

    @Test
    void whatIsNotSplitByAgeIsNotInseparable() {
        assertThat(words.saysInseparable("These offences cannot be separated")).isTrue();
        assertThat(words.saysInseparable("These offences cannot be separated by age"))
                .isFalse();
    }
}
