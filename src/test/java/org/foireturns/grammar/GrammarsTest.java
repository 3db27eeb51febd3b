package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrammarsTest {
    private static final String TEXT = "girls of 12 to 15 in 2019/20, whom no other test reads of";

    private final Grammar grammar = Grammars.ofConfig();

    @Test
    void whatIsForgottenIsReadAgain() {
        grammar.read(TEXT);
        long once = grammar.worked();
        grammar.read(TEXT);
        assertThat(grammar.worked()).isEqualTo(once);

        Grammars.forget();

        grammar.read(TEXT);
        assertThat(grammar.worked()).isGreaterThan(once);
    }
}
