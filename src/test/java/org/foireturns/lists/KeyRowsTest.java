package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class KeyRowsTest {
    private static final String LIST = """
            | Crime no | Recorded   | Sex code | Age | Platform code |
            | 24000101 | 2024-04-02 | 2        | 12  | P01 |
            | 24000102 | 2024-04-03 | 1        | 13  | P02 |
            | 24000103 | 2024-04-03 | 2        | 14  | P01 |
            | 24000104 | 2024-04-03 | 9        | 12  | P01 |
            | 24000105 | 2024-04-05 | 2        | 15  | P02 |
            | 24000106 | 2024-04-06 | 2        | 11  | P01 |
            | 24000107 | 2024-04-07 | 1        | 14  | P99 |
            """;

    private static List<Lists.Found> apart(String... sheets) {
        List<Lists.Found> found = List.of(sheets).stream()
                .map(sheet -> Lists.in(GridText.grid(sheet), DrawnList.WORDS))
                .toList();
        assertThat(found.get(0).lists()).hasSize(1);
        return KeyRows.apart(found);
    }

    @Test
    void rowsWithTheCodesOfAListAreApart() {
        Lists.Found key = apart(LIST, """
                | Sex code | Meaning |
                | 1        | Male    |
                | 2        | Female  |
                | 3        | Other   |

                | Q5: the platform is in the column on the right |
                """).get(1);
        assertThat(key.key()).extracting(Cell::text).startsWith("Sex code", "Meaning", "1", "Male");
        assertThat(key.rest().cells())
                .extracting(Cell::text)
                .containsExactly("Q5: the platform is in the column on the right");
    }

    @Test
    void numbersBeforeTheirLabelsThatAreNoCodesStay() {
        Lists.Found summary = apart(LIST, """
                | 57 | Female |
                | 12 | Male   |
                | 3  | Other  |
                """).get(1);
        assertThat(summary.key()).isEmpty();
        assertThat(summary.rest().nonBlank()).isEqualTo(6);
    }

    @Test
    void aLongFirstCellMakesItATable() {
        Lists.Found table = apart(LIST, """
                | 1           | Male   |
                | 2           | Female |
                | Grand total | 12     |
                """).get(1);
        assertThat(table.key()).isEmpty();
    }

    @Test
    void aReturnWithoutListsHasNoKey() {
        Lists.Found alone = Lists.in(GridText.grid("| 1 | Male |\n| 2 | Female |"), DrawnList.WORDS);
        assertThat(KeyRows.apart(List.of(alone))).containsExactly(alone);
    }

    @Test
    void platformsMayBeCodesOfAKey() {
        String rows = LIST.replace("Sex code", "Sex")
                .replace("| 9 ", "| 2 ")
                .replace("| 1  ", "| M  ")
                .replace("| 2  ", "| F  ");
        assertThat(DrawnList.of(rows)
                        .read(CodeKey.in(
                                List.of(new Lists.Found(
                                        List.of(),
                                        GridText.grid("| P01 | Snapchat |\n| P02 | Kik |\n| P99 | Not recorded |"))),
                                DrawnList.WORDS))
                        .said())
                .anyMatch(row -> row.contains("snapchat"))
                .anyMatch(row -> row.contains("kik"));
    }
}
