package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.FormMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions with their answers beside them, among them answers in words and none at all. */
class FormsTest {
    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    private DrawnReturn read(String drawing) {
        drawn = DrawnReturn.oneYear(drawing);
        return drawn;
    }

    @Test
    void readsAnAnswerInWordsAmongCounts() {
        read("""
                | Question                                                              | Answer          |
                | How many offences of sexual communication with a child were recorded? | 82              |
                | How many victims were female?                                         | 60              |
                | Youngest victim                                                       | 5 year old girl |
                | How many victims were male?                                           | 12              |
                """);
        assertThat(drawn.answers()).containsExactly("youngest-victim 5 female");
        assertThat(drawn.observations()).containsExactly("B2 2024/25 82", "B3 2024/25 female 60", "B5 2024/25 male 12");
        assertThat(drawn.findings()).isEmpty();
    }

    @Test
    void takesNoQuestionForAnAnswerAboutTheYoungest() {
        read("""
                | Q1. Number of sexual communication with a child offences | 82             |
                | Q2. Age and gender of the youngest victim                | 4 year old boy |
                | Q3. Platform used: Snapchat                              | 40             |
                | Instagram                                                | 12             |
                """);
        assertThat(drawn.answers()).containsExactly("youngest-victim 4 male");
        assertThat(drawn.observations()).contains("B1 2024/25 82", "B3 2024/25 snapchat 40", "B4 2024/25 instagram 12");
    }

    @Test
    void readsANumberAsTheAgeOfTheYoungest() {
        read("""
                | Sexual communication with a child     | 82  |
                | What was the age of the youngest victim? | 6   |
                """);
        assertThat(drawn.answers()).containsExactly("youngest-victim 6 unknown");
        read("""
                | Sexual communication with a child        | 82        |
                | What was the age of the youngest victim? | -4        |
                """);
        assertThat(drawn.answers()).isEmpty();
        assertThat(drawn.rejected()).containsExactly("B2 answer-unread");
    }

    @Test
    void recordsARefusalForTheQuestionItAnswers() {
        read("""
                | Question                                              | Answer                      |
                | Number of offences of sexual communication with a child | 82                        |
                | Victim age                                            | Refused - s12 cost exceeded |
                | Victim gender                                         | Section 40(2)               |
                | Platform used                                         | exempt under s.12           |
                """);
        assertThat(drawn.refusals()).containsExactly("victim_age 12", "victim_gender 40(2)", "platform 12");
        assertThat(drawn.observations()).containsExactly("B2 2024/25 82");
        assertThat(drawn.setAside()).containsExactly("B3 refused-part", "B4 refused-part", "B5 refused-part");
        assertThat(drawn.findings()).containsExactly("refused-part B3", "refused-part B4", "refused-part B5");
    }

    /** A sheet of a form on which nothing is a number. */
    @Test
    void anAnswerInWordsNeedsNoCountBesideIt() {
        read("""
                | Question                   | 2024/25     |
                | Age of the youngest victim | 7 years old |
                """);
        assertThat(drawn.answers()).containsExactly("youngest-victim 7 unknown");
        assertThat(drawn.findings()).isEmpty();
    }

    @Test
    void aRefusalToNameTheYoungestIsNoneOfTheNumberOfOffences() {
        read("""
                | Question                   | 2024/25                  |
                | Age of the youngest victim | Withheld - section 40(2) |
                """);
        assertThat(drawn.refusals()).containsExactly("youngest-victim 40(2)");
        assertThat(drawn.findings()).containsExactly("refused-part B2");
    }

    /** The notes of our own form, saved as a file by themselves. */
    @Test
    void howOurFormIsFilledInIsNothingThatAForceSaid() {
        read(String.join(
                "\n", FormMark.HELP.stream().map(text -> "| " + text + " |").toList()));
        assertThat(drawn.findings()).containsExactly("form-help-alone");
        assertThat(drawn.refusals()).isEmpty();
    }

    @Test
    void recordsThatABreakdownIsNotHeld() {
        read("""
                | Number of offences of sexual communication with a child | 82       |
                | Platform used                                           | Not held |
                """);
        assertThat(drawn.refusals()).containsExactly("platform not held");
        assertThat(drawn.observations()).containsExactly("B1 2024/25 82");
    }

    @Test
    void takesAHiddenCategoryForNoRefusalOfItsQuestion() {
        read("""
                | Sexual communication with a child 2024/25 |
                | Victim age  | Offences      |
                | Under 12    | Section 40(2) |
                | 12-15       | 12            |
                | Unknown age | Section 40(2) |
                """);
        assertThat(drawn.refusals()).isEmpty();
        assertThat(drawn.observations())
                .containsExactly("B3 2024/25 0-11 0-", "B4 2024/25 12-15 12", "B5 2024/25 age-unknown 0-");
    }

    @Test
    void readsANoteThatNamesQuestionsByNumber() {
        read("""
                | Sexual communication with a child |
                | 1. Number of offences | 82 |
                | 2. Victim age         | <5 |
                | 3. Victim gender      | <5 |

                | Question 2 is refused under section 12(1). Question 3: exempt from disclosure under section 40(2). |
                """);
        assertThat(drawn.refusals()).containsExactly("victim_age 12(1)", "victim_gender 40(2)");
    }

    @Test
    void asksAboutARefusedQuestionWhoseNumberNobodyKnows() {
        read("""
                | Sexual communication with a child | 82 |

                | Q4: refused under section 12 |
                """);
        assertThat(drawn.refusals()).isEmpty();
        assertThat(drawn.findings()).containsExactly("refused-part A3");
    }

    @Test
    void numbersUnderTheirHeadsInOneColumnAreReadOneByOne() {
        drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child 2024/25 |
                | Q1 Number of offences recorded            |
                | 17                                        |
                | Q2 Number of female victims               |
                | 10                                        |
                | Q3 Number of male victims                 |
                | 5                                         |
                """);
        assertThat(drawn.observations()).containsExactly("A3 2024/25 17", "A5 2024/25 female 10", "A7 2024/25 male 5");
    }

    @Test
    void headsOverLabelsStandOverTheNumbersBesideThem() {
        drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child 2024/25 |
                | Female |   | Male  |   |
                | 0-11   | 5 | 0-11  | 2 |
                | 12-15  | 8 | 12-15 | 3 |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2024/25 female 0-11 5",
                        "D3 2024/25 male 0-11 2",
                        "B4 2024/25 female 12-15 8",
                        "D4 2024/25 male 12-15 3");
    }

    @Test
    void headsOverLabelsStandOverEachColumnBesideThem() {
        drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | Female |         |         | Male  |         |         |
                | Age    | 2021/22 | 2022/23 | Age   | 2021/22 | 2022/23 |
                | 0-11   | 5       | 6       | 0-11  | 2       | 3       |
                | 12-15  | 8       | 7       | 12-15 | 3       | 4       |
                """);
        assertThat(drawn.observations())
                .contains("B4 2021/22 female 0-11 5", "C4 2022/23 female 0-11 6", "F5 2022/23 male 12-15 4")
                .hasSize(8);
    }
}
