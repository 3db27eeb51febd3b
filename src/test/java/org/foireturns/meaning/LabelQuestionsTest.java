package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelQuestionsTest {
    @Test
    void aPlatformThatIsNotListedIsAskedAboutOnce() {
        assertThat(DrawnConclusions.findings("""
                | Platform, s.15A | 2023/24 | 2024/25 |
                | Snapchat        | 30      | 31      |
                | Zorbchat        | 9       | 8       |
                """)).containsExactly("platform-unlisted A3");
    }

    @Test
    void aLoneYearIsAskedAbout() {
        assertThat(DrawnConclusions.findings("""
                | Year | S.15A offences |
                | 2023 | 30             |
                | 2024 | 31             |
                """)).containsExactly("year-unclear A2", "year-unclear A3");
    }

    @Test
    void aBandKeptAsADateIsAskedAbout() {
        assertThat(DrawnConclusions.findings("""
                | Age of victim, s.15A 2024/25 | Offences |
                | 0-4                          | 3        |
                | 2025-11-05                   | 9        |
                | 12-15                        | 20       |
                """)).containsExactly("date-taken-as-range A3");
    }
}
