package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void aLabelWithoutNumbersIsOverTheRowsBelowIt() {
        assertThat(Views.all("""
                | Gender   | 2023/24 | 2024/25 |
                | Female   |         |         |
                | 0-11     | 3       | 4       |
                | Male     |         |         |
                | 0-11     | 7       | 8       |
                | 12-15    | 9       | 10      |
                """)).isEqualTo("""
                B3: 2023/24 by B1, female by A2, 0-11 by A3
                C3: 2024/25 by C1, female by A2, 0-11 by A3
                B5: 2023/24 by B1, male by A4, 0-11 by A5
                C5: 2024/25 by C1, male by A4, 0-11 by A5
                B6: 2023/24 by B1, male by A4, 12-15 by A6
                C6: 2024/25 by C1, male by A4, 12-15 by A6
                """);
    }

    @Test
    void aLabelThatStandsOutIsOverThoseThatStandIn() {
        assertThat(Views.all("""
                | Victims     | 2024/25 |
                | Female      | 9       |
                | > 0-11      | 3       |
                | > Kik       | 3       |
                | > > 12-15   | 6       |
                | Male        | 4       |
                | > 0-11      | 4       |
                """)).isEqualTo("""
                B2: 2024/25 by B1, female by A2
                B3: 2024/25 by B1, female by A2, 0-11 by A3
                B4: 2024/25 by B1, female by A2, kik by A4
                B5: 2024/25 by B1, female by A2, 12-15 by A5, kik by A4
                B6: 2024/25 by B1, male by A6
                B7: 2024/25 by B1, male by A6, 0-11 by A7
                """);
    }

    @Test
    void ofTwoHeadingsTheOuterOneHoldsForBoth() {
        assertThat(Views.all("""
                | Victims  | Number |
                | Female   |        |
                | Kik      |        |
                | 0-11     | 3      |
                | Yubo     |        |
                | 0-11     | 2      |
                | Male     |        |

                | Kik      |        |
                | 0-11     | 1      |
                """)).isEqualTo("""
                B4: female by A2, 0-11 by A4, kik by A3
                B6: female by A2, 0-11 by A6, yubo by A5
                B10: male by A7, 0-11 by A10, kik by A9
                """);
    }

    @Test
    void withoutAHeadABlankRowEndsThem() {
        assertThat(Views.all("""
                | Female   |
                | Kik      | 3 |

                | 0-11     | 3 |
                """)).isEqualTo("""
                B2: female by A1, kik by A2
                B4: 0-11 by A4
                """);
    }

    @Test
    void aRowWhoseOwnNumbersAreBlankIsNoHeading() {
        assertThat(Views.all("""
                | Age     | 2024/25 |
                | 0-11    | 3       |
                | 12-15   |         |
                | 16-17   | 2       |
                """)).isEqualTo("""
                B2: 2024/25 by B1, 0-11 by A2
                B4: 2024/25 by B1, 16-17 by A4
                """);
    }
}
