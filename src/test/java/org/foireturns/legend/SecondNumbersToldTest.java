package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Grid;
import org.foireturns.pipeline.DrawnReturn;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From end to end: two numbers in a cell of which the second is not what was asked. */
class SecondNumbersToldTest {
    private static String[] read(String title, String note) {
        return drawn(title, note).observations().toArray(String[]::new);
    }

    private static DrawnReturn drawn(String title, String note) {
        return DrawnReturn.oneYear("""
                | TITLE        |          |
                | Victim age   | 2024/25  |
                | 11 and under | 52 (11)  |
                | 12-15        | 207 (38) |
                | NOTE         |          |
                """.replace("TITLE", title).replace("NOTE", note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sexual communication with a child: offences recorded (of which male victims)",
                "Sexual communication with a child, offences [of which boys]",
                "S.15A offences (including male victims)",
            })
    void aTitleMaySayWhatStandsInBrackets(String title) {
        assertThat(read(title, "")).containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 207");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each entry is the number of offences, and in brackets how many of them had a female victim.",
                "Figures in brackets: female victims.",
                "Of which online in brackets",
                "Male victims are shown in brackets.",
                "Numbers in brackets are the victims aged 13",
            })
    void aNoteMaySayWhatStandsInBrackets(String note) {
        assertThat(read("Sexual communication with a child: offences", note))
                .containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 207");
    }

    @Test
    void whereNobodySaysSoSuchNumbersAreAskedAbout() {
        assertThat(read("Sexual communication with a child: offences", "Source: Niche"))
                .isEmpty();
        assertThat(read("Sexual communication with a child: offences", "Boys, with girls in brackets"))
                .isEmpty();
    }

