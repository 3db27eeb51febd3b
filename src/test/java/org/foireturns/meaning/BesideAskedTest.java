package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BesideAskedTest {
    @Test
    void eachLabelBelowTheHeadOfAnotherSubjectIsAboutIt() {
        assertThat(DrawnMeanings.of("""
                | Outcome                 | S.15A offences 2024/25 |
                | Charged                 | 30                     |
                | Evidential difficulties | 9                      |
                """))
                .containsEntry("B2", "left out: outcome")
                .containsEntry("B3", "left out: outcome");
    }

    @Test
    void numbersThatOnlyPutRowsInOrderCountNothing() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Rank | Offences |
                | Snapchat                | 1    | 30       |
                | Instagram               | 2    | 9        |
                """))
                .containsEntry("B2", "left out: the order of rows")
                .containsEntry("C2", "2024/25 all all snapchat");
    }

    @Test
    void suspectsAreNoPlatform() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Instagram               | 9        |
                | Number of suspects      | 4        |
                """)).containsEntry("B4", "left out: suspect");
    }
}
