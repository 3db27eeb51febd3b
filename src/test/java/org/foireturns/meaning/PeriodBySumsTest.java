package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class PeriodBySumsTest {
    private static final String YEARS = """
            |        | Female | Male |
            | 0-11   | 12     | 5    |
            | 12-15  | 81     | 20   |

            |                | Offences |
            | Total, 2024/25 | %s       |
            | Total, 2023/24 | %s       |

            |          | Offences naming it |
            | Snapchat | 55                 |
            | Kik      | 3                  |
            """;

    private static Map<String, String> read(String thisYear, String lastYear, List<Period> asked) {
        return DrawnMeanings.asked(asked, YEARS.formatted(thisYear, lastYear));
    }

    @Test
    void tablesWithoutAPeriodAreOfTheYearAskedWhereTheyComeToItsTotal() {
        assertThat(read("118", "131", List.of(Period.financialYear(2024))))
                .containsEntry("B2", "2024/25 female 0-11 all")
                .containsEntry("C3", "2024/25 male 12-15 all")
                .containsEntry("B7", "2023/24 all all all")
                .containsEntry("B10", "2024/25 all all snapchat");
    }

    @Test
    void whatComesToAnotherYearOrToBothOrToNoneIsOfNone() {
        List<Period> asked = List.of(Period.financialYear(2024));
        assertThat(read("131", "118", asked)).doesNotContainValue("2024/25 female 0-11 all");
        assertThat(read("118", "118", asked)).doesNotContainValue("2024/25 female 0-11 all");
        assertThat(read("120", "131", asked)).doesNotContainValue("2024/25 all all snapchat");
    }

    @Test
    void ofSeveralPeriodsAskedNoneIsMeant() {
        assertThat(read("118", "131", List.of(Period.financialYear(2024), Period.financialYear(2023))))
                .doesNotContainValue("2024/25 female 0-11 all");
    }
}
