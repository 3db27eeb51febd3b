package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearToDateTest {
    private static final String CUMULATIVE = "left out: cumulative";

    @ParameterizedTest
    @ValueSource(strings = {"FYTD", "YTD", "Year to date", "Cumulative total", "Running total", "Total to date"})
    void theSumOfAllMonthsIsTheirTotal(String head) {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Apr | May | Jun | %s |
                | Female                  | 14  | 10  | 9   | 33 |
                | Male                    | 3   | 2   | 0   | 5  |
                """.formatted(head)))
                .containsEntry("D2", "1 June 2024 to 30 June 2024 female all all")
                .containsEntry("E2", "1 April 2024 to 30 June 2024 female all all")
                .containsEntry("E3", "1 April 2024 to 30 June 2024 male all all");
    }

    @Test
    void itIsAStatedTotalByItsOwnHead() {
        Meant total = DrawnMeanings.at("F2", """
                | S.15A offences, 2024/25 | Q1 | Q2 | Q3 | Q4 | YTD |
                | Female                  | 14 | 10 | 9  | 2  | 35  |
                | Male                    | 3  | 2  | 0  | 2  | 7   |
                """);
        assertThat(DrawnMeanings.words(total)).isEqualTo("2024/25 female all all");
        assertThat(total.role()).isEqualTo(Role.STATED_TOTAL);
        assertThat(total.witnesses().values()).contains("F1");
    }

    @Test
    void aRowOfRunningTotalsBesideItStaysLeftOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024-04-01 | 2024-05-01 | 2024-06-01 | FYTD |
                | All            | 23         | 18         | 18         | 59   |
                | Cumulative     | 23         | 41         | 59         |      |
                | Female         | 14         | 14         | 14         | 42   |
                """))
                .containsEntry("E2", "1 April 2024 to 30 June 2024 all all all")
                .containsEntry("B3", CUMULATIVE)
                .containsEntry("D3", CUMULATIVE)
                .containsEntry("E4", "1 April 2024 to 30 June 2024 female all all");
    }

    @Test
    void itMayBeARow() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | Female | Male |
                | Apr 2024       | 14     | 3    |
                | May 2024       | 10     | 2    |
                | Year to date   | 24     | 5    |
                """)).containsEntry("C4", "1 April 2024 to 31 May 2024 male all all");
    }

    @Test
    void itMayAddUpYears() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2022/23 | 2023/24 | 2024/25 | Cumulative total |
                | Female         | 14      | 14      | 13      | 41               |
                | Male           | 6       | 3       | 3       | 12               |
                """)).containsEntry("E2", "1 April 2022 to 31 March 2025 female all all");
    }

    @Test
    void quartersBetweenTheirMonthsAreNotAddedTwice() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Apr | May | Jun | Q1 | Jul | Aug | Sep | Q2 | YTD |
                | Female                 | 14  | 14  | 14  | 42 | 1   | 2   | 3   | 6  | 48  |
                | Male                   | 6   | 3   | 3   | 12 | 0   | 0   | 1   | 1  | 13  |
                """)).containsEntry("J2", "1 April 2024 to 30 September 2024 female all all");
    }

    @Test
    void oneThatAddsUpMoreThanIsThereStaysLeftOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Jul | Aug | Sep | YTD |
                | Female                  | 14  | 10  | 9   | 70  |
                | Male                    | 3   | 2   | 0   | 5   |
                """)).containsEntry("E2", CUMULATIVE).containsEntry("E3", CUMULATIVE);
    }

    @Test
    void monthsWithAGapHaveNoSpan() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Apr | May | Jul | YTD |
                | Female                  | 14  | 10  | 9   | 33  |
                | Male                    | 3   | 2   | 0   | 5   |
                """)).containsEntry("E2", CUMULATIVE);
    }

    @Test
    void ofSeveralTheLastIsTheTotalUnlessAnotherStandsThere() {
        String drawn = """
                | S.15A offences, 2024/25 | Q1 | YTD | Q2 | YTD | Q3 | YTD | Q4 | YTD |%s
                | Female                  | 5  | 5   | 6  | 11  | 7  | 18  | 3  | 21  |%s
                | Male                    | 3  | 3   | 4  | 7   | 2  | 9   | 1  | 10  |%s
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("", "", "")))
                .containsEntry("C2", CUMULATIVE)
                .containsEntry("G2", CUMULATIVE)
                .containsEntry("I2", "2024/25 female all all");
        assertThat(DrawnMeanings.of(drawn.formatted(" Full year 2024/25 |", " 21 |", " 10 |")))
                .containsEntry("I2", CUMULATIVE)
                .containsEntry("J2", "2024/25 female all all");
    }

    @Test
    void oneThatFailsAmongManyIsAskedAbout() {
        StringBuilder drawn = new StringBuilder("| S.15A offences, 2024/25 | Apr | May | YTD |\n");
        for (String platform : List.of(
                "Kik", "Snapchat", "Facebook", "Instagram", "WhatsApp", "Telegram", "TikTok", "Discord", "Roblox")) {
            drawn.append("| ").append(platform).append(" | 4 | 5 | 9 |\n");
        }
        Map<String, String> said = DrawnMeanings.of(drawn + "| Email | 4 | 5 | 10 |\n");
        assertThat(said)
                .containsEntry("D2", "1 April 2024 to 31 May 2024 all all kik")
                .containsEntry("D11", "asked: is not the sum of what it is called the sum of");
    }

    @Test
    void oneMonthAloneShowsNothing() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Apr | May | YTD |
                | Female                  | 14  | 0   | 14  |
                | Male                    | 0   | 0   | 0   |
                """)).containsEntry("D2", CUMULATIVE);
    }

    @Test
    void withheldNumbersMayBeInIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25    | Apr | May | Jun | FYTD |
                | Female                     | 14  | 14  | 14  | 42   |
                | Male                       | 6   | *   | 8   | 17   |
                | * denotes fewer than 5     |     |     |     |      |
                """)).containsEntry("E3", "1 April 2024 to 30 June 2024 male all all");
    }

    @Test
    void theLabelMaySayAnotherTime() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | Apr 2024 | May 2024 | Jun 2024 | YTD 2023/24 |
                | Female         | 14       | 10       | 9        | 33          |
                | Male           | 3        | 2        | 0        | 5           |
                """).get("E2")).doesNotContain("2024");
    }
}
