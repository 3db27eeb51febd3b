package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Outcome;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class YoungestAnswersTest {
    private final Grammar grammar = Grammars.ofConfig();

    private static Outcome outcome(String answer) {
        return DrawnConclusions.of("""
                | S.15A offences  | 2024/25 |
                | Female          | 20      |
                | Male            | 4       |
                | Youngest victim | %s      |
                """.formatted(answer)).get(0).settled().get(0);
    }

    @Test
    void oneAgeOfAChildIsAnAnswer() {
        assertThat(outcome("5 year old girl")).isInstanceOfSatisfying(Outcome.Answered.class, answered -> {
            assertThat(answered.answer().value()).isEqualTo("5");
            assertThat(answered.answer().victimGender()).isEqualTo(VictimGender.FEMALE);
        });
        assertThat(outcome("6")).isInstanceOf(Outcome.Answered.class);
    }

    @Test
    void anAdultOrTwoAgesAreNone() {
        assertThat(outcome("35")).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome("5 and 7 years")).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void oneAgeAndHardlyMoreMayBeAnAnswer() {
        assertThat(YoungestAnswers.oneAge(grammar.read("9 yrs / Fem"))).isTrue();
        assertThat(YoungestAnswers.oneAge(grammar.read("9"))).isFalse();
        assertThat(YoungestAnswers.oneAge(grammar.read("9 yrs, 12 yrs"))).isFalse();
    }
}
