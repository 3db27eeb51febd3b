package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.grammar.Reading;
import org.junit.jupiter.api.Test;

class ToldBeforeTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    private final ToldBefore told = new ToldBefore(GRAMMAR, Set.of());

    private long numbers(String sentence) {
        return told.without(GRAMMAR.read(sentence)).all(Fact.Number.class).count();
    }

    @Test
    void aNumberOfWhichOthersArePartsIsNotToldAgain() {
        told.add(new Statement("offences 2024/25", "126"));
        assertThat(numbers("103 of the 126 victims were female")).isEqualTo(1);
        assertThat(numbers("103 of the 127 victims were female")).isEqualTo(2);
        assertThat(numbers("There were 126 offences")).isEqualTo(1);
    }

    @Test
    void whatItCountsStaysBesideIt() {
        told.add(new Statement("female victims", "103"));
        Reading rest = told.without(GRAMMAR.read("Of the 103 female victims, 12 were aged 12-15"));
        assertThat(rest.all(Fact.Number.class)).containsExactly(new Fact.Number(12));
        assertThat(rest.says(Fact.OfGender.class)).isTrue();
    }

    @Test
    void aNumberOfATableToWhichTheOthersComeIsNot() {
        String sentence = "Of the 531, females account for 421, males for 98, and 12 are blank";
        assertThat(numbers(sentence)).isEqualTo(4);
        assertThat(new ToldBefore(GRAMMAR, Set.of(531L))
                        .without(GRAMMAR.read(sentence))
                        .all(Fact.Number.class))
                .doesNotContain(new Fact.Number(531))
                .hasSize(3);
        assertThat(new ToldBefore(GRAMMAR, Set.of(531L))
                        .without(GRAMMAR.read("Of the 531, females account for 421 and males for 98"))
                        .all(Fact.Number.class))
                .hasSize(3);
    }
}
