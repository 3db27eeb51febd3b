package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
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

    @Test
    void givesThePhrasesOfATermAsAPattern() {
        String means = GRAMMAR.anyOf(new Term(TermKind.MEANS, "plainly"), new Term(TermKind.MEANS, "code"));
        assertThat("ZQ = x").containsPattern(means);
        assertThat("ZQ stands for x").containsPattern(means);
        assertThat("ZQ demeans x").doesNotContainPattern(means);
        assertThat("ZQ = x").doesNotContainPattern(GRAMMAR.anyOf(new Term(TermKind.MEANS, "nothing of the kind")));
    }
}
