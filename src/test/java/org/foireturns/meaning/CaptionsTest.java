package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void linesBelowEachTableAreItsTitle() {
        assertThat(DrawnMeanings.of("""
                | Kent Police: s.15A offences |        |      |
                | Age                         | Female | Male |
                | 12-15                       | 170    | 33   |
                | 16+                         | 17     | 7    |
                | Table 1: victims, 1 April 2023 to 31 March 2024 | | |

                | Age                         | Female | Male |
                | 12-15                       | 185    | 32   |
                | 16+                         | 19     | 7    |
                | Table 2: victims, 1 April 2024 to 31 March 2025 | | |
                """))
                .containsEntry("B3", "2023/24 female 12-15 all")
                .containsEntry("B8", "2024/25 female 12-15 all");
    }

    @Test
    void theyMaySayAGender() {
        assertThat(DrawnMeanings.of("""
                | Age, 2024/25 | Offences |
                | 12-15        | 170      |
                | 16+          | 17       |
                | Female victims |        |

                | Age, 2024/25 | Offences |
                | 12-15        | 33       |
                | 16+          | 7        |
                | Male victims |          |
                """))
                .containsEntry("B2", "2024/25 female 12-15 all")
                .containsEntry("B7", "2024/25 male 12-15 all");
    }

    @Test
    void whereATableHasATitleTheLineBelowIsANote() {
        assertThat(DrawnMeanings.of("""
                | Offences in 2023/24 |        |
                | Age                 | Female |
                | 12-15               | 170    |
                | 16+                 | 17     |
                | Counted on 1 May 2025 |      |

                | Offences in 2024/25 |        |
                | Age                 | Female |
                | 12-15               | 185    |
                | 16+                 | 19     |
                | Counted on 1 May 2025 |      |
                """))
                .containsEntry("B3", "2023/24 female 12-15 all")
                .containsEntry("B9", "2024/25 female 12-15 all");
    }
}
