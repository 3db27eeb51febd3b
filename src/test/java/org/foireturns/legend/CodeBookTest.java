package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    private static final String DATA = """
            | VSEX | VAGE | PERIOD | N  |
            | 2    | A    | P1     | 27 |
            | 2    | B    | P1     | 13 |
            | 1    | A    | P1     | 4  |
            | 9    | Z    | P1     | 2  |
            """;
    private static final String BOOK = """
            | FIELD  | CODE | MEANING                  |
            | VSEX   | 1    | Male                     |
            | VSEX   | 2    | Female                   |
            | VAGE   | A    | 11 and under             |
            | VAGE   | B    | 12-15                    |
            | PERIOD | P1   | 01/04/2024 to 31/03/2025 |
            """;

    private static Workbook workbook(String... drawings) {
        return new Workbook(
                java.util.stream.IntStream.range(0, drawings.length)
                        .mapToObj(i -> grid("Sheet " + i, drawings[i]))
                        .toList(),
                List.of());
    }

    private static String text(Grid grid, int row, int column) {
        Cell cell = grid.cell(new Address(row, column));
        return cell == null ? "" : cell.text();
    }

    @Test
    void codesAreReadAsTheirMeaningUnderTheirField() {
        Workbook typed = workbook(DATA, BOOK);
        CodeBook book = CodeBook.in(typed, Grammars.ofConfig());
        Grid data = book.decoded(typed).grids().get(0);
        assertThat(text(data, 1, 0)).isEqualTo("Female");
        assertThat(text(data, 2, 1)).isEqualTo("12-15");
        assertThat(text(data, 3, 0)).isEqualTo("Male");
        assertThat(text(data, 1, 2)).isEqualTo("01/04/2024 to 31/03/2025");
        assertThat(text(data, 0, 0)).isEqualTo("victim gender");
        assertThat(text(data, 1, 3)).isEqualTo("27");
    }

    @Test
    void theCornerOfATableNamesTheFieldsOfItsRowsAndColumns() {
        Workbook typed = workbook("""
                | VAGE \\ VSEX | 1 | 2  | Total |
                | A           | 4 | 27 | 31    |
                | B           | 1 | 2  | 3     |
                """, BOOK);
        Grid data =
                CodeBook.in(typed, Grammars.ofConfig()).decoded(typed).grids().get(0);
        assertThat(text(data, 0, 0)).isEqualTo("victim age");
        assertThat(text(data, 0, 2)).isEqualTo("Female");
        assertThat(text(data, 1, 0)).isEqualTo("11 and under");
        assertThat(text(data, 2, 1)).as("a number").isEqualTo("1");
    }

    @Test
    void aNumberThatTheBookDoesNotHaveIsNothingThatCouldBeRead() {
        Workbook typed = workbook(DATA, BOOK);
        Grid data =
                CodeBook.in(typed, Grammars.ofConfig()).decoded(typed).grids().get(0);
        assertThat(text(data, 4, 0)).isEqualTo("9 (unexplained code)");
        assertThat(text(data, 4, 1)).isEqualTo("Z");
        assertThat(Grammars.ofConfig().read(text(data, 4, 0)).whole()).isFalse();
    }

    @Test
    void theBookItselfIsANote() {
        Workbook typed = workbook(DATA, BOOK);
        CodeBook book = CodeBook.in(typed, Grammars.ofConfig());
        assertThat(book.places().without(typed.grids().get(1)).nonBlank()).isZero();
        assertThat(book.places().on(typed.grids().get(1))).hasSize(18);
        assertThat(book.places().without(typed.grids().get(0)))
                .isSameAs(typed.grids().get(0));
    }

    @Test
    void aTableOfAnswersIsNoBook() {
        Workbook typed = workbook("""
                | Platform | 2023/24 | 2024/25 |
                | Kik      | 5       | 5       |
                | Yubo     | 5       | 5       |
                """, """
                | Financial year | Age of youngest victim | Sex    |
                | 2023/24        | 5                      | Female |
                | 2024/25        | 5                      | Female |
                """);
        assertThat(CodeBook.in(typed, Grammars.ofConfig()).decoded(typed)).isSameAs(typed);
    }

    @Test
    void aFieldThatMostlyHoldsOtherNumbersIsNotDecoded() {
        Workbook typed = workbook("""
                | XFIELD | N |
                | 1      | 3 |
                | 1      | 4 |
                | 17     | 4 |
                | 23     | 4 |
                """, BOOK.replace("VSEX", "XFIELD"));
        Grid data =
                CodeBook.in(typed, Grammars.ofConfig()).decoded(typed).grids().get(0);
        assertThat(text(data, 1, 0)).isEqualTo("1 (unexplained code)");
        assertThat(text(data, 3, 0)).isEqualTo("17 (unexplained code)");
        assertThat(text(data, 3, 1)).isEqualTo("4");
    }

    @Test
    void threeCellsInARowAreNoBookWhereTheirFieldsHeadNothing() {
        Workbook typed = workbook("""
                | Gender | Age group    | Offences |
                | Female | 11 and under | 4        |
                """, """
                | Kent  | 1 | Maidstone |
                | Kent  | 2 | Dover     |
                | Essex | 1 | Harlow    |
                """);
        CodeBook book = CodeBook.in(typed, Grammars.ofConfig());
        assertThat(book.decoded(typed)).isSameAs(typed);
        assertThat(book.places().on(typed.grids().get(1))).isEmpty();
    }

    @Test
    void anotherTableBelowTheCodesTakesNothingFromThem() {
        Workbook typed = workbook("""
                | VSEX | N  |
                | 1    | 4  |
                | 2    | 27 |
                | 9    | 2  |

                | METH | N  |
                | M1   | 9  |
                | M2   | 9  |
                | M3   | 9  |
                | M4   | 9  |
                """, BOOK);
        Grid data =
                CodeBook.in(typed, Grammars.ofConfig()).decoded(typed).grids().get(0);
        assertThat(text(data, 2, 0)).isEqualTo("Female");
        assertThat(text(data, 6, 0)).isEqualTo("M1");
    }

    @Test
    void aKeyOfWhichNoCodeIsUsedIsNone() {
        Workbook typed = workbook("""
                | App      | N |
                | Snapchat | 4 |
                """, """
                | Code | Meaning  |
                | C01  | WhatsApp |
                | C02  | Facebook |
                """);
        CodeBook book = CodeBook.in(typed, Grammars.ofConfig());
        assertThat(book.decoded(typed)).isSameAs(typed);
        assertThat(book.places().on(typed.grids().get(1))).isEmpty();
    }

    @Test
    void aKeyAtTheSideOfTheTablesItExplainsIsANote() {
        Workbook typed = workbook("""
                | Vic age code | F  | M  |  | Key      |                 |
                | 1            | 22 | 5  |  | Age code |                 |
                | 2            | 12 | 19 |  | 1        | 11 and under    |
                | 9            | 7  | 2  |  | 2        | 12 to 15        |
                |              |    |    |  | 9        | age not entered |
                """);
        CodeBook book = CodeBook.in(typed, Grammars.ofConfig());
        Grid sheet = book.decoded(typed).grids().get(0);
        assertThat(text(sheet, 1, 0)).isEqualTo("11 and under");
        assertThat(text(sheet, 3, 0)).isEqualTo("age not entered");
        assertThat(text(sheet, 2, 4)).as("the key itself").isEqualTo("1");
        assertThat(book.places().on(typed.grids().get(0))).hasSize(8);
    }

    @Test
    void whatElseAKeyExplainsIsHeardAsOneText() {
        Workbook typed = workbook("""
                | Victim | Period A | Period B |
                | Female | 20       | <5       |
                """, """
                | Period A | 1 April 2024 to 31 March 2025 |
                | Period B | 1 April 2023 to 31 March 2024 |
                | <5       | one to four                   |
                """);
        Workbook read = CodeBook.in(typed, Grammars.ofConfig()).decoded(typed);
        assertThat(text(read.grids().get(0), 0, 1)).isEqualTo("1 April 2024 to 31 March 2025");
        assertThat(text(read.grids().get(1), 2, 0)).isEqualTo("<5 = one to four");
    }

    @Test
    void codesOfOffencesAreReadInTheColumnOfOffences() {
        Workbook typed = workbook("""
                | Ref   | Class | Sex |
                | 24/01 | SG2   | F   |
                | 24/02 | SG1   | M   |
                """, """
                | Code | Meaning                           |
                | SG1  | Meeting a child after grooming    |
                | SG2  | Sexual communication with a child |
                """);
        Grid data =
                CodeBook.in(typed, Grammars.ofConfig()).decoded(typed).grids().get(0);
        assertThat(text(data, 1, 1)).isEqualTo("Sexual communication with a child");
        assertThat(text(data, 2, 1)).isEqualTo("Meeting a child after grooming");
    }
}
