package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNotesTest {
    private static Map<String, String> withNote(String note) {
        return DrawnMeanings.of("""
                | Offences under s.15A, 1 April 2024 to 31 March 2025 |        |
                | Table 1: gender of the victim                       | Number |
                | Female                                              | 30     |
                | Male                                                | 9      |
                |                                                     |        |
                | Table 2: platforms                                  | Number |
                | Snapchat                                            | 12     |
                | Kik                                                 | 4      |
                |                                                     |        |
                | %s                                                  |        |
                """.formatted(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table 2 was drawn for an earlier request and covers the calendar year January to December 2024.",
                "Platform figures are for the calendar year 2024.",
                "Table 2 relates to 1 January 2024 to 31 December 2024."
            })
    void whatIsOfAnotherPeriodIsAskedAbout(String note) {
        Map<String, String> said = withNote(note);
        assertThat(said).containsEntry("B3", "2024/25 female all all");
        assertThat(said.get("B7")).startsWith("asked: the note at A10 says that it is of 2024");
        assertThat(said.get("B8")).startsWith("asked: the note at A10 says that it is of 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table 2 covers 1 April 2024 to 31 March 2025.",
                "Table 2 covers the same period as Table 1.",
                "Platform figures are for the years 2020 to 2025 where they were held.",
                "Platform figures for the calendar year 2024 are published elsewhere."
            })
    void theSamePeriodAndAWiderOneChangeNothing(String note) {
        assertThat(withNote(note)).containsEntry("B7", "2024/25 all all snapchat");
    }

    @Test
    void aMarkOnALabelBindsItsNote() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15A, 2024/25          | Number |
                | Female                                 | 30     |
                | Male*                                  | 9      |
                | * covers the calendar year 2024        |        |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("B3", said -> assertThat(said).startsWith("asked: the note at A4"));
    }

    @Test
    void aMonthIsToldByTheWay() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15A, 2024/25   | Number |
                | Kik                             | 30     |
                | X*                              | 9      |
                | * known as Twitter until July 2023 |     |
                """)).containsEntry("B3", "2024/25 all all twitter");
    }
}
