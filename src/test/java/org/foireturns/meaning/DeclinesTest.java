package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.model.Dimension;
import org.foireturns.model.Outcome;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class DeclinesTest {
    private final Declines declines = new Declines(Grammars.ofConfig(), Shelves.normaliser());

    @Test
    void aQuestionAsksForABreakdownAndACategoryForNone() {
        assertThat(declines.asks("Victim age")).containsExactly(Dimension.VICTIM_AGE);
        assertThat(declines.asks("Number of s.15A offences")).containsExactly(Dimension.TOTAL);
        assertThat(declines.asks("Victim gender: female")).isEmpty();
        assertThat(declines.asks("Age unknown")).isEmpty();
    }

    @Test
    void aRefusalBesideAQuestionIsRecordedForIt() {
        assertThat(DrawnConclusions.of("""
                | Question                           | Answer              |
                | S.15A offences recorded in 2024/25 | 30                  |
                | Victim age                         | Refused, section 12 |
                """).get(0).settled())
                .extracting(outcome -> ((Outcome.SetAside) outcome).why().code())
                .containsExactly("refused-part");
    }
}
