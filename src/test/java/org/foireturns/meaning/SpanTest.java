package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void twoDaysBesideEachOtherAreThePeriodBetween() {
        assertThat(DrawnMeanings.of("""
                | From       | To         | S.15A offences |
                | 01/04/2023 | 31/03/2024 | 40             |
                | 01/04/2024 | 31/03/2025 | 52             |
                """))
                .containsEntry("C2", "2023/24 all all all")
                .containsEntry("C3", "2024/25 all all all");
    }

    @Test
    void cellsThatAreDatesDoSoToo() {
        assertThat(DrawnMeanings.of("""
                | From       | To         | S.15A offences |
                | 2023-04-01 | 2024-03-31 | 40             |
                | 2024-04-01 | 2025-03-31 | 52             |
                """))
                .containsEntry("C2", "2023/24 all all all")
                .containsEntry("C3", "2024/25 all all all");
    }

    @Test
    void aDayBesideAGenderIsNone() {
        assertThat(DrawnMeanings.of("""
                | Day        | Victim gender | S.15A offences |
                | 01/04/2023 | Female        | 40             |
                | 01/04/2023 | Male          | 12             |
                """)).containsEntry("C2", "? female all all");
    }
}
