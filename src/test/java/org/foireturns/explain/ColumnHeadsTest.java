package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnHeadsTest {
    @Test
    void theLowestHeadSpeaksForItsColumn() {
        ColumnHeads heads = heads(2, """
                | Platform | Total |
                | Gender | 2018/19 |
                """);
        assertThat(heads.lowest(0)).isEqualTo(Drawn.slot(heads.field(), "A2"));
        assertThat(heads.lowest(1)).isEqualTo(Drawn.slot(heads.field(), "B2"));
    }

    @Test
    void aMergedHeadSpeaksForEachColumnThatItReaches() {
        ColumnHeads heads = heads(1, """
                | 2018/19 | < | x |
                | 1       | 2 | 3 |
                """);
        assertThat(heads.lowest(1)).isEqualTo(Drawn.slot(heads.field(), "A1"));
        assertThat(heads(0, "| Age |").lowest(0)).isNull();
        assertThat(heads(0, "| Age |").telling(0)).isNull();
    }

    @Test
    void theNameOfAgesSpeaksWhereTheLowestIsOnlyTheirUnit() {
        ColumnHeads heads = heads(2, """
                | Age     | Gender  | Age   |
                | (years) | (years) | Total |
                """);
        assertThat(heads.lowest(0)).isEqualTo(Drawn.slot(heads.field(), "A1"));
        assertThat(heads.telling(0)).isEqualTo(Drawn.slot(heads.field(), "A1"));
        assertThat(heads.lowest(1)).isEqualTo(Drawn.slot(heads.field(), "B2"));
        assertThat(heads.lowest(2)).isEqualTo(Drawn.slot(heads.field(), "C2"));
    }

    @Test
    void theLowestOfWhichSomethingIsKnownTells() {
        ColumnHeads heads = heads(3, """
                | Age    | Crimes   | Rank   | 0      |
                | Gender | Offences | Crimes | Crimes |
                | Crimes | Persons  |        |        |
                """);
        assertThat(heads.telling(0)).isEqualTo(Drawn.slot(heads.field(), "A2"));
        assertThat(heads.telling(1)).isEqualTo(Drawn.slot(heads.field(), "B3"));
        assertThat(heads.telling(2)).isEqualTo(Drawn.slot(heads.field(), "C1"));
        assertThat(heads.telling(3)).isEqualTo(Drawn.slot(heads.field(), "D1"));
    }

    @Test
    void thoseThatAskForAnAnswerAreAnyOfThem() {
        ColumnHeads heads = heads(2, """
                | Youngest victim | Age     |
                | Age             | (years) |
                """);
        assertThat(heads.asking(0)).containsExactly(Drawn.slot(heads.field(), "A1"));
        assertThat(heads.asking(1)).isEmpty();
    }

    @Test
    void aQuestionOverTheFirstOfSeveralNamesIsAskedOverThemAll() {
        ColumnHeads heads = heads(2, """
                | Youngest victim |        |     |
                | Age             | Gender | Kik |
                """);
        assertThat(heads.asking(1)).containsExactly(Drawn.slot(heads.field(), "A1"));
        assertThat(heads.asking(2)).isEmpty();
    }

    private static ColumnHeads heads(int rows, String drawing) {
        return new ColumnHeads(Drawn.field(drawing), List.of(0, 1, 2).subList(0, rows));
    }
}
