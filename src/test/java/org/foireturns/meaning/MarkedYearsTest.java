package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedYearsTest {
    private static Map<String, String> meanings(String note) {
        return DrawnMeanings.of("""
                | Sexual communication with a child |

                | Gender | 11 and under | 12-15  |
                | Female | 19           | 88     |
                | Male   | 4 (b)        | 20     |

                | All of them were recorded in 2024/25. |
                | %s |
                """.formatted(note));
    }

    @Test
    void aNoteBehindAMarkSaysNothingOfTheYearOfOtherNumbers() {
        assertThat(meanings("(b) One of these victims was also a victim in 2023/24."))
                .containsEntry("B4", "2024/25 female 0-11 all")
                .containsEntry("C5", "2024/25 male 12-15 all");
    }

    @Test
    void theNumberWithTheMarkIsAskedAbout() {
        assertThat(meanings("(b) One of these victims was also a victim in 2023/24.")
                        .get("B5"))
                .isEqualTo("asked: the note at A8 speaks of 2023/24");
        assertThat(meanings("(b) One of these victims was also a victim before."))
                .containsEntry("B5", "2024/25 male 0-11 all");
    }

    @Test
    void aNoteThatSaysOfWhatYearItsFigureIsDoubtsTheYearOfATitle() {
        String drawn = """
                | S.15A offences, 2024/25 |    |
                | Snapchat                | 96 |
                | Kik \u2020                   | 8  |

                | \u2020 %s |
                """;
        assertThat(DrawnMeanings.of(
                        drawn.formatted("Figure is for 2023/24. The 2024/25 figure could not be extracted.")))
                .containsEntry("B2", "2024/25 all all snapchat")
                .hasEntrySatisfying("B3", said -> assertThat(said).startsWith("asked: the note at A5 "));
        assertThat(DrawnMeanings.of(drawn.formatted("Not asked for separately before 2023/24.")))
                .containsEntry("B3", "2024/25 all all kik");
    }
}
