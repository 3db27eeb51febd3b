package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aStopBeforeACapitalAndALineEndASentence() {
        assertThat(Sentences.in("Data for approx. 10 cases. Is it all? Yes! None\nis left; See below."))
                .containsExactly("Data for approx. 10 cases.", "Is it all?", "Yes!", "None", "is left; See below.");
    }

    @Test
    void theSentenceOfATitleMayStandOnSeveralLines() {
        assertThat(Sentences.acrossLines("Offences recorded\nin Kent. All ages"))
                .containsExactly("Offences recorded\nin Kent.", "All ages");
    }

    @Test
    void aSemicolonPartsASentence() {
        assertThat(Sentences.andParts("April to June; the rest\ncannot be counted. It is lost"))
                .containsExactly("April to June", "the rest", "cannot be counted.", "It is lost");
    }

    @Test
    void rulesEndAtEachStopAndSemicolon() {
        assertThat(Sentences.rules("red is 1 to 4; blue is n/a. see notes\nall others"))
                .containsExactly("red is 1 to 4;", "blue is n/a.", "see notes", "all others");
        assertThat(Sentences.rules("2023/24;2024/25 is 1.5")).containsExactly("2023/24;2024/25 is 1.5");
    }
}
