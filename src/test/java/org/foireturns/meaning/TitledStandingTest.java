package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitledStandingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WITHDRAWN - please do not use                                                           | withdrawn
            Table 1 (issued 12 May 2025) - WITHDRAWN, contained an error: please use Table 2         | withdrawn
            Tabl 1 / Table 1 (issued 12 May 2025) - WITHDRAWN, contained an error: please use Table 2 | withdrawn
            DRAFT 02/05/2025 - SUPERSEDED, run before the checks - do not use                        | withdrawn
            Superseded by the amended response                                                      | provisional
            Please disregard our reply of 12 May. It counted cancelled crimes.                      | revised
            Table 2 (corrected)                                                                     | revised
            """)
    void aTitleSaysHowItsTableStands(String title, String standing) {
        assertThat(TitledStanding.of(Grammars.ofConfig().read(title))).isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no Table 4: question 4 was withdrawn.",
                "The figures of our earlier answer are shown for comparison and are replaced by those beside them.",
                "Values between 1 and 4 are replaced by <5",
                "Figures below 5 are replaced by *",
                "Offences recorded in 2024/25"
            })
    void whatSpeaksOfSomethingElseSaysNothing(String title) {
        assertThat(TitledStanding.of(Grammars.ofConfig().read(title))).isNull();
    }
}
