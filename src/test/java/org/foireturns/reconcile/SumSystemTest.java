package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class SumSystemTest {
    private final SumSystem system = new SumSystem();
    private final int total = system.unknown(Range.exactly(10));
    private final int hidden = system.unknown(new Range(0, 4L));
    private final int open = system.unknown(new Range(0, null));

    @Test
    void anOpenNumberIsBoundByTheSumItStandsIn() {
        system.tie(List.of(total), List.of(hidden, open));
        assertThat(system.bounds(open)).contains(new Range(6, 10L));
        assertThat(system.bounds(hidden)).contains(new Range(0, 4L));
    }

    @Test
    void anOpenNumberInNoSumStaysOpen() {
        assertThat(system.bounds(open)).contains(new Range(0, null));
    }

    @Test
    void sumsThatContradictEachOtherLeaveNothing() {
        system.tie(List.of(total), List.of(hidden));
        assertThat(system.possible()).isFalse();
        assertThat(system.bounds(hidden)).isEmpty();
    }

    @Test
    void theDistanceOfOneMoreSumCountsWhatTheOthersLeaveOpen() {
        system.tie(List.of(total), List.of(hidden, open));
        assertThat(system.distance(List.of(total), List.of(open))).isZero();
        int two = system.unknown(Range.exactly(2));
        assertThat(system.distance(List.of(open), List.of(two))).isEqualTo(4);
    }

    @Test
    void numbersThatChaseEachOtherWithoutBoundEndTheSearch() {
        int other = system.unknown(new Range(0, null));
        int one = system.unknown(Range.exactly(1));
        system.tie(List.of(open), List.of(other, one));
        system.tie(List.of(other), List.of(open));
        assertThat(system.bounds(hidden)).isPresent();
    }
}
