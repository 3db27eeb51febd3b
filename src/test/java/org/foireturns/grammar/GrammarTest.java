package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsTextsAsACarefulPersonWould(ReadTexts.Row row) {
        assertThat(ReadTexts.said(GRAMMAR.readings(row.text()))).isEqualTo(row.said());
    }

    static List<ReadTexts.Row> readsTextsAsACarefulPersonWould() {
        return ReadTexts.rows();
    }

    @Test
    void keepsWhatItCannotExplain() {
        Reading reading = GRAMMAR.read("Female zebras aged 12-15");
        assertThat(reading.residue()).containsExactly("zebras");
        assertThat(reading.whole()).isFalse();
    }

    @Test
    void saysThatALongTextWasNotReadToItsEnd() {
        assertThat(GRAMMAR.read("female ".repeat(500)).residue()).containsExactly("\u2026");
    }

    @Test
    void readsAWordThatIsASlipAndSaysSo() {
        Reading reading = GRAMMAR.read("Telegramm");
        assertThat(reading.one(Fact.OfPlatform.class)).contains(new Fact.OfPlatform("telegram"));
        assertThat(reading.one(Fact.Misspelt.class)).contains(new Fact.Misspelt("Telegramm"));
    }
}
