package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfYearsToldTest {
    private static DrawnReturn drawn(String note) {
        return DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child | 2023/24 | 2024/25 |
                | Female                                         | 10      | 12      |
                | Male                                           | 3       | 5       |

                | %s |
                """.formatted(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crime system went live on 1 November 2023 and nothing earlier can be searched.",
                "Thank you for your patience. The move between systems took from May to June 2024.",
                "Records of the last quarter are with another team. Nothing was added after that, in January 2025.",
                "2024/25 is two months short of the rest.",
                "2024/25 holds eleven months of data.",
                "The extract was run on 3 February 2025.",
                "The system went down in March 2025, so nobody can say.",
            })
    void aNoteOnAPartOfAYearIsAskedAboutAndTheNumbersStand(String note) {
        DrawnReturn drawn = drawn(note);

        assertThat(drawn.findings()).contains("year-may-be-part A5");
        assertThat(drawn.observations()).hasSize(4);
        assertThat(drawn.said("year-may-be-part")).first().asString().contains("; the numbers within ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures were taken from the system on 3 April 2025, and nothing was changed since.",
                "The busiest month was March 2025.",
                "Thank you for your request dated 3 February 2025.",
                "2024/25 has all twelve months, as 2023/24 has.",
                "2022/23 is without the time before 1 November, and is not shown.",
                "Our year runs from 1 April to 31 March and not before.",
            })
    void othersAreNot(String note) {
        assertThat(drawn(note).findings()).noneMatch(said -> said.startsWith("year-may-be-part"));
    }

    /** A note that was heard says of what days the numbers are, and they are of these. */
    @ParameterizedTest
    @ValueSource(strings = {"* Counted from 1 November 2023, nothing earlier was migrated."})
    void aNoteThatWasHeardIsNotAskedAbout(String note) {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child | 2023/24* | 2024/25 |
                | Female                                         | 10       | 12      |

                | %s |
                """.formatted(note));

        assertThat(drawn.findings()).noneMatch(said -> said.startsWith("year-may-be-part"));
    }

    @Test
    void aTitleMayTellTheLastDayInBrackets() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child 2024/25 (to 16 March 2025) |    |
                | Female                                                                    | 10 |
                | Male                                                                      | 3  |
                """);

        assertThat(drawn.findings()).contains("year-may-be-part A1");
    }
}
