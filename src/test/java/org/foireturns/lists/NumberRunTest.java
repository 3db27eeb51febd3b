package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRunTest {
    private static NumberRun run(String numbers) {
        NumberRun run = new NumberRun();
        Stream.of(numbers.split(" ", -1)).map(Integer::valueOf).forEach(run::add);
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4, true",
        "1 1 2 2 3, true",
        "1 2 3 1 2 3 4, true",
        "5 5 5, false",
        "1 3 5 7, false",
        "1 2 3 1 2 3 1 2 3 1 2 3, false"
    })
    void countsUp(String numbers, boolean up) {
        assertThat(run(numbers).countsUp()).isEqualTo(up);
    }

    @ParameterizedTest
    @CsvSource({"1 2 9, true", "1 2 10, false", "1 2 89, false", "1 2 90, true"})
    void noneIsTheAgeOfAChild(String numbers, boolean none) {
        assertThat(run(numbers).noneGrown()).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, false, 0, 3", "0 4 4 0, true, 2, 4"})
    void knowsItsSizes(String numbers, boolean repeats, int zeros, int largest) {
        assertThat(run(numbers).repeats()).isEqualTo(repeats);
        assertThat(run(numbers).zeros()).isEqualTo(zeros);
        assertThat(run(numbers).largest()).isEqualTo(largest);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 8 9 10 11, true",
        "1 2 3, false",
        "2 3 4 5 6 7 8 9 10 11, false",
        "1 1 2 3 4 5 6 7 8 9 10, false",
        "1 2 4 5 6 7 8 9 10 11, false"
    })
    void runsFromOne(String numbers, boolean runs) {
        assertThat(run(numbers).runsFromOne()).isEqualTo(runs);
    }
}
