package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class PeriodLinesTest {
    private static final Cell YEAR = Cell.text(new Address(3, 0), "Offences recorded in 2024/25", Style.PLAIN);
    private static final Cell NOTE = Cell.text(new Address(5, 0), "Recorded by hand", Style.PLAIN);

    @Test
    void aPeriodHoldsForAsManyTablesAsTheOthers() {
        PeriodLines lines =
                new PeriodLines(new SheetPlan(List.of(), List.of(YEAR, NOTE), List.of()), Grammars.ofConfig());
        assertThat(lines.over(YEAR)).isTrue();
        assertThat(lines.over(NOTE)).isFalse();
    }

    @Test
    void aPeriodWithMoreTablesThanAnotherDoesNot() {
        String drawn = """
                | Offences recorded in 2023/24 |    |
                | Gender                       | S.15A |
                | Female                       | 5  |

                | Offences recorded in 2024/25 |    |
                | Gender                       | S.15A |
                | Female                       | 7  |
                %s
                """;
        String second = """

                | Platform | S.15A |
                | Kik      | 2  |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted(second))).doesNotContainValue("2024/25 all all kik");
        assertThat(DrawnMeanings.of(drawn.formatted(""))).containsEntry("B7", "2024/25 female all all");
    }

    @Test
    void tablesThatSayTheirOwnPeriodsAreNotCounted() {
        assertThat(DrawnMeanings.of("""
                | Financial year 2022/23 |          |
                | Offences recorded      | 126      |
                | Gender                 | Offences |
                | Female                 | 97       |
                | Male                   | 29       |

                | Financial year 2023/24 |          |
                | Offences recorded      | 131      |
                | Gender                 | Offences |
                | Female                 | 90       |
                | Male                   | 41       |

                | Comparison of platforms |         |
                | Platform                | 2023/24 |
                | Kik                     | 9       |
                """))
                .containsEntry("B4", "2022/23 female all all")
                .containsEntry("B10", "2023/24 female all all")
                .containsEntry("B15", "2023/24 all all kik");
    }

    @Test
    void theYearsOverTwoHalvesOfASheetHoldForAllThatFollowsInThem() {
        assertThat(DrawnMeanings.of("""
                | Year to 31 March 2024 |          |         |  | Year to 31 March 2025 |          |         |
                |                       |          |         |  |                       |          |         |
                | Number recorded       | 91       |         |  | Number recorded       | 104      |         |
                |                       |          |         |  |                       |          |         |
                | Victim                | Under 12 | Unknown |  | Victim                | Under 12 | Unknown |
                | Female                | 21       | 60      |  | Female                | 20       | 64      |
                | Male                  | 4        | 6       |  | Male                  | 5        | 15      |
                |                       |          |         |  |                       |          |         |
                | Means                 | Uses     |         |  | Means                 | Uses     |         |
                | Snapchat              | 33       |         |  | Snapchat              | 42       |         |
                | Facebook              | 7        |         |  | Facebook              | 16       |         |
                """))
                .containsEntry("B3", "2023/24 all all all")
                .containsEntry("F3", "2024/25 all all all")
                .containsEntry("C7", "2023/24 male unknown all")
                .containsEntry("F6", "2024/25 female 0-11 all")
                .containsEntry("B11", "2023/24 all all facebook")
                .containsEntry("F10", "2024/25 all all snapchat");
    }

    @Test
    void aPeriodLeftOfTheHeadsOfATableIsItsOwn() {
        assertThat(DrawnMeanings.of("""
                | Victim age (down) and sex (across), 71/17 |       |      |        |
                |                                           |       |      |        |
                | FY 2023/24                                | Age   | Male | Female |
                |                                           | 0-11  | 22   | 103    |
                |                                           | 12-15 | 84   | 334    |
                |                                           |       |      |        |
                | FY 2024/25                                | Age   | Male | Female |
                |                                           | 0-11  | 17   | 95     |
                |                                           | 12-15 | 87   | 381    |
                """))
                .containsEntry("C4", "2023/24 male 0-11 all")
                .containsEntry("D9", "2024/25 female 12-15 all");
    }

    @Test
    void theFieldsOfAFormHoldForAllOfTheirSheet() {
        assertThat(DrawnMeanings.of("""
                | S.15A                    |                         |      |
                | Date from                | 2024-04-01 - 2025-03-31 |      |
                | Date to                  | 2024-04-01 - 2025-03-31 |      |
                |                          |                         |      |
                | Total number of offences | 40                      |      |
                |                          |                         |      |
                | Gender                   | 0-11                    | 12-15 |
                | Female                   | 10                      | 20   |
                | Male                     | 4                       | 6    |
                """)).containsEntry("C8", "2024/25 female 12-15 all");
    }
}