    @Test
    void aGreaterNumberInBracketsIsNoPart() {
        assertThat(DrawnReturn.oneYear("""
                | S.15A offences (of which female) |         |
                | Victim age                       | 2024/25 |
                | 11 and under                     | 52 (11) |
                | 12-15                            | 20 (38) |
                """).observations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figures in brackets are those of the previous year.",
                "Figures in brackets: 2023/24",
                "Year to date in brackets",
                "Numbers in brackets were first reported in March.",
                "The number in brackets is the number charged.",
            })
    void aNoteMaySayThatTheyAreOfAnotherTimeOrKind(String note) {
        assertThat(read("Sexual communication with a child: offences", note))
                .containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 207");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/25 (2023/24 in brackets)", "2024/25 (previous year)"})
    void aHeadMaySayWhatStandsInBracketsEvenWhereTheseAreGreater(String head) {
        assertThat(DrawnReturn.oneYear("""
                | S.15A offences |         |
                | Victim age     | %s      |
                | 11 and under   | 52 (11) |
                | 12-15          | 20 (38) |
                """.formatted(head)).observations())
                .containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 20");
    }

    /** The year in brackets is the later one, and may be the one that was asked for. */
    @Test
    void theLatestYearInBracketsIsAskedAbout() {
        assertThat(drawn("Offences in 2023/24", "The numbers in brackets are for 2024/25")
                        .findings())
                .contains("second-numbers B3:B4");
    }

    @Test
    void aNumberMaySayItselfWhatItWasBefore() {
        assertThat(DrawnReturn.oneYear("""
                | S.15A offences | 2024/25            |
                | 11 and under   | 52 (was 51)        |
                | 12-15          | 20                 |
                | 16 and over    | 3 [previously 4]   |
                """).observations())
                .containsExactly("B2 2024/25 0-11 52", "B3 2024/25 12-15 20", "B4 2024/25 16+ 3");
    }

    /** The cells of a sheet once it was written out, those set aside in brackets: {@code A1 text, [B1 (3)]}. */
    private static String cells(String drawing) {
        SecondNumbersTold way =
                new SecondNumbersTold(Grammars.ofConfig(), Map.of("told_before", List.of("was", "previously")));
        Grid grid = way.writtenOut(new Workbook(List.of(GridText.grid(drawing)), List.of()))
                .grids()
                .get(0);
        return grid.cells().stream()
                .map(cell -> {
                    String said = cell.address() + " " + cell.text();
                    return way.places().hold(grid, cell) ? "[" + said + "]" : said;
                })
                .collect(Collectors.joining(", "));
    }

    @Test
    void theFirstNumbersStandAndWhatWasSaidOfTheSecondIsTakenOut() {
        assertThat(cells("""
                | Offences (of which male victims) |
                | 52 (11)  |
                | 207 (38) |
                """)).isEqualTo("A1 Offences, A2 52, A3 207");
        assertThat(cells("""
                | Offences, Kent. Male victims are in brackets. |
                | 52 (11)  |
                | 207 (38) |
                """)).isEqualTo("A1 Offences, Kent., A2 52, A3 207");
        assertThat(cells("""
                | Offences (Kent), with male victims in brackets |
                | 52 (11)  |
                | 207 (38) |
                """)).contains("A2 52, A3 207");
    }

    @Test
    void aNoteThatSaysNothingElseIsSetAside() {
        assertThat(cells("""
                | Male victims in brackets |
                | 52 (11)  |
                | 207 (38) |
                """)).isEqualTo("[A1 Male victims in brackets], A2 52, A3 207");
    }

    @Test
    void oneSuchNumberMakesNoRule() {
        String one = "A1 Male victims in brackets, A2 52 (11)";
        assertThat(cells("| Male victims in brackets |\n| 52 (11) |\n")).isEqualTo(one);
    }

    @Test
    void whereNothingIsSaidNothingIsChanged() {
        assertThat(cells("| Offences |\n| 52 (11) |\n| 207 (38) |\n"))
                .isEqualTo("A1 Offences, A2 52 (11), A3 207 (38)");
    }

    @Test
    void aPartIsNotGreaterThanItsWholeAndAnotherNumberMayBe() {
        assertThat(cells("| Male victims in brackets |\n| 52 (11) |\n| 20 (38) |\n"))
                .contains("A3 20 (38)");
        assertThat(cells("| Previous year in brackets |\n| 52 (11) |\n| 20 (38) |\n"))
                .contains("A2 52, A3 20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Previous year in brackets               | true
            Offences (previous year)                | true
            Offences (year to date)                 | true
            Offences (provisional)                  | true
            Offences (Kent only)                    | false
            This year in brackets                   | false
            Boys, girls in brackets                 | false
            """)
    void whatIsOfAnotherTimeOrKindIsLeftOut(String said, boolean told) {
        String read = cells("| " + said + " |\n| 52 (11) |\n| 20 (38) |\n");
        assertThat(read.contains("A2 52, A3 20")).as(read).isEqualTo(told);
    }

    @Test
    void aYearInBracketsIsAnotherWhereALaterOneIsNamed() {
        String sheet = "| 2023/24 in brackets |\n| %s |\n| 52 (11) |\n| 20 (38) |\n";
        assertThat(cells(sheet.formatted("2024/25"))).contains("A3 52, A4 20");
        assertThat(cells(sheet.formatted("2022/23"))).contains("A3 52 (11)");
    }

    @Test
    void secondNumbersMayHaveCellsOfTheirOwn() {
        assertThat(cells("""
                | Offences | Previous year in brackets |
                | 52       | (11)                      |
                | 207      | (38)                      |
                | none     | (4)                       |
                """))
                .isEqualTo(
                        "A1 Offences, [B1 Previous year in brackets], A2 52, [B2 (11)], A3 207, [B3 (38)], A4 none, B4 (4)");
        assertThat(cells("""
                | Offences | Male victims in brackets |
                | 52       | (11)                     |
                | 207      | (38)                     |
                """)).contains("B2 (11)").doesNotContain("[B2");
    }

    @Test
    void aNumberThatWasToldBeforeNeedsNoRule() {
        assertThat(cells("| 9 (was 8) | 1,204 [previously 1,200] | 9 (now 8) |"))
                .isEqualTo("A1 9, B1 1204, C1 9 (now 8)");
    }
}
