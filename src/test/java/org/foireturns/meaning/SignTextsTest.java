package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class SignTextsTest {
    private final Grammar grammar = Grammars.ofConfig();

    private SignTexts in(String drawn) {
        return SignTexts.of(
                List.of(grid(drawn)), new SignLines(grammar, Set.of(), Set.of()), new SignKeys(grammar), grammar);
    }

    @Test
    void aLineIsATextAndSoIsItWithTheOneThatGoesOn() {
        assertThat(in("| Note: 0 in this table |\n| means two or fewer. |").all())
                .containsExactly(
                        "Note: 0 in this table", "Note: 0 in this table means two or fewer.", "means two or fewer.");
        assertThat(in("| Numbers are exact. |\n| means two or fewer. |").all()).hasSize(2);
    }

    @Test
    void aSignLeftOfItsMeaningIsAnEntry() {
        SignTexts texts = in("| * | 1 to 4 |");
        assertThat(texts.all()).contains("* = 1 to 4");
        assertThat(texts.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.meaning().text()).isEqualTo("1 to 4"));
    }

    @Test
    void aLetterLeftOfWhatIsCountedIsNone() {
        assertThat(in("| A | child aged 11 and under |").entries()).isEmpty();
        assertThat(in("| * | 1 to 4 | 12 |").entries())
                .as("a value of three words or more, where more stands in the row")
                .hasSize(1);
        assertThat(in("| * | nil | 12 |").entries()).isEmpty();
    }
}
