package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private static Saying in(boolean row, String at, String drawing) {
        Grid grid = grid(drawing);
        Cell label = Objects.requireNonNull(grid.cell(Address.parse(at)));
        Company company = new Company(new Sheet(grid, Views.GRAMMAR), Views.GRAMMAR, "71/17");
        return row ? company.inRow(label) : company.inColumn(label);
    }

    @Test
    void unknownIsAboutWhatMostLabelsOfTheLineAreAbout() {
        assertThat(in(false, "A4", """
                | Victims | 2023/24 |
                | Female  | 3       |
                | Male    | 4       |
                | Unknown | 1       |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
    }

    @Test
    void whatSaysThatItIsAPartOfAnotherIsNoSister() {
        assertThat(in(false, "A8", """
                | Victims          | 2023/24 |
                | Female           | 30      |
                | of whom 11       | 3       |
                | of whom 12-15    | 27      |
                | Male             | 4       |
                | of whom under 12 | 2       |
                | of whom 12-15    | 2       |
                | Unknown          | 1       |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
    }

    @Test
    void aMonthBelowWhatSaysWhenYearsEndIsTheYearWhateverTitlesStandAbove() {
        assertThat(in(false, "A4", """
                | Table 1: Recorded crime             |        |
                | This worksheet contains one table.  |        |
                | FYE                                 | Crimes |
                | March 2021                          | 254    |
                | March 2022                          | 279    |
                """).says()).isEqualTo(Map.of(Axis.PERIOD, Period.financialYear(2020)));
    }

    @Test
    void aTotalClosesALine() {
        assertThat(in(true, "D1", """
                | Month | Female | Male | Unknown | Total | 0-11 | 12-15 |
                | April | 3      | 4    | 1       | 8     | 2    | 6     |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
    }

    @Test
    void unknownAmongLabelsOfTwoKindsIsNotMadeOut() {
        assertThat(in(false, "A4", """
                | Victims | 2023/24 |
                | Female  | 3       |
                | 12-15   | 4       |
                | Unknown | 1       |
                """)).satisfies(saying -> {
            assertThat(saying.says()).isEmpty();
            assertThat(saying.dim()).isEqualTo(Saying.SPLIT);
        });
    }

    @Test
    void aLabelThatMayBeTwoThingsIsWhatItsLineIs() {
        String sheet = """
                | Offences | %s |
                | Female   | 3  |
                """;
        assertThat(in(true, "B1", sheet.formatted("16-17 | 12-15 | 0-11")).says())
                .isEqualTo(Map.of(Axis.VICTIM_AGE, new VictimAge("16-17")));
        assertThat(in(true, "B1", sheet.formatted("16-17 | 2017/18 | 2018/19")).says())
                .isEqualTo(Map.of(Axis.PERIOD, Period.financialYear(2016)));
    }

    @Test
    void aHeadCompletesItsLabel() {
        assertThat(in(false, "A2", """
                | Year ending | Offences |
                | March 2024  | 3        |
                """).says()).isEqualTo(Map.of(Axis.PERIOD, Period.financialYear(2023)));
    }

    @Test
    void whatIsNotUnderstoodWholeIsNotMadeOut() {
        assertThat(in(false, "A2", """
                | Platform       | 2023/24 |
                | Snapchat zebra | 3       |
                """)).satisfies(saying -> {
            assertThat(saying.says()).isEmpty();
            assertThat(saying.dim()).isEqualTo(Set.of(Axis.PLATFORM));
        });
    }

    @Test
    void aQuarterWithNumbersOfItsOwnIsNoHeadOfTheYearBelowIt() {
        assertThat(in(false, "A3", """
                | Quarter      | Female |
                | Qtr 4        | 12     |
                | Year 2024/25 | 45     |
                """).says()).isEqualTo(Map.of(Axis.PERIOD, Period.financialYear(2024)));
    }

    @Test
    void aTotalOfYearsIsOfNoneOfThem() {
        Saying total = in(true, "C1", """
                | Gender | 2023/24 | Total |
                | Female | 12      | 45    |
                """);
        assertThat(total.says()).doesNotContainKey(Axis.PERIOD);
        assertThat(total.dim()).contains(Axis.PERIOD);
    }

    @Test
    void aLabelMayBeNamedByTheOneAtItsLeft() {
        assertThat(in(false, "B2", """
                | Platform | Unknown | 3 |
                | Platform | Unknown | 3 |
                """).says()).isEqualTo(Map.of(Axis.PLATFORM, "unknown"));
    }

    @Test
    void theLabelsBelowVoteUpToATotal() {
        assertThat(in(false, "A2", """
                | Crimes  | 2023/24 |
                | Unknown | 1       |
                | Female  | 3       |
                | Male    | 4       |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
        assertThat(in(false, "A2", """
                | Crimes  | 2023/24 |
                | Unknown | 1       |
                | Total   | 1       |
                | Female  | 3       |
                | Male    | 4       |
                """).says()).isEmpty();
        assertThat(in(false, "A2", """
                | Crimes  | 2023/24 |
                | Unknown | 1       |

                | Female  | 3       |
                | Male    | 4       |
                """).says()).isEmpty();
        assertThat(in(false, "A2", """
                | Crimes  | 2023/24 |
                | Unknown | 1       |
                | Kent    |         |
                | Female  | 3       |
                | Male    | 4       |
                """).says()).isEmpty();
    }

    @Test
    void labelsThatAreSetInAreNoSisters() {
        assertThat(in(false, "A6", """
                | Crimes    | 2023/24 |
                | Female    | 3       |
                | > 12-15   | 2       |
                | > 0-11    | 1       |
                | > 16-17   | 1       |
                | Unknown   | 1       |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
    }

    @Test
    void inARowThoseUnderTheSameHeadVote() {
        String drawing = """
                |          | 2023/24 |      |         | 2024/25 |         |
                | Offences | Female  | Male | Unknown | 0-11    | Unknown |
                | Kent     | 3       | 4    | 1       | 5       | 2       |
                """;
        assertThat(in(true, "D2", drawing).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
        assertThat(in(true, "F2", drawing).says()).isEqualTo(Map.of(Axis.VICTIM_AGE, VictimAge.UNKNOWN));
    }

    @Test
    void theHeadOverThemNamesTheirAxis() {
        assertThat(in(true, "D2", """
                |          | Gender |         | Age of victim |         |
                | Offences | Female | Unknown | Unknown       | Unknown |
                | Kent     | 3      | 4       | 1             | 5       |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_AGE, VictimAge.UNKNOWN));
    }

    @Test
    void aGapEndsARow() {
        assertThat(in(true, "E1", """
                | 0-11 | 12-15 |   |   | Unknown | Female | Male |
                | 3    | 4     |   |   | 1       | 2      | 5    |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
        assertThat(in(true, "C1", """
                | Female | Male | Unknown |   |   | 12-15 | 16-17 | 0-11 |
                | 3      | 4    | 5       |   |   | 1     | 2     | 5    |
                """).says()).isEqualTo(Map.of(Axis.VICTIM_GENDER, VictimGender.UNKNOWN));
    }

    @Test
    void theFirstLabelOfARowOfHeadsCompletesTheOthers() {
        assertThat(in(true, "C1", """
                | Year ending | March 2024 | March 2025 |
                | Female      | 3          | 4          |
                """).says()).isEqualTo(Map.of(Axis.PERIOD, Period.financialYear(2024)));
        assertThat(in(true, "C1", """
                | Month  | March 2024 | March 2025 |
                | Female | 3          | 4          |
                """).says())
                .isEqualTo(Map.of(Axis.PERIOD, Period.months(YearMonth.of(2025, 3), YearMonth.of(2025, 3))));
    }
}
