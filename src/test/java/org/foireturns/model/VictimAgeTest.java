package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VictimAgeTest {
    @ParameterizedTest
    @CsvSource({"12, 12, 12", "0, 0, 0", "12-15, 12, 15", "16+, 16, 999", "0-100, 0, 100"})
    void aBandHasAFirstAndALastYear(String id, int from, int to) {
        assertThat(new VictimAge(id).from()).isEqualTo(from);
        assertThat(new VictimAge(id).to()).isEqualTo(to);
        assertThat(new VictimAge(id).known()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                "12-",
                "-12",
                "12+5",
                "1234",
                "12-1234",
                "12 - 15",
                "12-15-17",
                "a",
                "12+-15",
                "9-4",
                "١٢"
            })
    void anythingElseIsNoAge(String id) {
        assertThatThrownBy(() -> new VictimAge(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownAndAllHaveNoYears() {
        assertThat(VictimAge.UNKNOWN.known()).isFalse();
        assertThat(VictimAge.ALL.from()).isZero();
        assertThat(VictimAge.ALL.to()).isEqualTo(999);
        assertThat(VictimAge.band(12, 17).contains(VictimAge.UNKNOWN)).isFalse();
    }
}
