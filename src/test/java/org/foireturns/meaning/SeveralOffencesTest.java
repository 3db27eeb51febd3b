package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralOffencesTest {
    private static String under(String title) {
        return """
                | %s     |          |
                | Gender | Offences |
                | Female | 40       |
                | Male   | 10       |
                """.formatted(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Offences under s.15 and s.15A Sexual Offences Act 2003, 2024/25",
                "Meeting a child following sexual grooming and sexual communication with a child, 2024/25",
                "71/17 and 88/1, 2024/25",
                "Victims of both offences above (the report cannot be split by offence), 2024/25"
            })
    void aTitleOfTwoOffencesIsAskedAbout(String title) {
        assertThat(DrawnMeanings.of(under(title)).get("B3")).startsWith("asked: the title at A1 names another offence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sexual communication with a child (s.15A Sexual Offences Act 2003, 71/17), 2024/25",
                "Sexual communication with a child, excluding 88A, 2024/25",
                "Vulnerable people unit: grooming by message (71/17), 2024/25"
            })
    void aTitleOfTheOneAskedIsNot(String title) {
        assertThat(DrawnMeanings.of(under(title))).containsEntry("B3", "2024/25 female all all");
    }

    @Test
    void theNumberOfAllOffencesOfALineIsNoneOfTheOneAsked() {
        assertThat(DrawnMeanings.of("""
                        | Offences in 2024/25 |||||
                        | Victim | s.14 Arranging an offence | s.15 Meeting a child | s.15A Sexual communication with a child | All three offences |
                        | Female | 25                         | 61                   | 351                                     | 437                |
                        | Male   | 13                         | 13                   | 94                                      | 120                |
                        """))
                .containsEntry("D3", "2024/25 female all all")
                .containsEntry("E3", "left out: another offence");
    }

    @Test
    void labelsMayTellThemApart() {
        assertThat(DrawnMeanings.of("""
                        | Offences under s.15 and s.15A, 2024/25 |          |
                        | Offence                                | Recorded |
                        | Section 15                             | 5        |
                        | Section 15A                            | 40       |
                        """))
                .containsEntry("B4", "2024/25 all all all")
                .containsEntry("B3", "left out: another offence");
    }

    @Test
    void aTitleOfMoreThanTheOffenceAskedIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Platforms, ALL child sexual exploitation offences with an online flag (not only 71/17), 2024/25 |     |
                | Snapchat                                                                                      | 141 |
                | Kik                                                                                           | 8   |
                """).get("B2")).startsWith("asked: the title at A1 names another offence too");
    }

    @Test
    void aTitleThatNamesOthersBesideTheOneAskedIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Age and gender of victims of ALL online child sexual offences (071/05, 071/08, 071/17). | | |
                |              | 2023/24 | 2024/25 |
                | Female 12-15 | 5       | 6       |
                """)).containsEntry("B3", "asked: the title at A1 names another offence too");
    }
}
