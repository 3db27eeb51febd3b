package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of ours that come back with more, or other things, in a cell than one answer: nothing of it is lost. */
class FormAnswersTest {
    private static final String GENDER = "Victim gender | 2024/25";
    private static final String QUESTION = "Question | 2024/25";

    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    private void read(String... rows) {
        StringBuilder sheet = new StringBuilder("""
                | Sexual communication with a child: offences recorded |
                | Kent Police |
                | Answer form 2025/kent |

                """);
        Stream.of(rows).forEach(row -> sheet.append("| ").append(row).append(" |\n"));
        drawn = DrawnReturn.oneYear(sheet.toString());
    }

    private void youngest(String answer) {
        read(QUESTION, "Age of the youngest victim | " + answer);
    }

    /** Elsewhere such a text over a column of numbers is an age, or a year, of all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"12 or 13", "12, 13", "12 & 13", "12/13", "incl. in male", "see total", "2025-09-08"})
    void anAnswerIsNoHeadOfTheAnswersBelowIt(String answer) {
        read(GENDER, "Female | " + answer, "Male | 20", "Other | 0", "Unknown | 3");
        assertThat(drawn.observations())
                .containsExactly("B7 2024/25 male 20", "B8 2024/25 other 0", "B9 2024/25 unknown 3");
        assertThat(drawn.rejected()).hasSize(1).first().asString().startsWith("B6 ");
        assertThat(drawn.findings()).hasSize(1).first().asString().endsWith(" B6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40, 41",
                "40 or 41",
                "40 less 3 cancelled",
                "about 40",
                "40+",
                "see attached",
                "30 (Apr-Dec), 10 (Jan-Mar)"
            })
    void anAnswerThatIsNoNumberIsAskedAbout(String answer) {
        read("Offences | 2024/25", "Total | " + answer);
        assertThat(drawn.rejected()).containsExactly("B6 not-a-number");
        assertThat(drawn.findings()).containsExactly("not-a-number B6");
    }

    @Test
    void aYearAmongTheAnswersIsACount() {
        read(GENDER, "Female | 2019", "Male | 20");
        assertThat(drawn.observations()).containsExactly("B6 2024/25 female 2019", "B7 2024/25 male 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 years | 9 years", "8 | 9", "8 | | 9", "a girl of 8 | a girl of 9"})
    void twoYoungestVictimsBesideEachOtherAreAskedAbout(String answer) {
        youngest(answer);
        assertThat(drawn.answers()).hasSize(2);
        assertThat(drawn.findings()).hasSize(1).first().asString().startsWith("youngest-twice B6:");
        assertThat(drawn.said("youngest-twice"))
                .first()
                .asString()
                .startsWith("More than one youngest victim is given for 2024/25, at ");
    }

    @Test
    void soAreThoseBelowEachOther() {
        read(QUESTION, "Age of the youngest victim | 8", "Second youngest | 9");
        assertThat(drawn.findings()).containsExactly("youngest-twice B6:B7");
        read(QUESTION, "Age of the youngest victim | ", "8 years", "9 years");
        assertThat(drawn.answers()).containsExactly("youngest-victim 8 unknown");
        assertThat(drawn.findings()).containsExactly("answer-beside A8");
    }

    @Test
    void theYoungestGirlAndTheYoungestBoyAreTwo() {
        youngest("8, female | 9, male");
        assertThat(drawn.answers()).containsExactly("youngest-victim 8 female", "youngest-victim 9 male");
        assertThat(drawn.findings()).isEmpty();
        read(QUESTION, "Age of the youngest victim | 9", "Age of the youngest male victim | 8");
        assertThat(drawn.findings()).containsExactly("youngest-twice B6:B7");
    }

    @Test
    void whatIsSaidTwiceIsSaid() {
        youngest("8 | aged 8");
        assertThat(drawn.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8, 9", "8 and 9", "8 or 9", "8/9", "girl 8, boy 7", "under 8", "6 months", "8 x 2"})
    void anAnswerThatIsNotOneAgeIsAskedAbout(String answer) {
        youngest(answer);
        assertThat(drawn.answers()).isEmpty();
        assertThat(drawn.findings()).containsExactly("answer-unread B6");
    }

    @Test
    void whatAnotherChildIsBesideTheAnswerIsAskedAbout() {
        youngest("8 years | Female | 7 years | Male");
        assertThat(drawn.findings()).contains("answer-beside D6");
        assertThat(drawn.said("answer-beside"))
                .containsExactly(
                        "Beside the answer in our form stands what may be another one, at D6; it was not taken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 | see note", "8 | note: 7 in another case"})
    void aRemarkBesideAnAnswerIsTold(String answer) {
        youngest(answer);
        assertThat(drawn.answers()).containsExactly("youngest-victim 8 unknown");
        assertThat(drawn.findings()).containsExactly("notes-on-form C6");
    }

    @Test
    void anotherNumberBesideAnAnswerIsAskedAbout() {
        read("Offences | 2024/25", "Total | 40 | 41");
        assertThat(drawn.observations()).containsExactly("B6 2024/25 40 total");
        assertThat(drawn.findings()).containsExactly("label-unknown C6");
    }

    /** A force that refuses or withholds answers all the same. */
    @Test
    void aRefusalInTheFormIsOne() {
        youngest("refused s40(2)");
        assertThat(drawn.refusals()).containsExactly("youngest-victim 40(2)");
        read(GENDER, "Female | <5", "Male | *", "Other | n/a");
        assertThat(drawn.observations())
                .containsExactly("B6 2024/25 female 0-4", "B7 2024/25 male 0-", "B8 2024/25 other n/a");
    }

    /** A note below the table, behind a word, is no answer. */
    @Test
    void aNoteBelowTheTableIsNone() {
        read(GENDER, "Female | 12", "Male | 20", " ", "Note | three are under review");
        assertThat(drawn.observations()).containsExactly("B6 2024/25 female 12", "B7 2024/25 male 20");
        assertThat(drawn.rejected()).isEmpty();
    }
}
