package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownCardsTest {
    @Test
    void amongCardsOfPlatformsItIsThePlatform() {
        assertThat(DrawnMeanings.of("""
                | Snapchat |  | Discord |  | Not recorded |  | Kik |
                | 14       |  | 8       |  | 25           |  | 3   |
                """)).containsEntry("E2", "? all all unknown");
    }

    @Test
    void downAColumnItIsWhatTheCardsOverItAreAbout() {
        assertThat(DrawnMeanings.of("""
                | Female 12-15 |
                | 61           |
                |              |
                | Snapchat     |
                | 39           |
                | Kik          |
                | 2            |
                | Unknown      |
                | 13           |
                """)).containsEntry("A9", "? all all unknown");
    }

    @Test
    void amongCardsOfSeveralAxesItIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Snapchat |  | 12-15 |  | Not recorded |
                | 14       |  | 8     |  | 25           |
                """).get("E2")).isEqualTo("asked: does not say what is unknown");
    }

    @Test
    void oneOtherCardSaysTooLittle() {
        assertThat(DrawnMeanings.of("""
                | Snapchat |  | Not recorded |
                | 14       |  | 25           |
                """).get("C2")).isEqualTo("asked: does not say what is unknown");
    }
}
