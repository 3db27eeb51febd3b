package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaysOfCommunicatingTest {
    @Test
    void theOtherOnesAreOneHoweverTheyAreWorded() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                | Snapchat               | 30 |
                | Kik                    | 9  |
                | Arall / Other          | 4  |
                | Other game             | 2  |
                """))
                .containsEntry("B4", "2024/25 all all other")
                .doesNotContainEntry("B5", "2024/25 all all other");
    }

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
    void aPartOfAnotherNumberIsNone() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | of which online         | 9        |
                | of which zorbed         | 4        |
                | Zorbed 71/17            | 43       |
                """))
                .hasEntrySatisfying("B5", said -> assertThat(said).startsWith("asked: has words that we do not know"))
                .hasEntrySatisfying("B3", said -> assertThat(said).startsWith("asked: says a part of another number"))
                .hasEntrySatisfying("B4", said -> assertThat(said).startsWith("asked: has words that we do not know"));
    }

    @Test
    void aPlatformAndAWayWithoutOneAreNeither() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25   | Offences |
                | Snapchat                  | 30       |
                | Text/phone call           | 9        |
                | Email / letter            | 4        |
                | Text message (via mobile) | 2        |
                """))
                .containsEntry("B3", "2024/25 all all text-phone-call")
                .containsEntry("B4", "2024/25 all all email-letter")
                .containsEntry("B5", "2024/25 all all text-message");
    }

    @Test
    void theNameOfTheAxisAmongItsEntriesIsOneOfThem() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Social media            | 9        |
                """)).containsEntry("B3", "2024/25 all all social-media");
    }

    @Test
    void aWayWhosePlatformIsNotKnownIsNotAny() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25       | Offences |
                | Snapchat                      | 30       |
                | Gaming platform not specified | 9        |
                | Platform not specified        | 4        |
                """))
                .containsEntry("B3", "2024/25 all all gaming-platform-not-specified")
                .containsEntry("B4", "2024/25 all all unknown");
    }

    @Test
    void whatNamesAnAxisOfVictimsOrIsASentenceIsNoPlatform() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25               | Offences |
                | Sex of who got the text message: male | 9        |
                | Snapchat                              | 30       |
                | Kik                                   | 2        |
                | Instagram                             | 2        |
                """)).doesNotContainValue("2024/25 male all sex-of-who-got-the-text-message-male");
    }
}
