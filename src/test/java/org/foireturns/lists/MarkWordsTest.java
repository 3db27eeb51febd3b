package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkWordsTest {
    private static final MarkWords MARKS = DrawnList.WORDS.marks();

    @Test
    void aTickMarksAndALetterMayDeny() {
        assertThat(MARKS.yes("Y")).isTrue();
        assertThat(MARKS.yes("\u2713")).isTrue();
        assertThat(MARKS.no("N")).isTrue();
        assertThat(MARKS.no("Y")).isFalse();
    }

    @Test
    void aShortWordSaysWhoThePersonOfARowIs() {
        assertThat(MARKS.victim("VIC")).isTrue();
        assertThat(MARKS.person("SUS")).isTrue();
        assertThat(MARKS.person("VIC")).isFalse();
        assertThat(MARKS.victim("SUS")).isFalse();
    }

    @Test
    void moreThanTheMarkIsNone() {
        assertThat(MARKS.yes("Y or N")).isFalse();
        assertThat(MARKS.victim("Vic of another offence")).isFalse();
        assertThat(MARKS.reclassified("Reclassified")).isTrue();
        assertThat(MARKS.reclassified("Reclassified to s.15 on review")).isFalse();
    }
}
