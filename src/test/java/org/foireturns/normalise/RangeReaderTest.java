package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;

class RangeReaderTest {
    private static final Map<String, List<String>> WORDS = Map.of(
            "fewer_than", List.of("<", "fewer than", "under"),
            "up_to", List.of("<=", "up to"),
            "or_fewer", List.of("or fewer", "and under"),
            "between", List.of("between"),
            "between_and", List.of("-", "and"),
            "of_ages", List.of("under", "and under"));

    private final RangeReader ranges = new RangeReader(key -> WORDS.getOrDefault(key, List.of()));

    @Test
    void theWordsOfTheListsMakeRanges() {
        assertThat(ranges.of("<5")).contains(Count.between(0, 4L));
        assertThat(ranges.of("fewer than 5")).contains(Count.between(0, 4L));
        assertThat(ranges.of("<=4")).contains(Count.between(0, 4L));
        assertThat(ranges.of("4 or fewer")).contains(Count.between(0, 4L));
        assertThat(ranges.of("between 1 and 4")).contains(Count.between(1, 4L));
        assertThat(ranges.of("1-4")).contains(Count.between(1, 4L));
    }

    @Test
    void noOtherWordsDo() {
        assertThat(ranges.of("less than 5")).isEmpty();
        assertThat(ranges.of("fewer than 0")).isEmpty();
        assertThat(ranges.of("4-1")).isEmpty();
        assertThat(ranges.of("5")).isEmpty();
    }

    @Test
    void someMayBeAges() {
        assertThat(ranges.mayBeAge("under 12")).isTrue();
        assertThat(ranges.mayBeAge("11 and under")).isTrue();
        assertThat(ranges.mayBeAge("12-15")).isTrue();
        assertThat(ranges.mayBeAge("fewer than 12")).isFalse();
    }
}
