package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnlyYearsTest {
    @Test
    void aNoteOfOneYearAloneIsTheYearOfItsSheet() {
        assertThat(DrawnMeanings.of("""
                | Platform of s.15A offences                 | Total |
                | Snapchat                                   | 85    |
                | WhatsApp                                   | 23    |
                |                                            |       |
                | 2023/24 only. Keyword search of the record |       |
                """))
                .containsEntry("B2", "2023/24 all all snapchat")
                .containsEntry("B3", "2023/24 all all whatsapp");
    }

    @Test
    void notesOfTwoYearsSayNeither() {
        assertThat(DrawnMeanings.of("""
                | Platform of s.15A offences                 | Total |
                | Snapchat                                   | 85    |
                | WhatsApp                                   | 23    |
                |                                            |       |
                | 2023/24 only. Keyword search of the record |       |
                | 2024/25 only. Keyword search of the record |       |
                """)).containsEntry("B2", "? all all snapchat");
    }

    @Test
    void aLabelSaysItsYearBeforeTheNote() {
        assertThat(DrawnMeanings.of("""
                | Platform of s.15A offences                 | 2024/25 |
                | Snapchat                                   | 85      |
                | WhatsApp                                   | 23      |
                |                                            |         |
                | 2023/24 only. Keyword search of the record |         |
                """)).containsEntry("B2", "2024/25 all all snapchat");
    }
}
