package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class DashesTest {
    private static Set<String> zero(int total, String note) {
        Grammar grammar = Grammars.ofConfig();
        Signs explained = Signs.ofSheets(List.of(GridText.grid("| " + note + " |")), List.of(), grammar);
        Values values =
                new Values(Shelves.normaliser(), Signs.ofSheets(List.of(), List.of(), grammar), grammar, Set.of());
        return Dashes.zero(DrawnMeanings.tables("""
                | Gender of victim, s.15A | 2023/24 | 2024/25 |
                | Female                  | 30      | 31      |
                | Male                    | -       | 8       |
                | Total                   | %d      | 39      |
                """.formatted(total)), values, explained);
    }

    @Test
    void aSignIsZeroWhereTheSumsCloseWithIt() {
        assertThat(zero(30, "Figures are live")).containsExactly("-");
    }

    @Test
    void itIsNotWhereTheyDoNot() {
        assertThat(zero(33, "Figures are live")).isEmpty();
    }

    /** A note explains it in words that nobody understands, so that no sums may tell what it is. */
    @Test
    void aSignThatANoteExplainsOtherwiseStaysUnclear() {
        assertThat(zero(30, "- means our system has no such thing")).isEmpty();
    }
}
