package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.foireturns.model.ToldByColour;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class SightTest {
    @Test
    void aValueSeesItsRowAndItsColumn() {
        Grid sheet = grid("""
                | Victim gender | 2022/23 | 2023/24 |
                | Female        | 12      | <5      |
                | Unknown       | 1       | 3       |
                | Total         | 13      | 4       |
                """);
        assertThat(Views.from(sheet, "C2")).isEqualTo("2023/24 by C1, female by A2");
        assertThat(Views.from(sheet, "B3")).isEqualTo("2022/23 by B1, unknown by A3");
        assertThat(Views.from(sheet, "B4")).isEqualTo("2022/23 by B1, all by A4");
    }

    @Test
    void aTotalBesidePeriodsIsOfNoneOfThem() {
        Grid sheet = grid("""
                | Victim gender, 2024/25 | 2022/23 | 2023/24 | Total |
                | Female                 | 12      | 5       | 17    |
                """);
        assertThat(Views.from(sheet, "D2")).isEqualTo("female by A2 dim");
    }

    @Test
    void aNumberOfYearsIsNoAge() {
        Grid sheet = grid("""
                | Victim gender | FY 22/23 | FY 23/24 | 2 yr total |
                | Female        | 12       | 5        | 17         |
                """);
        assertThat(Views.from(sheet, "D2")).startsWith("female by A2").doesNotContain(" 2 by");
    }

    @Test
    void aBlankCellRepeatsTheLabelAboveItUnlessTheColumnRepeatsItself() {
        assertThat(Views.from(grid("""
                | Gender | Age   | 2022/23 |
                | Female | 0-11  | 4       |
                |        | 12-15 | 9       |
                """), "C3")).isEqualTo("2022/23 by C1, female by A2, 12-15 by B3");
        assertThat(Views.from(grid("""
                | Gender  | Age   | Method   | 2022/23 |
                | Unknown | 12-15 |          | 4       |
                | Unknown | 16+   |          | 9       |
                |         |       | Snapchat | 30      |
                """), "D4")).isEqualTo("2022/23 by D1, snapchat by C4");
    }

    @Test
    void aHeadReachesAcrossBlankCellsAndMerges() {
        Grid sheet = grid("""
                | Age   | 2022/23 |      | 2023/24 |  <   |
                |       | Female  | Male | Female  | Male |
                | 12-15 | 4       | 2    | 5       | 7    |
                """);
        assertThat(Views.from(sheet, "C3")).isEqualTo("2022/23 by B1, male by C2, 12-15 by A3");
        assertThat(Views.from(sheet, "E3")).isEqualTo("2023/24 by D1, male by E2, 12-15 by A3");
    }

    @Test
    void aHeadingIsSeenUntilAnotherOfItsKind() {
        Grid sheet = grid("""
                |         | 2023/24 |
                | Female  |         |
                | 0-11    | 4       |
                | 12-15   | 8       |
                | Male    |         |
                | 12-15   | 2       |
                """);
        assertThat(Views.from(sheet, "B4")).isEqualTo("2023/24 by B1, female by A2, 12-15 by A4");
        assertThat(Views.from(sheet, "B6")).isEqualTo("2023/24 by B1, male by A5, 12-15 by A6");
    }

    @Test
    void aTitleIsSeenAndTheAnswerToAnotherQuestionIsNot() {
        Grid sheet = grid("""
                | Offences recorded in 2024/25 |
                | Gender          | Offences         |
                | Female          | 12               |
                | Youngest victim | female, aged 7   |
                | Snapchat        | 30               |
                """);
        assertThat(Views.from(sheet, "B3")).isEqualTo("2024/25 by A1, female by A3");
        assertThat(Views.from(sheet, "B5")).doesNotContain("female").doesNotContain("7");
    }

    @Test
    void behindAnotherSubjectNothingIsSeen() {
        Grid sheet = grid("""
                | 2024/25         | Offences | % |
                | Suspects: male  | 12       | 40 |
                | Snapchat        | 18       | 60 |
                """);
        assertThat(Views.from(sheet, "B2")).isEqualTo("nothing");
        assertThat(Views.from(sheet, "C3")).isEqualTo("nothing");
    }

    @Test
    void whereRowAndColumnDifferNothingIsSeenOnThatAxis() {
        assertThat(Views.from(grid("""
                | 2024/25 | Female |
                | Male    | 3      |
                """), "B2")).doesNotContain("female").endsWith("dim");
    }

    @Test
    void theHeadsOfAnotherTableAreNotSeen() {
        assertThat(Views.from(grid("""
                | Offences in 2024/25 |
                |          | Female | Male |
                | 12-15    | 4      | 5    |

                | Platforms |
                | Snapchat | 30     |
                """), "B6")).doesNotContain("female");
    }

    @Test
    void valuesOfARowThatSayTheSameAreNotToldApart() {
        assertThat(Views.from(grid("""
                | Offences in 2024/25 |
                | 12-15 | 4 | 5 |
                """), "B2")).isEqualTo("dim");
    }

    @Test
    void monthsTakeTheYearThatIsSeenBehindThem() {
        assertThat(Views.from(grid("""
                | 2024/25  | Offences |
                | April    | 4        |
                | January  | 5        |
                """), "B3")).isEqualTo("1 January 2025 to 31 January 2025 by A3");
    }

    @Test
    void theOnePeriodAskedIsTheLastThatIsSeen() {
        Grid sheet = grid("""
                | Platform | Offences |
                | Snapchat | 4        |
                """);
        Request request = new Request(
                "2025",
                "",
                "71/17",
                List.of(Period.financialYear(2024)),
                java.util.Set.of(),
                false,
                List.of(),
                null,
                null,
                true);
        assertThat(new Sight(Views.GRAMMAR, request)
                        .look(List.of(sheet), "").get(0).cells().values().stream()
                                .map(seen -> seen.says().get(org.foireturns.grammar.Axis.PERIOD)))
                .containsExactly(new Witness(Period.financialYear(2024), "request", false));
    }

    @Test
    void theKeyOfAColourIsAWitness() {
        Grid sheet = org.foireturns.GridText.grid("""
                | Victim age | 2024/25 | 2024/25 | 2024/25 |
                | 12-15      | 4       | 5       | 6       |
                """);
        Map<Address, List<ByColour>> told = Map.of(
                Address.parse("B2"), List.of(by("Female", false)),
                Address.parse("C2"), List.of(by("victim gender not recorded", false)),
                Address.parse("D2"), List.of(by("Male", true)));

        Map<Address, Seen> seen = new Sight(Views.GRAMMAR, Request.open("2025", "71/17"))
                .hearing(new ToldByColour(Map.of("Sheet1", told)))
                .look(List.of(sheet), "")
                .get(0)
                .cells();

        assertThat(Objects.requireNonNull(seen.get(Address.parse("B2"))).says())
                .containsEntry(Axis.VICTIM_GENDER, new Witness(VictimGender.FEMALE, "A9", true));
        assertThat(Objects.requireNonNull(seen.get(Address.parse("C2"))).says())
                .containsEntry(Axis.VICTIM_GENDER, new Witness(VictimGender.UNKNOWN, "A9", true));
        assertThat(Objects.requireNonNull(seen.get(Address.parse("D2"))).clear())
                .isFalse();
    }

    private static ByColour by(String words, boolean doubtful) {
        return new ByColour(Cell.text(Address.parse("A9"), words, Style.PLAIN), doubtful);
    }

    @Test
    void theAnswerOfWhoWasTheYoungestHeadsNothing() {
        assertThat(Views.from(grid("""
                | Q3 | Age of the youngest victim    | 6         |
                |    | Gender of the youngest victim | Female    |
                | Q5 | Forms of communication        | See below |
                |    | Snapchat                      | 111       |
                """), "C4")).doesNotContain("female");
    }

    @Test
    void theHeadsOfATableAreOverNoneThatFollowsAnAnswerToAnotherQuestion() {
        assertThat(Views.from(grid("""
                |    | Age      | Female     | Male |
                |    | 12-15    | 44         | 12   |
                | Q3 | Youngest | 9, female  |      |
                | Q5 | Used     | Snapchat   | 31   |
                |    |          | Kik        | 4    |
                """), "D4")).doesNotContain("male");
    }

    @Test
    void theHeadsOfTheFirstTableSayNoPeriodOfTheNext() {
        assertThat(Views.from(grid("""
                | Quarters | Apr-Jun 2024 | Jul-Sep 2024 |
                | Female   | 82           | 90           |
                |          |              |              |
                | Platform |              |              |
                |          | Mentions     |              |
                | Kik      | 8            |              |
                """), "B6")).doesNotContain("2024-04-01");
    }
}
