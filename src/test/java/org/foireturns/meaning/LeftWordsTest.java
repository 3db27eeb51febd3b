package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftWordsTest {
    @Test
    void amongPlatformsTheyAreOneThatTheListDoesNotKnow() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Zorbchat                | 9        |
                """)).containsEntry("B3", "2024/25 all all zorbchat");
    }

    @Test
    void aPlatformInBracketsBehindThemIsThatOne() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25  | Offences |
                | Snapchat                 | 30       |
                | Zorbing site (Instagram) | 9        |
                """)).containsEntry("B3", "2024/25 all all instagram");
    }

    @Test
    void elsewhereTheyAreAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male zorbing                    | 9        |
                """)).containsEntry("B3", "asked: has words that we do not know: zorbing");
    }

    @Test
    void aBareNumberAmongGendersIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Victim gender | S.15A offences 2024/25 |
                | Female        | 30                     |
                | 2             | 9                      |
                """)).containsEntry("B3", "asked: is a number, which its head does not explain");
    }

    @Test
    void theSectionOfALawBesideTheOffenceAskedIsThatOfAnotherOne() {
        assertThat(DrawnMeanings.of("""
                | Method, 2024/25 | s10 | s15 | s15A (71/17) |
                | Snapchat        | 190 | 9   | 171          |
                | Kik             | 90  | 8   | 66           |
                """))
                .containsEntry("B2", "left out: another offence")
                .containsEntry("D2", "2024/25 all all snapchat");
    }
}
