package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class FlagColumnsTest {
    private static List<String> column(Grid grid, int column) {
        return grid.rowNumbers().stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(grid.cell(row, column)))
                .map(Cell::text)
                .toList();
    }

    private static List<String> told(String drawing) {
        Workbook typed = new Workbook(List.of(grid(drawing)), List.of());
        Workbook told = FlagColumns.in(typed, Grammars.ofConfig()).told(typed);
        return column(told.grids().get(0), 1);
    }

    @Test
    void whatExplainsTheFlagsStandsForTheWordsThatTellNothing() {
        assertThat(told("""
                | Sex    | Count | Flag | Meaning                  |
                | Female | 24    | A    | normal value             |
                | Male   | 11    | A    | normal value             |
                | Other  | NA    | s    | fewer than 5, suppressed |
                """)).containsExactly("Count", "24", "11", "<5");
    }

    @Test
    void aFlagMayTellBetweenWhichNumbersItLies() {
        assertThat(told("""
                | Sex    | Count | Note               |
                | Female | 24    |                    |
                | Male   | 11    | revised            |
                | Other  |       | suppressed: 1 to 4 |
                """)).containsExactly("Count", "24", "11", "1-4");
    }

    @Test
    void aFlagThatNoNumberBearsIsTheReasonThatTheHeadNames() {
        assertThat(told("""
                | Sex    | Count | Suppressed |
                | Female | 24    | N          |
                | Male   | 11    | N          |
                | Other  | null  | Y          |
                """)).containsExactly("Count", "24", "11", "*");
    }

    @Test
    void aFlagThatNumbersBearIsNoReason() {
        assertThat(told("""
                | Sex    | Count | Suppressed |
                | Female | 24    | N          |
                | Male   | 11    | N          |
                | Other  | null  | N          |
                """)).containsExactly("Count", "24", "11", "null");
    }

    @Test
    void aNumberStandsWhateverItsFlagSays() {
        assertThat(told("""
                | Sex    | Count | Note       |
                | Female | 24    |            |
                | Male   | 11    |            |
                | Other  | 3     | suppressed |
                """)).containsExactly("Count", "24", "11", "3");
    }

    @Test
    void agesAreNotExplained() {
        assertThat(told("""
                | Sex    | Age | Note     |
                | Female | 14  |          |
                | Male   | 11  |          |
                | Male   | NA  | withheld |
                """)).containsExactly("Age", "14", "11", "NA");
    }

    @Test
    void theColumnsOfFlagsAreNotes() {
        Grid grid = grid("""
                | Sex    | Count | Flag | Meaning                  |
                | Female | 24    | A    | normal value             |
                | Male   | 11    | A    | normal value             |
                | Other  | NA    | s    | fewer than 5, suppressed |
                """);
        Places places = FlagColumns.in(new Workbook(List.of(grid), List.of()), Grammars.ofConfig())
                .places();
        assertThat(places.on(grid)).hasSize(8);
        assertThat(places.without(grid).nonBlank()).isEqualTo(8);
    }

    @Test
    void platformsBesideOrBehindAnotherTableAreNoFlags() {
        for (String drawn : List.of("""
                | Age group | No | Communication flag | No |
                | 0-11      | 20 | Snapchat           | 58 |
                | 12-15     | 83 | Kik                | 31 |
                """, """
                | Age group | No |  | Suppressed flag | No |
                | 0-11      | 20 |  | fewer than 5    | 58 |
                | 12-15     | 83 |  | fewer than 5    | 31 |
                """, """
                | Age group | F  | M  | U           |
                | 0-11      | 20 | 4  | fewer than 5 |
                | 12-15     | 83 | 9  | fewer than 5 |
                """)) {
            Grid grid = grid(drawn);
            assertThat(FlagColumns.in(new Workbook(List.of(grid), List.of()), Grammars.ofConfig())
                            .places()
                            .on(grid))
                    .isEmpty();
        }
    }

    @Test
    void aTextBelowExplainsFlagsBesideBlanks() {
        assertThat(told("""
                | Platform | Count | Flag |
                | Snapchat | 24    | r    |
                | Kik      | 11    | r    |
                | Discord  |       | c    |
                | Roblox   |       | m    |
                |          |       |      |
                | Flags: r revised; c count withheld (fewer than 5) | | |
                """)).containsExactly("Count", "24", "11", "<5");
    }

    @Test
    void numbersOfOthersThatAreAllWithheldAreNoFlags() {
        Workbook typed = new Workbook(List.of(grid("""
                | Year    | Male | Other |
                | 2023/24 | 24   | [c]   |
                | 2024/25 | 11   | [c]   |

                | [c] = confidential, five or fewer |
                """)), List.of());
        assertThat(FlagColumns.in(typed, Grammars.ofConfig())
                        .places()
                        .on(typed.grids().get(0)))
                .isEmpty();
    }
}
