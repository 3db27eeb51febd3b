package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void theWordsOfEachPartAreALine() {
        assertThat(PageText.words("&L&\"Arial,Bold\"&10# = fewer than 5&CKent && Medway&R&KFF0000Draft"))
                .isEqualTo("# = fewer than 5\nKent & Medway\nDraft");
        assertThat(PageText.words("Male 12-15 should read 21")).isEqualTo("Male 12-15 should read 21");
    }

    @Test
    void pagesAndDaysAreNoWords() {
        assertThat(PageText.words("&CPage &P of &N")).isEmpty();
        assertThat(PageText.words("&L&D &T&R&F")).isEmpty();
        assertThat(PageText.words("&LOFFICIAL&RPage &P")).isEqualTo("OFFICIAL");
        assertThat(PageText.words("")).isEmpty();
    }
}
