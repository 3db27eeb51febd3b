package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

class ListShapeTest {
    /** Whether rows below a head are a list. */
    private static boolean isList(String drawing) {
        Grid grid = GridText.grid(drawing);
        List<Head> heads = grid.row(0).stream()
                .map(cell -> DrawnList.WORDS.head(cell.text()))
                .toList();
        List<RawRecord> rows = new ArrayList<>();
        grid.rowNumbersBelow(0).forEach(row -> rows.add(new RawRecord(row, 0, grid.row(row))));
        List<Profile> profiles = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            int at = column;
            profiles.add(Profile.of(
                    rows.stream()
                            .flatMap(row -> Stream.ofNullable(row.cell(at)))
                            .toList(),
                    DrawnList.WORDS));
        }
        Plan plan = Plan.of(Columns.of(heads, profiles), Map.of());
        return ListShape.isList(new ListSample(rows, List.of(), plan), List.of(), "Sheet1", DrawnList.WORDS);
    }

    @Test
    void referencesAndDaysMakeAList() {
        assertThat(isList("""
                | Crime no | Recorded   | Sex |
                | 24000101 | 2024-04-02 | F   |
                | 24000102 | 2024-05-03 | M   |
                """)).isTrue();
    }

    @Test
    void countsOfEachYearAreATable() {
        assertThat(isList("""
                | Year    | Female | Male |
                | 2022/23 | 12     | 40   |
                | 2023/24 | 15     | 33   |
                | 2024/25 | 18     | 37   |
                """)).isFalse();
    }

    @Test
    void fewRowsWithoutAReferenceSayAllThatIsAskedAndNoNumber() {
        assertThat(isList("""
                | Sex | Age   | App      |
                | F   | 13    | Snapchat |
                | M   | 12-15 | Kik      |
                """)).isTrue();
        assertThat(isList("""
                | Sex | App      | Cases |
                | F   | Snapchat | 14    |
                | M   | Kik      | 3     |
                """)).isFalse();
        assertThat(isList("""
                | Sex | App      |
                | F   | Snapchat |
                | M   | Kik      |
                """)).isFalse();
    }

    private static String numbered(int rows, String numbers) {
        StringBuilder drawing = new StringBuilder(
                "| Row | Month recorded | Fem victims | Male victims | Victims 11 & under | Victims 12-15 |\n");
        for (int row = 1; row <= rows; row++) {
            drawing.append("| %d | Apr-24 | %s |%n".formatted(row, row % 2 == 0 ? numbers : "0 | 1 | 1 | 0"));
        }
        return drawing.toString();
    }

    @Test
    void numberedRowsOfOneVictimEachAreAListAndThoseOfManyATable() {
        assertThat(isList(numbered(30, "1 | 0 | 0 | 1"))).isTrue();
        assertThat(isList(numbered(30, "9 | 4 | 2 | 11"))).isFalse();
        assertThat(isList(numbered(12, "1 | 0 | 0 | 1")))
                .as("so many rows have tables")
                .isFalse();
    }

    @Test
    void ticksInRowsThatAreNumberedMakeAListAndThoseOfMonthsDoNot() {
        String ticks = """
                | %s | Female | Male | 12-15 | 16 and over | Snapchat | Kik |
                | %s | x      |      | x     |             | x        |     |
                | %s | x      |      | x     |             | x        |     |
                | %s |        | x    | x     |             |          | x   |
                | %s | x      |      |       | x           | x        | x   |
                | %s | x      |      | x     |             | x        |     |
                | %s |        | x    | x     |             |          | x   |
                | %s | x      |      | x     |             |          | x   |
                """;
        assertThat(isList(ticks.formatted("Record", 1, 2, 3, 4, 5, 6, 7))).isTrue();
        assertThat(isList(ticks.formatted("Month", "April", "May", "June", "July", "August", "September", "October")))
                .isFalse();
    }
}
