package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldPartsTest {
    private static Map<String, String> year(String row) {
        return DrawnMeanings.of("""
                | 2024/25  | Apr-Jun 2024 | Jul-Sep 2024 | Oct-Dec 2024 | Jan-Mar 2025 | 2024/25 |
                | Offences | 98           | 91           | 104          | 113          | 406     |
                | Snapchat | %s |
                """.formatted(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not held | not held | 44 | 51 | 95", "44 | 51 | not held | not held | 95"})
    void aTotalOfThePartsThatAreHeldIsAskedAbout(String row) {
        assertThat(year(row).get("F3")).startsWith("asked: is the sum of what is held of ");
        assertThat(year(row)).containsEntry("F2", "2024/25 all all all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 | 12 | 44 | 51 | 118",
                // The whole year is known, though not its first quarters.
                "not held | not held | 44 | 51 | 131",
                "not held | 12 | not held | 51 | 63",
                "* | * | 44 | 51 | 95"
            })
    void anyOtherIsOfItsYear(String row) {
        assertThat(year(row)).containsEntry("F3", "2024/25 all all snapchat");
    }
}
