package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forces write over their tables to be on the safe side makes the tables about nothing else. */
class CaveatsTest {
    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please note that this is a live system",
                "Figures are taken from a live system and are provisional",
                "Data was extracted from a live crime recording system on 3 October 2025",
                "This is live data and subject to change",
                "The crime recording system is live, so figures may change",
                "Some investigations are still ongoing",
                "A number of cases are still under investigation and may be reclassified",
                "Please note that some investigations are ongoing",
                "Some of these investigations remain ongoing",
                "Data was taken from a live database",
            })
    void aCaveatIsNoSubject(String caveat) {
        drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child: offences recorded, by the gender of the victim |
                | %s |
                | Victim gender | 2024/25 |
                | Female        | 12      |
                | Male          | 5       |
                """.formatted(caveat));
        assertThat(drawn.observations()).containsExactly("B4 2024/25 female 12", "B5 2024/25 male 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Offences that are still under investigation",
                "Outcome: charged",
                "Investigations still open",
                "Live investigations",
                "Cases under investigation"
            })
    void aTitleIs(String title) {
        drawn = DrawnReturn.oneYear("""
                | %s |
                | Victim gender | 2024/25 |
                | Female        | 12      |
                | Male          | 5       |
                """.formatted(title));
        assertThat(drawn.observations()).isEmpty();
    }
}
