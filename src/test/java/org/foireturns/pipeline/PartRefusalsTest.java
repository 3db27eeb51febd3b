package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

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
}
