package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.junit.jupiter.api.Test;

class FootersTest {
    @Test
    void aLineThatEndsEachRunTitlesIt() {
        var sheet = grid("""
                | Age   | Female | Male |
                | 12-15 | 170    | 33   |
                | Table 1, 2023/24 | | |

                | Age   | Female | Male |
                | 12-15 | 185    | 32   |
                | Table 2, 2024/25 | | |
                """);
        assertThat(Views.from(sheet, "B2")).contains("2023/24 by A3");
        assertThat(Views.from(sheet, "C6")).contains("2024/25 by A7");
    }

    @Test
    void oneThatEndsTheFirstAloneTitlesNone() {
        assertThat(Views.from(grid("""
                | Age   | Female | Male |
                | 12-15 | 170    | 33   |
                | Offences 2023/24 | | |

                | Age   | Female | Male |
                | 12-15 | 185    | 32   |
                """), "B2")).doesNotContain("A3");
    }
}
