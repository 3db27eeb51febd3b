package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;

class QuotedCountsTest {
    private final QuotedCounts counts = new QuotedCounts(Grammars.ofConfig());

    @Test
    void wordsInQuotationMarksStandForTheNumberThatANoteGivesThem() {
        counts.learn("\"a few\" means between 1 and 4 children.");

        assertThat(counts.of("A few")).contains(Count.between(1, 4L));
        assertThat(counts.of("several")).isEmpty();
    }

    @Test
    void wordsThatAreExplainedAsSomethingElseAreNoNumber() {
        counts.learn("\"Secondary age\" means pupils of years 7 and upwards");

        assertThat(counts.of("Secondary age")).isEmpty();
        counts.learn("\"Not stated\" means that no date of birth was entered.");
        assertThat(counts.of("Not stated")).isEmpty();
    }
}
