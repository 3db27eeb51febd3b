package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnmarkedYearsTest {
    private static DrawnReturn drawn(String year, String victims, String note) {
        return DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child |        |    |
                | Offences %s                                    | 89     |    |
                | Female victims %s                              | 60     |    |
                | Male victims %s                                | 29     |    |

                | %s |
                """.formatted(year, victims, victims, note));
    }

    private static final String NOTE = "* 1 April 2024 to 31 January 2025 only";

    @Test
    void aYearWithoutTheMarkThatMakesItAPartIsAskedAbout() {
        DrawnReturn drawn = drawn("2024/25*", "2024/25", NOTE);
        assertThat(drawn.findings()).contains("year-may-be-part A6");
        assertThat(drawn.said("year-may-be-part")).first().asString().contains("the numbers within B3:B4");
    }

    @Test
    void whereEveryYearHasItNothingIsAsked() {
        assertThat(drawn("2024/25*", "2024/25*", NOTE).findings())
                .noneMatch(said -> said.startsWith("year-may-be-part"));
    }

    @Test
    void aNoteOfAnotherMarkIsAboutSomethingElse() {
        assertThat(drawn("2024/25*", "2024/25*", "** 1 April 2024 to 31 January 2025 only")
                        .findings())
                .noneMatch(said -> said.startsWith("year-may-be-part A7"));
    }
}
