package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years that a comment explains, by {@link PartNotes}. */
class CommentedPeriodsTest {
    private static Grid written(String head, String comment) {
        Grid drawn = grid("""
                | Offences | 2023/24 | %s |
                | Female   | 30      | 40 |
                """.formatted(head)).commented(List.of(new Comment(Address.parse("C1"), comment)));
        Map<String, List<String>> notes = Shelves.books().words().lists().getOrDefault(MarkedPeriods.FILE, Map.of());
        return new CommentedPeriods(Grammars.ofConfig(), notes)
                .writtenOut(new Workbook(List.of(drawn), List.of()))
                .grids()
                .get(0);
    }

    private static String head(Grid grid) {
        return String.valueOf(grid.cell(Address.parse("C1"))).replaceFirst("C1 [A-Z]+ ", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024/25 | April to December only                                   | 2024-04-01 - 2024-12-31
            2024/25 | Extract run on 06/01/2025 - this column is 1 April 2024 to 31 December 2024 only | 2024-04-01 - 2024-12-31
            2024/25 | Excludes January to March 2025                           | 2024-04-01 - 2024-12-31
            2024/25 | January to March 2025 are not included so far            | 2024-04-01 - 2024-12-31
            2022/23 | Figures are April to December 2022.                      | 2022-04-01 - 2022-12-31
            2022    | Year runs April 2022 to March 2023                       | 2022-04-01 - 2023-03-31
            2023    | Year ending March 2023                                   | 2022-04-01 - 2023-03-31
            2022    | Calendar year 2022                                       | 2022-01-01 - 2022-12-31
            Current | JT: 1 April 2024 to 31 March 2025                        | 2024-04-01 - 2025-03-31
            Last year | Year ending 31 March 2024, as asked for then           | 2023-04-01 - 2024-03-31
            """)
    void theDaysThatACommentTellsTakeThePlaceOfTheYear(String year, String comment, String days) {
        Grid grid = written(year, comment);

        assertThat(head(grid)).isEqualTo("\"" + days + "\"");
        assertThat(grid.comments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024/25 | Excludes June 2024                                       | not one of its edges
            2024/25 | April 2023 to December 2023 only                         | of another year
            2024/25 | 1 April 2024 to 31 December 2024 only. April 2024 to February 2025 only. | two parts
            2024/25 | Includes 3 from Medway                                   | no days
            2024    | Year runs April 2026 to March 2027                       | of another year
            Female  | April to December only                                   | no year
            """)
    void whereItTellsNoneOrTwoTheYearStays(String year, String comment, String why) {
        Grid grid = written(year, comment);

        assertThat(head(grid)).as(why).isEqualTo("\"" + year + "\"");
        assertThat(grid.comments()).extracting(Comment::text).containsExactly(comment);
    }

    @Test
    void whatItSaysBesidesStillHangsOnIt() {
        Grid grid = written("2024/25", "One crime could not be classified. Figures are April to December 2024.");

        assertThat(head(grid)).isEqualTo("\"2024-04-01 - 2024-12-31\"");
        assertThat(grid.comments()).extracting(Comment::text).containsExactly("One crime could not be classified.");
    }

    @Test
    void sentencesThatTellTheSameDaysAreOne() {
        Grid grid = written("2024/25", "Jan-Mar 2025 could not be extracted. Figures are April to December 2024.");

        assertThat(head(grid)).isEqualTo("\"2024-04-01 - 2024-12-31\"");
        assertThat(grid.comments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Current  | 2023/24 or 2024/25, whichever is held
            Charged  | 1 April 2024 to 31 March 2025
            Current  | checked against the register in May 2025
            """)
    void aHeadThatSaysSomethingAndACommentThatLeavesItOpenStay(String head, String comment) {
        assertThat(head(written(head, comment))).isEqualTo("\"" + head + "\"");
    }
}
