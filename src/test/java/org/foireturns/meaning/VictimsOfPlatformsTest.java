package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VictimsOfPlatformsTest {
    @Test
    void victimsBesideOffencesAreLeftOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Crimes | Victims |
                | Snapchat      | 87     | 89      |
                | Instagram     | 43     | 45      |
                """))
                .containsEntry("B2", "2024/25 all all snapchat")
                .containsEntry("C2", "left out: victims, beside the offences");
    }

    @Test
    void aloneTheyAreTheAnswer() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Victims |
                | Snapchat      | 89      |
                | Instagram     | 45      |
                """)).containsEntry("B2", "2024/25 all all snapchat");
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Crimes | Victims |
                | Female        | 87     | 89      |
                | Male          | 43     | 45      |
                """).get("C2")).doesNotStartWith("left out: victims");
    }
}
