package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels that nobody knows, in lines whose sums tell what they are. */
class MissingMembersTest {
    @Test
    void aWordTooManyIsPassedOverWhereTheSumsClose() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |             |       |
                | Age                    | Female | Zorbing boy | Total |
                | 11 and under           | 9      | 2           | 11    |
                | 12-15                  | 40     | 8           | 48    |
                """))
                .containsEntry("C3", "2024/25 male 0-11 all")
                .containsEntry("D4", "2024/25 all 12-15 all");
    }

    @Test
    void theOneThatIsNotUnderstoodIsTheUnknownWhereTheSumsClose() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |      |          |       |
                | Age                    | Female | Male | Zorbed   | Total |
                | 11 and under           | 9      | 2    | 1        | 12    |
                | 12-15                  | 40     | 8    | 0        | 48    |
                """)).containsEntry("D3", "2024/25 unknown 0-11 all");
    }

    @Test
    void theSumOfAllOthersIsTheirTotal() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |      |        |
                | Age                    | Female | Male | Zorbed |
                | 11 and under           | 9      | 2    | 11     |
                | 12-15                  | 40     | 8    | 48     |
                """))
                .containsEntry("D3", "2024/25 all 0-11 all")
                .containsEntry("D4", "2024/25 all 12-15 all");
    }

    @Test
    void itIsAskedAboutWhereTheSumsDoNotClose() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |      |        |       |
                | Age                    | Female | Male | Zorbed | Total |
                | 11 and under           | 9      | 2    | 7      | 12    |
                | 12-15                  | 40     | 8    | 3      | 48    |
                """))
                .hasEntrySatisfying("D3", said -> assertThat(said).startsWith("asked"));
    }

    @Test
    void itIsAskedAboutWhereAnUnknownStandsBesideItAlready() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |      |         |        |       |
                | Age                    | Female | Male | Unknown | Zorbed | Total |
                | 11 and under           | 9      | 2    | 3       | 1      | 15    |
                | 12-15                  | 40     | 8    | 3       | 2      | 53    |
                """))
                .hasEntrySatisfying("E3", said -> assertThat(said).startsWith("asked"));
    }

    @Test
    void theTotalOfYearsMayHaveAWordTooManyWhereItIsTheirSum() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |         |         |            |
                | Gender         | 2023/24 | 2024/25 | Whole zorb |
                | Female         | 60      | 65      | 125        |
                | Male           | 8       | 5       | 13         |
                """)).containsEntry("D3", "1 April 2023 to 31 March 2025 female all all");
    }

    @Test
    void theTotalOfYearsIsAskedAboutWhereItIsNotTheirSum() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |         |         |            |
                | Gender         | 2023/24 | 2024/25 | Whole zorb |
                | Female         | 60      | 65      | 125        |
                | Male           | 8       | 5       | 14         |
                """))
                .hasEntrySatisfying("D3", said -> assertThat(said).startsWith("asked"));
    }

    @Test
    void oneAgeAmongBandsIsNotSettledBySums() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Crimes |
                | Zorbs 11               | 9      |
                | 12-15                  | 40     |
                | 16-17                  | 4      |
                | Total                  | 53     |
                """).get("B2")).startsWith("asked");
    }
}
