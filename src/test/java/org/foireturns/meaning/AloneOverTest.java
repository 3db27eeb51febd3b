package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AloneOverTest {
    private static final String PLATFORMS = """
            | s.15A, 2024/25 |    |    |    |

            %s
            | Snapchat       | 51 |    |    |
            | Kik            | 18 |    |    |
            """;

    @Test
    void aNumberOrARemarkBesideATitleLeavesItAlone() {
        assertThat(DrawnMeanings.of(PLATFORMS.formatted("| Female victims |    |    |    |")))
                .containsEntry("B4", "2024/25 female all snapchat");
        assertThat(DrawnMeanings.of(PLATFORMS.formatted(
                        "| Female victims |    |    | Please note that a crime may have more than one platform |")))
                .containsEntry("B4", "2024/25 female all snapchat");
    }

    @Test
    void theTitleOfATableBesideDoesToo() {
        String drawn = """
                | s.15A, 2024/25 |    |  |              |    |

                | Female victims |    |  | Male victims |    |

                | Snapchat       | 51 |  | Snapchat     | 20 |
                | Kik            | 18 |  | Kik          | 7  |
                """;
        assertThat(DrawnMeanings.of(drawn))
                .containsEntry("B5", "2024/25 female all snapchat")
                .containsEntry("E6", "2024/25 male all kik");
    }

    @Test
    void aSentenceRightBelowATableSpeaksOfThatOne() {
        String drawn = """
                | s.15A, 2024/25                           |    |
                | 11 and under                             | 29 |
                | 12-15                                    | 98 |
                | All other victims were recorded as male. |    |

                | Platform                                 | Offences |
                | Snapchat                                 | 51 |
                | Kik                                      | 18 |
                """;
        assertThat(DrawnMeanings.of(drawn)).containsEntry("B7", "2024/25 all all snapchat");
    }
}
