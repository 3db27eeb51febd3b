package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link LineOverList} says of the lines below it. */
class LetterListsTest {
    private static final String TOTAL = "There were 99 offences of sexual communication with a child in 2024/25.";

    @Test
    void aLineSaysOfWhomAllLinesBelowItAre() {
        assertThat(sheets(
                        TOTAL,
                        "Female victims (74):",
                        "• 11 and under – 20",
                        "• 16 and over – five",
                        "Male:",
                        "12-15 – 17"))
                .contains(
                        "Letter, A2, sentence 1: 2024/25, Female victims, 74",
                        "Letter, A3, sentence 1: 2024/25, Female victims 11 and under, 20",
                        "Letter, A4, sentence 1: 2024/25, Female victims 16 and over, 5",
                        "Letter, A6, sentence 1: 2024/25, Male 12-15, 17");
    }

    @Test
    void aBareHeadingDoesTooUntilALineEndsTheList() {
        assertThat(sheets(TOTAL, "Female", "12-15 – 51", "We hold no more than that.", "12-15 – 70"))
                .contains("Letter, A3, sentence 1: 2024/25, Female 12-15, 51")
                .doesNotContain("Letter, A5, sentence 1: 2024/25, Female 12-15, 70");
    }

    @Test
    void theNameOfAnAxisSaysOfWhatUnknownIs() {
        assertThat(sheets(TOTAL, "Gender of victims:", "Female - 42 (78%)", "Unknown - 7 (3%)"))
                .contains("Letter, A4, sentence 1: 2024/25, Gender of victims Unknown, 7");
    }

    @Test
    void linesBelowAnotherSubjectStateNothing() {
        assertThat(sheets(TOTAL, "Suspects in 2024/25:", "11 and under – 3 people", "12-15 – 9 people"))
                .noneMatch(sheet -> sheet.startsWith("Letter, A3") || sheet.startsWith("Letter, A4"));
    }

    @Test
    void aLineWhoseNumberTheLinesBelowItComeToIsOverThem() {
        assertThat(sheets(TOTAL, "Female: 60", "12-15 41", "11 and under 19", "Male: 39", "12-15 30", "16 and over 9"))
                .contains(
                        "Letter, A2, sentence 1: 2024/25, Female, 60",
                        "Letter, A3, sentence 1: 2024/25, Female 12-15, 41",
                        "Letter, A4, sentence 1: 2024/25, Female 11 and under, 19",
                        "Letter, A5, sentence 1: 2024/25, Male, 39",
                        "Letter, A6, sentence 1: 2024/25, Male 12-15, 30");
    }

    @Test
    void thoseOfNobodyKnownAreOverLinesToo() {
        assertThat(sheets(TOTAL, "Male: 12", "12-15 8", "16 and over 4", "Gender not recorded: 9", "12-15 5", "16+ 4"))
                .contains(
                        "Letter, A5, sentence 1: 2024/25, Gender not recorded, 9",
                        "Letter, A6, sentence 1: 2024/25, Gender not recorded 12-15, 5");
    }

    /** They may be those of the girls, with some left out, or of all. */
    @Test
    void agesBetweenTwoGendersWhoseSumIsNeitherStateNothing() {
        assertThat(sheets(TOTAL, "Female: 60", "12-15: 41", "16 and over: 10", "Male: 39"))
                .contains("Letter, A2, sentence 1: 2024/25, Female, 60")
                .noneMatch(sheet -> sheet.startsWith("Letter, A3") || sheet.startsWith("Letter, A4"));
    }

    @Test
    void agesBehindAllGendersAreOfAll() {
        assertThat(sheets(TOTAL, "Female: 60", "Male: 39", "12-15: 70", "16 and over: 29"))
                .contains("Letter, A4, sentence 1: 2024/25, 12-15, 70");
    }

    @Test
    void ofWhomSaysThatItIsOverTheLinesBelow() {
        assertThat(sheets(TOTAL, "Girls = 60, of whom", "12-15 - 40", "Boys = 39, of whom", "12-15 - 20"))
                .contains(
                        "Letter, A2, sentence 1: 2024/25, Girls, 60",
                        "Letter, A3, sentence 1: 2024/25, Girls 12-15, 40",
                        "Letter, A5, sentence 1: 2024/25, Boys 12-15, 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Those responsible:",
                "In the zebra district:",
                "Offences under section 15 (meeting following grooming):",
            })
    void linesBelowWordsThatAreOfOthersOrNotUnderstoodStateNothing(String heading) {
        assertThat(sheets(TOTAL, heading, "Female: 12", "Male: 3")).hasSize(2);
    }

    @Test
    void briefSentencesBehindOneOfSuspectsStateNothing() {
        assertThat(sheets(TOTAL + " The following relates to suspects. Female 12. Male 160. Not known 12."))
                .hasSize(2);
    }
}
