package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneOfTwoTest {
    private static String meant(String label) {
        Map<String, String> meant = DrawnMeanings.of("""
                | S.15A offences 2024/25 | Offences |
                | Female 12-15           | 30       |
                | Male 12-15             | 9        |
                | %s                     | 4        |
                """.formatted(label));
        return Objects.requireNonNull(meant.get("B4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gender or age not recorded", "Sex and/or age not known", "Age or gender unknown"})
    void nobodyCanTellWhich(String label) {
        assertThat(meant(label)).startsWith("asked: says that one of two things is unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gender and age not recorded", "Age & gender unknown"})
    void bothAreUnknown(String label) {
        assertThat(meant(label)).isEqualTo("2024/25 unknown unknown all");
    }
}
