package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.pipeline.DrawnLetter.sheets;

import org.junit.jupiter.api.Test;

/** Letters that put right what they say. */
class CorrectedNumbersTest {
    @Test
    void aLaterSentencePutsANumberRight() {
        assertThat(sheets(
                        "In 2024/25 we recorded 143 offences, and 132 in 2023/24. 2 of those have since been cancelled."
                                + " The correct number of offences in 2024/25 is therefore 141."))
                .contains(
                        "Letter: 2 of those have since been cancelled.",
                        "Letter, A1, sentence 3: offences 2024/25, 141");
        assertThat(sheets("In 2024/25 we recorded 143 offences.", "The correct number of offences is therefore 141."))
                .contains(
                        "Letter, A1, sentence 1: 2024/25 offences, 141",
                        "Letter, A2, sentence 1: 2024/25, offences, 141");
    }

    @Test
    void whatACorrectionThatIsNotUnderstoodMaySpeakOfIsNotStated() {
        assertThat(sheets(
                        "In 2024/25 we recorded 143 offences.",
                        "Female 103, male 40.",
                        "The correct number of offences on the zebra system is 141."))
                .contains("Letter: In 2024/25 we recorded 143 offences., "
                        + "The correct number of offences on the zebra system is 141.")
                .contains("Letter, A2, sentence 1: 2024/25, Female, 103, male, 40");
        assertThat(sheets("Snapchat 14, Kik 4.", "The zebra figure for Snapchat should read 11, not 14."))
                .containsExactly("Letter: Snapchat 14, Kik 4., The zebra figure for Snapchat should read 11, not 14.");
    }

    @Test
    void aCorrectionThatFitsNoNumberIsLeft() {
        assertThat(sheets("Snapchat 94, Kik 4.", "The figure of 99 for Snapchat should be read as 94."))
                .containsExactly(
                        "Letter: The figure of 99 for Snapchat should be read as 94.",
                        "Letter, A1, sentence 1: Snapchat, 94, Kik, 4");
    }

    @Test
    void thisNumberIsTheLastOneThatWasTold() {
        assertThat(sheets("In 2024/25 we recorded 106 offences.", "This number has since been revised to 104."))
                .contains(
                        "Letter, A1, sentence 1: 2024/25 offences, 104",
                        "Letter, A2, sentence 1: 2024/25 offences, 104");
        assertThat(sheets("In 2024/25 Snapchat was used 40 times and Kik 3.", "Please read 40 as 42 in the first row."))
                .hasSize(1);
    }
}
