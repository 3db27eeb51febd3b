package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remarks that tell other ages than the label of their row. */
class AgeRemarksTest {
    @Test
    void oneThatTellsAnotherBandOfAgesIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female |                                                         |
                | 12-15         | 84     | All of these were 12-15 when they were first written to |
                | 16 and over   | 41     | So this line is everybody aged 15 or more.              |
                """))
                .containsEntry("B2", "2024/25 female 12-15 all")
                .hasEntrySatisfying(
                        "B3", said -> assertThat(said).isEqualTo("asked: the remark at C3 tells other ages of it"));
    }

    @Test
    void aSmallNumberInTwoLanguagesIsNoRemark() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25               | Female | Male                    |
                | 11 ac iau / 11 and under    | 11     | Llai na 5 / Less than 5 |
                | 12-15                       | 57     | 19                      |
                """))
                .containsEntry("B2", "2024/25 female 0-11 all")
                .containsEntry("C2", "2024/25 male 0-11 all");
    }

    @Test
    void theMeaningOfASignIsNoRemark() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female | Male |                                           |
                | Under 12      | 11     | #    | # under 5, withheld under section 40(2)   |
                | 12-15         | 57     | 19   |                                           |
                """)).containsEntry("B2", "2024/25 female 0-11 all");
    }

    /** It tells the band of another line, or so little that it may be a label. */
    @Test
    void aBandThatIsCutNowhereLikeTheLabelOrInAFewWordsIsNone() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female |                                                            |
                | 12-15         | 84     | None of these were 0-11 when they were first written to    |
                | 16 and over   | 41     | 15 or more here                                            |
                """))
                .containsEntry("B2", "2024/25 female 12-15 all")
                .containsEntry("B3", "2024/25 female 16+ all");
    }
}
