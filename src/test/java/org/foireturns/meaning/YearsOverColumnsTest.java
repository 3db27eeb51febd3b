package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Role;
import org.junit.jupiter.api.Test;

class YearsOverColumnsTest {
    @Test
    void yearsMergedOverTheColumnsOfATableStandOverThoseBelowItToo() {
        assertThat(DrawnMeanings.of("""
                |          | 2023/24 | <    | 2024/25 | <    |
                | Offences | 489     |      | 533     |      |
                |          |         |      |         |      |
                | Victims  | Female  | Male | Female  | Male |
                | 12 to 15 | 256     | 56   | 287     | 61   |
                """))
                .containsEntry("B5", "2023/24 female 12-15 all")
                .containsEntry("C5", "2023/24 male 12-15 all")
                .containsEntry("D5", "2024/25 female 12-15 all")
                .containsEntry("E5", "2024/25 male 12-15 all");
    }

    @Test
    void theyStandOverAThirdTableAsOverTheSecond() {
        assertThat(DrawnMeanings.of("""
                |          | 2023/24 | <    | 2024/25 | <    |
                | Offences | 489     |      | 533     |      |
                |          |         |      |         |      |
                | Victims  | Female  | Male | Female  | Male |
                | 12 to 15 | 256     | 56   | 287     | 61   |
                |          |         |      |         |      |
                | Platform | Female  | Male | Female  | Male |
                | Snapchat | 101     | 20   | 120     | 31   |
                """))
                .containsEntry("C8", "2023/24 male all snapchat")
                .containsEntry("D8", "2024/25 female all snapchat");
    }

    @Test
    void theyDoNotWhereAColumnIsUnderNoneOfThem() {
        assertThat(DrawnMeanings.of("""
                |          | 2023/24 | <    | 2024/25 | <    |         |
                | Offences | 489     |      | 533     |      |         |
                |          |         |      |         |      |         |
                | Victims  | Female  | Male | Female  | Male | Unknown |
                | 12 to 15 | 256     | 56   | 287     | 61   | 3       |
                """).get("B5")).doesNotContain("2023/24");
    }

    @Test
    void aYearOfATableOfItsOwnStands() {
        assertThat(DrawnMeanings.of("""
                |                  | 2023/24 | <    | 2024/25 | <    |
                | Offences         | 489     |      | 533     |      |
                |                  |         |      |         |      |
                | Victims, 2022/23 | Female  | Male |         |      |
                | 12 to 15         | 256     | 56   |         |      |
                """)).containsEntry("B5", "2022/23 female 12-15 all");
    }

    @Test
    void yearsOverSingleColumnsStandOverATableWithoutHeads() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25 | % change |
                | All            | 131     | 186     | 42       |
                |                |         |         |          |
                | Victim gender  |         |         |          |
                | Female         | 107     | 151     |          |
                | Male           | 24      | 35      |          |
                """))
                .containsEntry("B5", "2023/24 female all all")
                .containsEntry("C6", "2024/25 male all all");
    }

    @Test
    void aTotalOverTheYearsIsOneBelowToo() {
        Map<String, Meant> read = DrawnMeanings.read("""
                | S.15A offences | 2023/24 | 2024/25 | Total |
                | Female         | 100     | 150     | 250   |
                |                |         |         |       |
                | Male           | 24      | 35      | 59    |
                | Unknown        | 4       | 5       | 9     |
                """);
        assertThat(Objects.requireNonNull(read.get("D4")).role()).isEqualTo(Role.STATED_TOTAL);
        assertThat(Objects.requireNonNull(read.get("C4")).role()).isEqualTo(Role.DETAIL);
    }
}
