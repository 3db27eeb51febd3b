package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two numbers of one meaning a return says is its answer. */
class StandingsTest {
    @Test
    void theAnswerStandsBeforeWhatIsForInformation() {
        assertThat(DrawnMeanings.of("""
                | Age at the offence, 2024/25 (our answer)       |      |
                | Age                                            | Boys |
                | 12-15                                          | 20   |
                | 16+                                            | 4    |
                |                                                |      |
                | For information only: age at report, 2024/25   |      |
                | Age                                            | Boys |
                | 12-15                                          | 19   |
                | 16+                                            | 4    |
                """))
                .containsEntry("B3", "2024/25 male 12-15 all")
                .containsEntry("B8", "left out: a figure beside the answer")
                .containsEntry("B9", "left out: a figure beside the answer");
    }

    @Test
    void anEqualNumberWithoutAWordStandsBesideTheAnswer() {
        assertThat(DrawnMeanings.of("""
                | Offences 2024/25                 | 24   |
                |                                  |      |
                | Victims, 2024/25 (our answer)    |      |
                | Age                              | All  |
                | 12-15                            | 20   |
                | Total                            | 24   |
                """))
                .containsEntry("B1", "2024/25 all all all")
                .containsEntry("B6", "2024/25 all all all");
    }

    @Test
    void aQuarterThatIsProvisionalMakesNoWholeTableProvisional() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25. Q4 is provisional |    |    |    |    |
                | Gender                            | Q1 | Q2 | Q3 | Q4 |
                | Female                            | 26 | 24 | 29 | 27 |
                | Total                             | 26 | 24 | 29 | 27 |
                |                                   |    |    |    |    |
                | Age                               | Q1 | Q2 | Q3 | Q4 |
                | 12-15                             | 26 | 24 | 29 | 27 |
                | Total                             | 26 | 24 | 29 | 27 |
                """))
                .allSatisfy((cell, said) -> assertThat(said).doesNotContain("left out"));
    }

    @Test
    void aStrangeTableOnAnotherSheetYieldsToTheOneThatNamesTheOffence() {
        assertThat(DrawnMeanings.of(List.of(grid("Ours", """
                        | Sexual communication with a child 2024/25 |        |
                        |                                           |        |
                        | Age of victim                             | Female |
                        | 12-15                                     | 55     |
                        """), grid("Theirs", """
                        | Zeppelins reported 2024/25 |        |
                        |                            |        |
                        | Age of victim              | Female |
                        | 12-15                      | 6      |
                        """))))
                .containsEntry("Ours!B4", "2024/25 female 12-15 all")
                .containsEntry("Theirs!B4", "left out: another table");
    }

    private static String totals(String first, String second) {
        return """
                | Gender, 2024/25 | Offences |
                | Female          | 60       |
                | Other           | [c]      |
                | All             | %s       |
                |                 |          |
                | Age, 2024/25    | Offences |
                | 0-11            | 10       |
                | 12-15           | 60       |
                | All ages        | %s       |
                """.formatted(first, second);
    }

    @Test
    void aTotalThatIsToldStandsBeforeTheSameOneWithheld() {
        assertThat(DrawnMeanings.of(totals("[c]", "70")))
                .containsEntry("B4", "left out: totals that stand elsewhere in full")
                .containsEntry("B9", "2024/25 all all all");
        assertThat(DrawnMeanings.of(totals("70", "*")))
                .containsEntry("B4", "2024/25 all all all")
                .containsEntry("B9", "left out: totals that stand elsewhere in full");
    }

    @Test
    void aTotalThatIsToldIsAskedAboutWhereTheOtherCannotBeIt() {
        assertThat(DrawnMeanings.of(totals("<5", "70")).get("B9")).startsWith("asked: has the same meaning as B4");
    }
}
