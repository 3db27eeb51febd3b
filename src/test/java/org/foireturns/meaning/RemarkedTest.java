package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkedTest {
    private final Grammar grammar = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "143 (was 144, one since cancelled)  | 143   | was 144, one since cancelled",
                "4 - enquiries ongoing by CID        | 4     | enquiries ongoing by CID",
                "11, all of them aged 16 or 17       | 11    | all of them aged 16 or 17",
                "1,204 (free text not searched)      | 1,204 | free text not searched",
                "28 - 1 of them twice a victim       | 28    | 1 of them twice a victim",
                "3 (three)                           | 3     | three",
                "21 (incl. 3 that were deleted since) | 21   | incl. 3 that were deleted since",
            })
    void aRemarkStandsBehindANumber(String text, String number, String remark) {
        assertThat(Remarked.of(text, grammar)).isEqualTo(new Remarked(number, remark, !text.endsWith(")")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 - Female",
                "12 - 15 years",
                "11 (and under)",
                "3 - Not known",
                "3 (or 4)",
                "5 - 10",
                "2024 (part year only)",
                "0 - 11 yrs (inclusive)",
                "143",
                "60 (e)",
                "18 (13 female, 4 male)",
                "Females (4 of them boys)",
            })
    void allOthersAreNone(String text) {
        assertThat(Remarked.of(text, grammar)).isNull();
    }

    @Test
    void suchNumbersCount() {
        Map<String, String> said = DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Female                             | Male                    |
                | 11 and under            | 23                                 | 5 - two of them brothers |
                | 12-15                   | 72 (one turned 16 during the case) | 20                      |
                | Total                   | 95                                 | 25                      |
                """);
        assertThat(said).containsEntry("C2", "2024/25 male 0-11 all").containsEntry("B3", "2024/25 female 12-15 all");
    }

    @Test
    void aCodeBeforeALongLabelIsNoNumber() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25, by outcome                           | Offences |
                | 1 - Charged or summonsed by the police                        | 23       |
                | 16 - Evidential difficulties, victim does not support it      | 72       |
                | 18 - Investigation complete, no suspect identified so far     | 40       |
                """)).doesNotContainKeys("A2", "A3", "A4");
    }
}
