package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitLinesTest {
    private static final String LEFT_OUT = "left out: " + Subjects.SPLIT;

    private static Map<String, String> columns(String first, String second, String third, String numbers) {
        return DrawnMeanings.of(
                "| S.15A offences 2024/25 | %s | %s | %s |\n%s".formatted(first, second, third, numbers));
    }

    private static final String LAST_ADDS = """
            | Female  | 115 | 20 | 135 |
            | Male    | 17  | 10 | 27  |
            | Unknown | 5   | 0  | 5   |
            """;

    @ParameterizedTest
    @CsvSource({
        "Full offence, Attempt/incite, All",
        "Apples, Pears, Total",
        "Zork, Wibble, Offences",
        "Offences, Wibble, All offences",
    })
    void theSumStandsAndItsPartsAreLeftOut(String first, String second, String sum) {
        assertThat(columns(first, second, sum, LAST_ADDS))
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("C4", LEFT_OUT)
                .containsEntry("D2", "2024/25 female all all")
                .containsEntry("D4", "2024/25 unknown all all");
    }

    @Test
    void theSumMayStandFirstAndInARow() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | 11 and under | 12-15 |
                | All offences           | 135          | 27    |
                | Zork                   | 115          | 17    |
                | Wibble                 | 20           | 10    |
                """))
                .containsEntry("B2", "2024/25 all 0-11 all")
                .containsEntry("B3", LEFT_OUT)
                .containsEntry("C4", LEFT_OUT);
    }

    @Test
    void linesThatDoNotAddUpEverywhereAreAskedAbout() {
        String numbers = LAST_ADDS.replace("27 ", "28 ");
        assertThat(columns("Apples", "Pears", "Total", numbers).get("B2")).startsWith("asked: ");
    }

    /** A category that nobody knows among others is no split: it may be a platform or an age. */
    @Test
    void aBreakdownThatWasAskedForIsNone() {
        Map<String, String> said = columns("11 and under", "Zork", "Total", LAST_ADDS);
        assertThat(said).containsEntry("B2", "2024/25 female 0-11 all");
        assertThat(said.get("C2")).startsWith("asked: ");
    }

    @Test
    void oneNumberThatAddsUpIsNotEnough() {
        assertThat(columns("Apples", "Pears", "Total", "| Female | 115 | 20 | 135 |\n")
                        .get("B2"))
                .startsWith("asked: ");
    }
}
