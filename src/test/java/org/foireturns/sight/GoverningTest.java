package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.sight.Governing.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a cell governs a number by where both stand; the rivals are named by their places. */
class GoverningTest {
    private static @Nullable Way way(String number, String witness, String drawing, String... rivals) {
        Drawn drawn = Drawn.of(drawing);
        return new Governing(drawn.sheet)
                .of(
                        drawn.cell(number),
                        drawn.cell(witness),
                        other -> Set.of(rivals).contains(other.address().toString()));
    }

    private static final String TABLE = """
            | Kent, 2024/25 |        |      |       |
            |               | Girls  |      | Boys  |
            | Age           | Kik    | Yubo | Kik   |
            | 0-11          | 3      | 4    | 5     |
            | 12-15         | 6      | 7    | 8     |
            """;

    @Test
    void aNumberSaysItself() {
        assertThat(way("B4", "B4", TABLE)).isEqualTo(Way.ITSELF);
    }

    @Test
    void aLabelGovernsItsRowUpToARival() {
        assertThat(way("C4", "A4", TABLE)).isEqualTo(Way.ROW);
        assertThat(way("C5", "A4", TABLE, "A5")).isNull();
        String right = "| Female | 0-11 | 3 | 4 | Male | Boys |";
        assertThat(way("C1", "A1", right)).isEqualTo(Way.ROW);
        assertThat(way("C1", "A1", right, "B1")).isNull();
        assertThat(way("C1", "F1", right)).isEqualTo(Way.ROW);
        assertThat(way("C1", "F1", right, "E1")).isNull();
        assertThat(way("C1", "F1", right, "A1", "B1", "F1")).isEqualTo(Way.ROW);
        assertThat(way("D1", "E1", right, "A1", "B1", "F1")).isEqualTo(Way.ROW);
        assertThat(way("C1", "B1", right, "A1", "B1", "E1")).isEqualTo(Way.ROW);
    }

    @Test
    void aHeadGovernsItsColumnAndWhatItReachesAcrossTo() {
        assertThat(way("B4", "B3", TABLE)).isEqualTo(Way.COLUMN);
        assertThat(way("B5", "B2", TABLE)).isEqualTo(Way.COLUMN);
        assertThat(way("C4", "B2", TABLE)).isEqualTo(Way.COLUMN);
        assertThat(way("D4", "B2", TABLE, "D2")).isNull();
        assertThat(way("B4", "D2", TABLE, "B2")).isNull();
        assertThat(way("C4", "D2", TABLE)).isEqualTo(Way.COLUMN);
        assertThat(way("B5", "A1", TABLE)).isEqualTo(Way.COLUMN);
    }

    @Test
    void aRivalBetweenTakesTheNumber() {
        assertThat(way("B4", "B2", TABLE, "B3")).isNull();
        assertThat(way("C4", "B2", TABLE, "B3")).isNull();
        assertThat(way("C4", "B2", TABLE, "C3")).isNull();
    }

    @Test
    void aLabelWithNumbersInItsRowReachesAcrossToNoOtherColumn() {
        String rows = """
                | Age   |   | Girls |   |
                | 0-11  | 4 | Boys  |   |
                | 12-15 | 6 | 7     | 8 |
                """;
        assertThat(way("D3", "C1", rows)).isEqualTo(Way.OVER);
        assertThat(way("D3", "C2", rows)).isNull();
        assertThat(way("C3", "C2", rows)).isEqualTo(Way.COLUMN);
    }

    private static final String TWO = """
            | Girls   | Number |
            | 2023/24 | 3     |

            | Boys    | Crimes |
            | 2024/25 | 4      |
            """;

    @Test
    void theHeadOfAnotherTableGovernsNothingBeyondABlankRow() {
        assertThat(way("B2", "B1", TWO)).isEqualTo(Way.COLUMN);
        assertThat(way("B5", "B1", TWO)).isNull();
        assertThat(way("B5", "B4", TWO)).isEqualTo(Way.COLUMN);
    }

    @Test
    void aHeadingIsOverAllBelowDownToARival() {
        String blocks = """
                | Girls   |        |
                | Age     | Number |
                | 0-11    | 3      |

                | Boys    |        |
                | Age     | Number |
                | 0-11    | 5      |
                """;
        assertThat(way("B3", "A1", blocks, "A5")).isEqualTo(Way.COLUMN);
        assertThat(way("B7", "A1", blocks)).isEqualTo(Way.OVER);
        assertThat(way("B7", "A1", blocks, "A5")).isNull();
        assertThat(way("B7", "A5", blocks)).isEqualTo(Way.COLUMN);
    }

    @Test
    void aCaptionBetweenIsNoRival() {
        String caption = """
                | Girls   |        |
                | Age     | Number |
                | 0-11    | 3      |
                | Kent    |        |

                | Age     | Number |
                | 0-11    | 5      |
                """;
        assertThat(way("B7", "A1", caption, "A4")).isEqualTo(Way.OVER);
        assertThat(way("B7", "A1", caption, "A6")).isNull();
    }

