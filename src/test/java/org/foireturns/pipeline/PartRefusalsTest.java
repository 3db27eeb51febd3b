package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.FormMark;
import org.foireturns.model.Refusal;
import org.junit.jupiter.api.Test;

class PartRefusalsTest {
    private static final String GENDER = """
            | Sexual communication with a child: offences recorded, by the gender of the victim |         |
            | Victim gender                                                                      | 2024/25 |
            | Female                                                                             | 20      |
            | Male                                                                               | 60      |
            """;

    /** A sheet of a form on which nothing but the refusal was typed: it is about the question of that sheet. */
    @Test
    void aBareRefusalOnASheetOfOneQuestionRefusesIt() {
        DrawnReturn drawn = DrawnReturn.oneYear(GENDER, """
                | Sexual communication with a child: offences recorded, by the platform that was used |         |
                | Platform                                                                             | 2024/25 |
                | Refused: section 12 (cost of compliance)                                             |         |
                """);

        assertThat(drawn.reading().refusals())
                .extracting(Refusal::question, Refusal::section)
                .containsExactly(org.assertj.core.api.Assertions.tuple("platform", "12"));
    }

    @Test
    void whereSeveralQuestionsAreNamedABareRefusalIsOfNone() {
        DrawnReturn drawn = DrawnReturn.oneYear(GENDER, """
                | Offences by the age of the victim and by platform |
                | Refused: section 12 (cost of compliance)          |
                """);

        assertThat(drawn.reading().refusals()).isEmpty();
    }

    private static final String LINES = """
            | Sexual communication with a child        |         |
            | Q1 Offences recorded                     | 2024/25 |
            | Total                                    | 70      |
            | Q2 Victim gender                         | 2024/25 |
            | Female                                   | 60      |
            | Male                                     | 10      |
            | Q3 Victim age                            |         |
            | %s                                       |         |
            | Q4 Platform                              |         |
            | %s                                       |         |
            | Q5 Youngest victim                       |         |
            | %s                                       |         |
            """;

    /** Each line answers the question that it names, or the one that it stands under. */
    @Test
    void aLineBelowAQuestionSaysThatNothingIsHeldOrThatThereIsNone() {
        DrawnReturn drawn = DrawnReturn.oneYear(LINES.formatted(
                "No information held", "We hold no information about the platform used.", "Nil return"));

        assertThat(drawn.refusals())
                .containsExactlyInAnyOrder("victim_age not held", "platform not held", "youngest-victim nil");
        assertThat(drawn.findings()).doesNotContain("answer-unread A12");
        assertThat(drawn.closes()).isTrue();
    }

    /** What is said of one year, or at length, is not said of a question. */
    @Test
    void whatMayBeOfSomethingElseIsNoAnswer() {
        DrawnReturn drawn = DrawnReturn.oneYear(LINES.formatted(
                "We hold no information for 2019",
                "Where the officer did not fill in the field of the record at the time we do not hold what it was and have left"
                        + " it out",
                "Not given"));

        assertThat(drawn.refusals()).isEmpty();
    }

    /** A label beside a number is a category, whatever it says. */
    @Test
    void aLabelOfANumberIsNoAnswer() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |   |
                | Platform                                   |   |
                | No information held on platform            | 7 |
                | Snapchat                                   | 3 |
                """);

        assertThat(drawn.refusals()).isEmpty();
    }

    /** What our own form says on how it is filled in is nothing that a force said. */
    @Test
    void theHelpOfOurFormSaysNothing() {
        String help = String.join(" |\n| ", FormMark.HELP);

        assertThat(DrawnReturn.oneYear(GENDER, "| " + help + " |\n").refusals()).isEmpty();
    }

    @Test
    void aLineThatSaysNoneInALetterIsNoNumber() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Freedom of Information request: sexual communication with a child |            |
                |                                                                   |            |
                |                                                                   | NIL RETURN |
                |                                                                   |            |
                | Yours sincerely                                                   |            |
                """);

        assertThat(drawn.refusals()).containsExactly("all nil");
        assertThat(drawn.findings()).contains("nil-return").noneMatch(each -> each.startsWith("label-unknown"));
        assertThat(drawn.closes()).isTrue();
    }
}
