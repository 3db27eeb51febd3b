package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.junit.jupiter.api.Test;

/** When, by {@link OneYear}, "the year" needs no name. */
class OneYearTest {
    private static final String OVER_THE_YEAR = "Over the year Snapchat was used in 40 cases and Kik in 3.";

    @Test
    void theYearIsThatOfTheRequestWhereNoOtherIsNamed() {
        assertThat(sheets("Please see below.", OVER_THE_YEAR)).contains("Letter, A2, sentence 1: Snapchat, 40, Kik, 3");
    }

    @Test
    void itMayBeAnotherWhereALetterSpeaksOfTwo() {
        assertThat(sheets("In the year before there were 80 offences.", OVER_THE_YEAR))
                .noneMatch(sheet -> sheet.startsWith("Letter, A2"));
        assertThat(sheets("See the tables of 2023/24 and 2024/25.", OVER_THE_YEAR))
                .noneMatch(sheet -> sheet.startsWith("Letter, A2"));
    }
}
