package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class NumberedCardsTest {
    private static String said(String drawing, String cell) {
        return WrittenCells.said(new NumberedCards(Grammars.ofConfig()), drawing, cell);
    }

    @Test
    void cardsSideBySideAreNumberedAcross() {
        String cards = """
                | Record | 1    |  | Record | 2    |
                | Victim | girl |  | Victim | boy  |
                |        |      |  |        |      |
                | Record | 3    |  | record | 4    |
                | Victim | girl |  | Victim | girl |
                """;
        assertThat(said(cards, "B1")).isEqualTo("no. 1");
        assertThat(said(cards, "E4")).isEqualTo("no. 4");
    }

    @Test
    void cardsAreNumberedDown() {
        assertThat(said("""
                | Record | 1    |  | Record | 3    |
                | Victim | girl |  | Victim | boy  |
                |        |      |  |        |      |
                | Record | 2    |  | record | 4    |
                | Victim | girl |  | Victim | girl |
                """, "B4")).isEqualTo("no. 2");
    }

    @Test
    void countsDoNotCountUp() {
        assertThat(said("""
                | Total  | 1    |  | Total  | 2    |
                | Note   | none |  | Note   | none |
                | Total  | 4    |  | Total  | 3    |
                | Note   | none |  | Note   | none |
                """, "B1")).isEqualTo("1");
    }

    @Test
    void numbersOverNumbersCount() {
        assertThat(said("""
                | Total  | 1 |  | Total  | 2 |
                | Girls  | 1 |  | Girls  | 2 |
                | Total  | 3 |  | Total  | 4 |
                | Girls  | 3 |  | Girls  | 4 |
                """, "B1")).isEqualTo("1");
    }

    @Test
    void threeMayBeChance() {
        assertThat(said("""
                | Record | 1    |  | Record | 2   |
                | Victim | girl |  | Victim | boy |
                | Record | 3    |  |        |     |
                | Victim | girl |  |        |     |
                """, "B1")).isEqualTo("1");
    }
}
