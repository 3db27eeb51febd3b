package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class LeaderTest {
    private static final Range TEN = Range.exactly(10);

    @Test
    void aNumberThatIsAboveAllThatTheOthersCanBeLeadsForSure() {
        assertThat(leader(new Range(3, 9L), TEN)).isEqualTo(new Leader<>(TEN, true));
        assertThat(leader(TEN)).isEqualTo(new Leader<>(TEN, true));
    }

    @Test
    void whatIsWithheldOfAnotherMayBeMore() {
        assertThat(leader(TEN, new Range(3, 11L))).isEqualTo(new Leader<>(TEN, false));
        assertThat(leader(TEN, new Range(0, null))).isEqualTo(new Leader<>(TEN, false));
    }

    @Test
    void oneOfTwoThatAreEqualLeadsNobody() {
        assertThat(leader(TEN, Range.exactly(10), Range.ZERO)).isEqualTo(new Leader<>(TEN, false));
    }

    @Test
    void amongNoneThereIsNoLeader() {
        assertThat(Leader.of(List.<Range>of(), Function.identity())).isEmpty();
    }

    private static Leader<Range> leader(Range... numbers) {
        return Leader.of(List.of(numbers), Function.identity()).orElseThrow();
    }
}
