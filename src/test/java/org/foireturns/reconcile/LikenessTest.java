package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static Map<Integer, Character> numbers(String drawn) {
        Map<Integer, Character> numbers = new HashMap<>();
        for (int i = 0; i < drawn.length(); i++) {
            if (drawn.charAt(i) != '.') {
                numbers.put(i, drawn.charAt(i));
            }
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcx, 4, 3, true",
        "abcd, abcd, 4, 4, false",
        "abcd, abxy, 4, 2, false",
        "abc, abx, 3, 2, true",
        "ab., abx, 2, 2, false",
        "ab, ax, 2, 1, false",
        "abc.., a.cde, 2, 2, false",
        "abcde, axcd., 4, 3, true"
    })
    void mostNumbersAreTheSameAndSomeAreNot(String one, String other, int both, int same, boolean nearly) {
        Likeness likeness = Likeness.of(numbers(one), numbers(other));
        assertThat(likeness).isEqualTo(new Likeness(both, same));
        assertThat(likeness.nearlyTheSame()).isEqualTo(nearly);
    }
}
