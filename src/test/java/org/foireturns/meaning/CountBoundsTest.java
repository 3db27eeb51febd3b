package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;

class CountBoundsTest {
    private static Optional<Count> of(String words) {
        return CountBounds.in(words, Grammars.ofConfig());
    }

    @Test
    void bothMayBeSaidByWhatTheNumberIsNot() {
        assertThat(of("not fewer than one and not more than four")).contains(Count.between(1, 4L));
        assertThat(of("no less than 1, at most 5")).contains(Count.between(1, 5L));
        assertThat(of("not more than four")).isEmpty();
        assertThat(of("not fewer than four and not more than one")).isEmpty();
    }

    @Test
    void oneMayBeSaidBehindIt() {
        assertThat(of("three or more, hidden")).contains(Count.between(3, null));
        assertThat(of("two or fewer victims")).contains(Count.between(0, 2L));
        assertThat(of("11 and under")).as("an age").isEmpty();
    }
}