    @Test
    void aMergedHeadStandsOverTheTablesBelowItToo() {
        String merged = """
                | Girls | <   |
                | 0-11  | 3   |

                | Kik   | Yubo |
                | 1     | 2    |
                """;
        assertThat(way("B5", "A1", merged)).isEqualTo(Way.OVER);
    }

    @Test
    void aFormThatSaysNotHeldHeadsNoOtherNumbers() {
        String form = """
                | Girls | Number |
                | 0-11  | %s     |

                | Kik   | Yubo   |
                | 1     | 2      |
                """;
        assertThat(way("B5", "B1", form.formatted("n/a"))).isEqualTo(Way.OVER);
        assertThat(way("B5", "B1", form.formatted("3"))).isNull();
    }

    @Test
    void aLabelIsFilledDownOverBlankCells() {
        String filled = """
                | Girls | 0-11  | 3 |
                |       | 12-15 | 4 |
                | Boys  | 0-11  | 5 |
                |       | 12-15 | 6 |
                """;
        assertThat(way("C2", "A1", filled)).isEqualTo(Way.ROW);
        assertThat(way("C4", "A3", filled)).isEqualTo(Way.ROW);
        assertThat(way("C4", "A3", filled, "A1", "B4")).isEqualTo(Way.ROW);
    }

    @Test
    void aLabelHeadsTheLabelsBelowItDownToARival() {
        String groups = """
                | Victims | Number |
                | Girls   | 9      |
                | 0-11    | 3      |
                | Boys    | 7      |
                | 0-11    | 4      |
                """;
        assertThat(way("B3", "A2", groups, "A4")).isEqualTo(Way.BLOCK);
        assertThat(way("B5", "A2", groups, "A4")).isNull();
        assertThat(way("B5", "A2", groups, "A5")).isNull();
        assertThat(way("B5", "A4", groups)).isEqualTo(Way.BLOCK);
    }

    @Test
    void aLabelWithANumberHeadsNoneBeyondAnotherHead() {
        String groups = """
                | Girls   | 9      |
                | Age     | Number |
                | 0-11    | 3      |
                """;
        assertThat(way("B3", "A1", groups)).isNull();
        assertThat(way("B3", "A2", groups)).isEqualTo(Way.BLOCK);
    }

    @Test
    void aHeadBesideHeadsSpeaksForThem() {
        String beside = """
                | Year ending March | 2024 | 2025 |
                | Girls             | 3    | 4    |
                """;
        assertThat(way("C2", "A1", beside)).isEqualTo(Way.BLOCK);
        assertThat(way("C2", "A1", beside, "A2", "B1")).isNull();
        assertThat(way("C2", "B1", beside)).isEqualTo(Way.BLOCK);
    }

    @Test
    void whatStandsBelowIsACaptionWhereNoBlankRowParts() {
        String below = """
                | 3     | 4    | Girls |
                | 5     | 6    | Boys  |
                | 12-15 | 0-11 | Age   |
                | In all of 2024/25    |

                | Kent |
                """;
        assertThat(way("A1", "A3", below)).isEqualTo(Way.COLUMN);
        assertThat(way("A1", "B3", below)).isNull();
        assertThat(way("B1", "A4", below)).isEqualTo(Way.COLUMN);
        assertThat(way("A1", "A6", below)).isNull();
        assertThat(way("A2", "C1", below, "C2")).isNull();
    }

    @Test
    void theLastLabelBeforeABlankRowIsACaption() {
        String below = """
                | Girls | 3 | 4 |
                | Boys  | 5 | 6 |
                | 2024/25       |

                | Kik   | 3 | 4 |
                """;
        assertThat(way("B1", "A3", below)).isEqualTo(Way.COLUMN);
        assertThat(way("B5", "A3", below)).isNotNull();
        assertThat(way("B1", "A3", """
                | Girls | 3 | 4 |
                | Boys  | 5 | 6 |
                | 2024/25       |
                | Kik   | 3 | 4 |
                """)).isNull();
    }

    @Test
    void aNoteThatEndsTheSheetStandsAloneBelowAllNumbers() {
        Drawn drawn = Drawn.of("""
                | Girls | 3    |
                | Between April and June |
                | Boys  | 4    |
                | Kent  | Police |
                | Counted in 2024/25 |
                """);
        Governing governing = new Governing(drawn.sheet);
        assertThat(governing.endsSheet(drawn.cell("A5"))).isTrue();
        assertThat(governing.endsSheet(drawn.cell("A4"))).isFalse();
        assertThat(governing.endsSheet(drawn.cell("A2"))).isFalse();
        assertThat(governing.endsSheet(drawn.cell("A3"))).isFalse();
    }
}
