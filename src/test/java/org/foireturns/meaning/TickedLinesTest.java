package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickedLinesTest {
    private static final String LEFT_OUT = "left out: " + Subjects.TICKS;

    @ParameterizedTest
    @ValueSource(strings = {"Agreed", "Final", "Recorded", "Checked and signed", "Zork", "", "QA by JH"})
    void aColumnOfTicksIsLeftOut(String head) {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Offences | %s |
                | Female                 | 30       | ✓  |
                | Male                   | 9        | ✔  |
                | Unknown                | 1        | ✗  |
                """.formatted(head)))
                .containsEntry("B2", "2024/25 female all all")
                .satisfies(
                        said -> assertThat(said.getOrDefault("C2", "left out")).startsWith("left out"))
                .satisfies(
                        said -> assertThat(said.getOrDefault("C4", "left out")).startsWith("left out"));
    }

    @Test
    void aColumnOfTicksUnderAVersionChecksTheNumbersBesideIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Figure for release | Agreed |
                | Female        | 30                 | \u2713      |
                | Male          | 9                  | \u2713      |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("C2", said -> assertThat(said).startsWith("left out"));
    }

    @Test
    void aRowOfTicksIsLeftOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Female | Male | Unknown |
                | Offences               | 30     | 9    | 1       |
                | Reconciled             | ✓      | ✓    | ✓       |
                """)).containsEntry("B3", LEFT_OUT).containsEntry("D3", LEFT_OUT);
    }

    @Test
    void aTickAmongNumbersIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Offences | Zork   |
                | Female                 | 30       | ✓      |
                | Male                   | 9        | 8      |
                """).get("C2")).startsWith("asked: has words that we do not know");
    }

    @Test
    void ticksUnderAVersionOfAGenderStandInThePlaceOfNumbers() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female (final) | Male (final) |
                | Snapchat      | 30             | ✓            |
                | WhatsApp      | 9              | ✓            |
                """)).containsEntry("C2", "2024/25 male all snapchat");
    }

    @Test
    void ticksUnderAGenderStandInThePlaceOfNumbers() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Female | Male |
                | Snapchat               | 30     | ✓    |
                | WhatsApp               | 9      | ✓    |
                """)).containsEntry("C2", "2024/25 male all snapchat");
    }

    @Test
    void ticksUnderWhatIsCountedOtherwiseStandInThePlaceOfNumbers() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25 | Offences | Victims |
                | Female         | 30       | ✓       |
                | Male           | 9        | ✓       |
                """)).containsEntry("C2", "2024/25 female all all");
    }

    @Test
    void aTableOfNothingButTicksIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Zork |
                | Female                 | ✓    |
                | Male                   | ✓    |
                """).get("B2")).startsWith("asked");
    }
}
