package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Returns in which a number would be counted twice, or as something that it is not, without anybody noticing. */
class NumbersThatLookRightTest {
    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    private void oneYear(String drawing) {
        drawn = DrawnReturn.oneYear(drawing);
    }

    @Test
    void aFigureThatStandsTwiceInATableIsCountedOnce() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender | Offences | Offences |
                | Female | 60       | 60       |
                | Male   | 18       | 18       |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 female 60", "B4 2024/25 male 18");
        assertThat(drawn.setAside()).containsExactly("C3 subject-left-out", "C4 subject-left-out");
    }

    @Test
    void ofTwoVersionsTheFinalOneIsCountedWithAQuestion() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender | Offences (provisional) | Offences (final) |
                | Female | 52                     | 48               |
                | Male   | 22                     | 20               |
                """);
        assertThat(drawn.observations()).containsExactly("C3 2024/25 female 48", "C4 2024/25 male 20");
        assertThat(drawn.findings()).contains("earlier-figures B3:B4");
    }

    @Test
    void twoVersionsThatAgreeLeaveNothingToAsk() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender | Offences (provisional) | Offences (final) |
                | Female | 48                     | 48               |
                | Male   | 20                     | 20               |
                """);
        assertThat(drawn.observations()).containsExactly("C3 2024/25 female 48", "C4 2024/25 male 20");
        assertThat(drawn.findings()).contains("subject-left-out B3:B4").doesNotContain("earlier-figures B3:B4");
    }

    @Test
    void aNoteThatOnlyAPartOfTheYearIsCountedIsHeard() {
        oneYear("""
                | Sexual communication with a child |
                | Owing to a new system figures are for April to December 2024 only. |

                | Gender | 2024/25 |
                | Female | 160     |
                | Male   | 40      |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.rejected()).containsExactly("B5 label-unknown", "B6 label-unknown");
    }

    @Test
    void numbersUnderAHeadThatNamesNoAgesAreNone() {
        oneYear("""
                | Annual return 2024/25 |
                | Cell | Question                                                      | Answer |
                | 12   | Number of recorded offences of sexual communication with a child | 81  |
                | 13   | of which victims female                                       | 60     |
                | 14   | of which victims male                                         | 18     |
                """);
        assertThat(drawn.observations()).containsExactly("C3 2024/25 81", "C4 2024/25 female 60", "C5 2024/25 male 18");
    }

    @Test
    void codesOfGendersAreNoAges() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Victim sex | Offences |
                | 1          | 60       |
                | 2          | 18       |
                | 9          | 2        |
                | Total      | 80       |
                """);
        assertThat(drawn.observations()).allMatch(line -> line.endsWith("80 total"));
        assertThat(drawn.rejected()).contains("B3 label-unknown", "B4 label-unknown", "B5 label-unknown");
    }

    @Test
    void monthsWhereAgesAreDueAreAskedAbout() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Age of victim | Offences |
                | 0-4           | 2        |
                | 05-Sep        | 11       |
                | Oct-14        | 40       |
                | 15-17         | 9        |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 0-4 2", "B6 2024/25 15-17 9");
        assertThat(drawn.rejected()).containsExactly("B4 label-unknown", "B5 label-unknown");
    }
}
