package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class CuttingTest {
    @Test
    void blankRowsAndColumnsPartASheet() {
        assertThat(parts("""
                | Female | 3 |  | Kik      | 5 |
                | Male   | 4 |  | Snapchat | 6 |

                | Total  | 7 |  |          |   |
                """)).isEqualTo("A1:B2 D1:E2 A4:B4");
    }

    @Test
    void aRowOfItsOwnIsNotCut() {
        assertThat(parts("| Female |  | 3 |")).isEqualTo("A1:C1");
    }

    @Test
    void aRowOfItsOwnIsCutWhereAnAnswerInWordsStandsInIt() {
        assertThat(parts("| Female | 3 |  | Youngest victim | Girl |")).isEqualTo("A1:B1 D1:E1");
        assertThat(parts("| Female | 3 | Youngest victim | Girl |")).isEqualTo("A1:B1 C1:D1");
        assertThat(parts("| Female | 3 |  | Male | 5 |")).isEqualTo("A1:E1");
        assertThat(parts("| Female | 3 | 4 |  | Youngest victim | Girl |")).isEqualTo("A1:F1");
        assertThat(parts("""
                | A title over it | | | |
                | Female | 3 | Youngest victim | Girl |
                """)).isEqualTo("A1 A2:B2 C2:D2");
        assertThat(parts("| Youngest victim | Girl |")).isEqualTo("A1:B1");
    }

    @Test
    void partsAreCutAgain() {
        assertThat(parts("""
                | Female | 3 |  | Kik  | 5 |
                | Male   | 4 |  |      |   |
                | Total  | 7 |  | Kik  | 6 |
                """)).isEqualTo("A1:B3 D1:E1 D3:E3");
    }

    @Test
    void aLoneTextOverTablesSideBySideIsAPartOfItsOwn() {
        assertThat(parts("""
                | A long title over both tables | < | < | < | < |
                | Female | 3 |  | Kik      | 5 |
                | Male   | 4 |  | Snapchat | 6 |
                """)).isEqualTo("A1 A2:B3 D2:E3");
    }

    @Test
    void aTileReachesAsFarAsItIsMerged() {
        GridBuilder tiles = Grid.named("Sheet1");
        for (String tile : List.of("A1:A2", "B1:B2", "A5:A6", "B5:B6")) {
            CellRange range = CellRange.parse(tile);
            tiles.add(Cell.number(range.first(), BigDecimal.TEN, Style.PLAIN)).merge(range);
        }
        for (String caption : List.of("A3", "B3", "A7", "B7")) {
            tiles.add(Cell.text(Address.parse(caption), "female", Style.PLAIN));
        }

        assertThat(Drawn.ranges(Cutting.of(new Page(tiles.build(), new DrawnSenses()))))
                .isEqualTo("A1:B3 A5:B7");
    }

    @Test
    void aLoneTextOverTheFirstOfSeveralTilesHeadsThemAll() {
        assertThat(parts("""
                | Gender  |  |       |  |         |
                | 3       |  | 4     |  | 5       |
                | female  |  | male  |  | unknown |
                """)).isEqualTo("A1 A2:A3 C2:C3 E2:E3");
        assertThat(parts("""
                | Gender  |  |       |
                | 3       |  |       |
                | female  |  | male  |
                """))
                .as("only what begins right below it is one of its tiles")
                .isEqualTo("A1:A3 C3");
    }

    @Test
    void aLoneTextOverOneTableIsAPartOfIt() {
        assertThat(parts("""
                | Gender |   |
                | Female | 3 |
                | Male   | 4 |
                """)).isEqualTo("A1:B3");
    }

    @Test
    void aMergedHeadJoinsTheColumnsThatItCovers() {
        assertThat(parts("""
                | Gender | 2018/19 | < | 2019/20 |
                | Female | 3       |   | 5       |
                """)).isEqualTo("A1:D2");
    }

    @Test
    void anEmptySheetHasNoParts() {
        assertThat(parts("")).isEmpty();
    }

    @Test
    void aLoneTextBetweenTablesSideBySidePartsThem() {
        assertThat(parts("""
                | Female | 3 |  | Kik      | 5 |
                | Male   | 4 |  | Snapchat | 6 |
                | A long title over both tables | < | < | < | < |
                | Female | 3 |  | Kik      | 5 |
                | Male   | 4 |  | Snapchat | 6 |
                """)).isEqualTo("A1:B2 D1:E2 A3 A4:B5 D4:E5");
    }

    @Test
    void partsComeInReadingOrder() {
        assertThat(parts("""
                | Female |  | Kik      |
                |        |  | Snapchat |
                | Male   |  | Unknown  |
                """)).isEqualTo("A1 C1:C3 A3");
    }

    private static String parts(String drawing) {
        return Drawn.ranges(Cutting.of(Drawn.page(drawing)));
    }
}
