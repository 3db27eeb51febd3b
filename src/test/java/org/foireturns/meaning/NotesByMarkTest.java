package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesByMarkTest {
    @Test
    void aNoteBehindAMarkSpeaksOfWhatBearsIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences           | 2023/24 | 2024/25* |
                | Female                   | 30      | 40       |
                | Male                     | 20      | 10       |
                |                          |         |          |
                | * April to December only |         |          |
                """))
                .containsEntry("B2", "2023/24 female all all")
                .containsEntry("C2", "asked: the note at A5 says that only 1 April 2024 to 31 December 2024 is in it");
    }

    @Test
    void aMarkThatNothingBearsSpeaksOfTheWholeSheet() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences                               | 2023/24 | 2024/25 |
                | Female                                       | 30      | 40      |
                | Male                                         | 20      | 10      |
                |                                              |         |         |
                | * 2024/25 covers April to December 2024 only |         |         |
                """))
                .containsEntry("B2", "2023/24 female all all")
                .containsEntry("C2", "asked: the note at A5 says that only 1 April 2024 to 31 December 2024 is in it");
    }
}
