package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionsTest {
    /** 120 may be a revision of 130, and hardly one of 300; 3 may well be one of 8. */
    @ParameterizedTest
    @CsvSource({"130, 120, false", "300, 120, true", "120, 300, true", "8, 3, false"})
    void aRevisionByMoreThanHalfMayBeOfSomethingElse(int first, int revised, boolean asked) {
        assertThat(DrawnMeanings.of("""
                | S.15A offences    | 2024/25 |
                | Offences          | %d      |
                | Offences, revised | %d      |
                """.formatted(first, revised)))
                .hasEntrySatisfying(
                        "B2", said -> assertThat(said.startsWith("asked")).isEqualTo(asked))
                .hasEntrySatisfying(
                        "B3", said -> assertThat(said.startsWith("asked")).isEqualTo(asked));
    }
}
