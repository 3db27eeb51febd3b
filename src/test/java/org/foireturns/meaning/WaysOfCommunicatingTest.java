package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaysOfCommunicatingTest {
    @Test
    void aWayIsKeptUnderItsOwnWords() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Text message            | 9        |
                """)).containsEntry("B3", "2024/25 all all text-message");
    }

    @Test
    void severalPlatformsInOneLabelAreNeither() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Facebook / Instagram    | 9        |
                """)).containsEntry("B3", "2024/25 all all facebook-instagram");
    }

    @Test
    void theNameOfTheAxisAmongItsEntriesIsOneOfThem() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Social media            | 9        |
                """)).containsEntry("B3", "2024/25 all all social-media");
    }
}
