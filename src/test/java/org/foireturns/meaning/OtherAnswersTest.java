package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherAnswersTest {
    @Test
    void theGenderOfTheYoungestVictimGovernsNothingBelowIt() {
        assertThat(DrawnMeanings.of("""
                | Part B, s.15A 2024/25           |  |     |              |  |  |        |
                | Female                          |  |     | Male         |  |  |        |
                | 11 and under                    |  | 41  | 11 and under |  |  | 8      |
                | 12-15                           |  | 132 | 12-15        |  |  | 30     |
                | Youngest victim - age:          |  | 5   | gender:      |  |  | Female |
                |                                 |  |     |              |  |  |        |
                | Part C - Means of communication |  |     |              |  |  |        |
                | WhatsApp                        |  | 44  | Facebook     |  |  | 25     |
                | Snapchat                        |  | 86  | Kik          |  |  | 7      |
                """))
                .containsEntry("G8", "2024/25 all all facebook")
                .containsEntry("C8", "2024/25 all all whatsapp")
                .containsEntry("G4", "2024/25 male 12-15 all");
    }

    @Test
    void aTitleBesideTheNumberOfItsQuestionIsOne() {
        assertThat(DrawnMeanings.of("""
                | Q4       | Age and gender of the suspect |      |
                |          |                               |      |
                |          | Female                        | Male |
                | Under 18 | 3                             | 22   |
                | 18-24    | 2                             | 31   |
                """)).containsEntry("B4", "left out: suspect");
    }

    @Test
    void aTextThatAsksAndAnswersSaysNothingOfTheTableBelow() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25, Kent Police |          |
                |                                     |          |
                | Youngest: 5                         |          |
                |                                     |          |
                | Snapchat                            | Facebook |
                | 83                                  | 22       |
                """)).containsEntry("A6", "2024/25 all all snapchat");
    }
}
