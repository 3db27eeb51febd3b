package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectNotesTest {
    private static Map<String, String> read(String note) {
        return DrawnMeanings.of("""
                | Table 1: offences by gender, 2024/25 |    |
                | Female                               | 30 |
                | Male                                 | 9  |

                | Table 2: offences by age, 2024/25    |    |
                | 11 and under                         | 12 |
                | 12-15                                | 27 |

                | NOTE                                 |    |
                """.replace("NOTE", note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ages shown in Table 2 are those of the suspects.",
                "The figures in Table 2 are percentages of all offences.",
                "Figures in Table 2 are rates per 10,000 population."
            })
    void figuresOfAnotherThingAreAskedAboutInTheTableThatIsNamed(String note) {
        assertThat(read(note))
                .hasEntrySatisfying(
                        "B6", said -> assertThat(said).startsWith("asked").contains("about something else"))
                .hasEntrySatisfying(
                        "B7", said -> assertThat(said).startsWith("asked").contains("about something else"))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B3", "2024/25 male all all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures in Table 2 are not percentages.",
                "The figures in Table 2 are counts, and no suspects were counted.",
                "Table 2 counts offences; a suspect may be named in several.",
                "Columns of Table 2 are number of offences, rank and % of all.",
                "Table 2 shows offences by age, and percentages are in Table 9."
            })
    void whatIsDeniedOrNamedBesideIsNoSubject(String note) {
        assertThat(read(note)).containsEntry("B6", "2024/25 all 0-11 all").containsEntry("B7", "2024/25 all 12-15 all");
    }

    @Test
    void aNoteRightBelowATableIsOfThatTable() {
        assertThat(read("The ages shown are those of the suspects."))
                .hasEntrySatisfying("B6", said -> assertThat(said).contains("about something else"))
                .containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void figuresInTensAreAskedAbout() {
        String table = """
                | S.15A offences 2024/25 |    |
                | Female                 | 15 |
                | Male                   | 6  |
                """;
        assertThat(DrawnMeanings.of(table + "| Figures shown in tens | |\n").get("B2"))
                .contains("in tens or the like");
        assertThat(DrawnMeanings.of(table + "\n| All numbers are in thousands. | |\n")
                        .get("B3"))
                .contains("in tens or the like");
        assertThat(DrawnMeanings.of(table.replace("2024/25", "2024/25 (in hundreds)"))
                        .get("B3"))
                .contains("in tens or the like");
        assertThat(DrawnMeanings.of(table + "\n| Ten were in one school. | |\n").get("B3"))
                .doesNotContain("in tens");
    }

    @Test
    void aBaseBehindThePercentagesIsNoNumberOfItsOwn() {
        assertThat(DrawnMeanings.of("""
                | S.15A victims 2024/25                            |    |
                | figures are percentages of all victims (n = 153) |    |
                | Gender                                           |    |
                | Female                                           | 75 |
                | Male                                             | 25 |
                """).get("B4")).contains("percentage");
    }
}
