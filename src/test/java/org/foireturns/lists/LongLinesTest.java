package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of long tables, which are no records: counting them would drop the numbers at their ends. */
class LongLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"""
                | from       | to         | measure  | victim_sex | victim_age | platform | n  |
                | 2024-04-01 | 2025-03-31 | Offences | All        | All        | All      | 34 |
                | 2024-04-01 | 2025-03-31 | Offences | All        | 0-11       | All      | 4  |
                | 2024-04-01 | 2025-03-31 | Offences | All        | 12-15      | All      | 30 |
                | 2024-04-01 | 2025-03-31 | Offences | Female     | All        | All      | 30 |
                | 2024-04-01 | 2025-03-31 | Offences | Male       | All        | All      | 4  |
                | 2024-04-01 | 2025-03-31 | Mentions | All        | All        | Snapchat | 4  |
                | 2024-04-01 | 2025-03-31 | Mentions | All        | All        | Kik      | 4  |
                """, """
                | EXTRACT_ID | PERIOD_FROM | PERIOD_TO   | VIC_GENDER_CD | VIC_AGE_BAND_CD | COMMS_PLATFORM | REC_CNT |
                | 4417002    | 01-APR-2023 | 31-MAR-2024 | ALL           | ALL             | ALL            | 14      |
                | 4417003    | 01-APR-2023 | 31-MAR-2024 | F             | LT12            | ALL            | 4       |
                | 4417004    | 01-APR-2023 | 31-MAR-2024 | F             | GE16            | ALL            | 0       |
                | 4417005    | 01-APR-2023 | 31-MAR-2024 | M             | LT12            | ALL            | 9       |
                | 4417006    | 01-APR-2023 | 31-MAR-2024 | M             | GE16            | ALL            | 1       |
                | 4417007    | 01-APR-2023 | 31-MAR-2024 | ALL           | ALL             | SNAPCHAT       | 14      |
                | 4417008    | 01-APR-2023 | 31-MAR-2024 | ALL           | ALL             | KIK            | 3       |
                """, """
                | Month      | Sex | Age group    | Platform | Xqty |
                | 2024-04-01 | F   | 12-15        | Kik      | 3    |
                | 2024-04-01 | F   | 11 and under | Kik      | 2    |
                | 2024-04-01 | M   | 12-15        | Kik      | 3    |
                | 2024-05-01 | F   | 12-15        | Kik      | 3    |
                | 2024-05-01 | M   | 12-15        | Kik      | 3    |
                | 2024-06-01 | F   | 12-15        | Kik      | 3    |
                """, """
                | Year    | Measure  | Breakdown | Category | Value |
                | 2024/25 | Offences | Total     | Total    | 92    |
                | 2024/25 | Offences | Gender    | Female   | 61    |
                | 2024/25 | Offences | Gender    | Male     | 31    |
                | 2024/25 | Victims  | Gender    | Female   | 61    |
                | 2024/25 | Victims  | Gender    | Male     | 31    |
                | 2024/25 | Offences | Platform  | Kik      | 31    |
                | 2024/25 | Offences | Platform  | Snapchat | 31    |
                """, """
                | Period            | Breakdown        | Value        | Crimes |
                | Apr 24 - Mar 2025 | Overall          | All          | 61     |
                | Apr 24 - Mar 2025 | Platform         | Kik          | 31     |
                | Apr 24 - Mar 2025 | Platform         | Snapchat     | 10     |
                | Apr 24 - Mar 2025 | Platform         | Instagram    | 4      |
                | Apr 24 - Mar 2025 | Platform         | WhatsApp     | 3      |
                | Apr 24 - Mar 2025 | Platform         | Facebook     | 3      |
                | Apr 24 - Mar 2025 | Platform         | Not stated   | 10     |
                | Apr 24 - Mar 2025 | Victim age group | 12-15        | 50     |
                | Apr 24 - Mar 2025 | Victim age group | Not stated   | 11     |
                | Apr 24 - Mar 2025 | Victim sex       | Female       | 40     |
                | Apr 24 - Mar 2025 | Victim sex       | Not stated   | 21     |
                """, """
                | reference_period | offence_code | sex | age_band     | channel  | obs_value | obs_flag |
                | 2024/25          | 071/17       | _T  | _T           | _T       | 61        | A        |
                | 2024/25          | 071/17       | F   | 11 and under | _T       | 20        | A        |
                | 2024/25          | 071/17       | F   | 12-15        | _T       | 31        | A        |
                | 2024/25          | 071/17       | M   | 12-15        | _T       | NA        | s        |
                | 2024/25          | 071/17       | _U  | _U           | _T       | NA        | s        |
                | 2024/25          | 071/17       | _T  | _T           | Kik      | 40        | A        |
                """, """
                | area | period  | sex | age   | n   | flag |
                | Kent | 2024/25 | T   | T     | 130 |      |
                | Kent | 2024/25 | F   | T     | 101 |      |
                | Kent | 2024/25 | M   | T     | 25  |      |
                | Kent | 2024/25 | U   | T     |     | c    |
                | Kent | 2024/25 | F   | 0-11  | 30  |      |
                | Kent | 2024/25 | F   | 12-15 | 66  |      |
                | Kent | 2024/25 | F   | 16-17 | 5   |      |
                """, """
                | Recorded   | Victim sex | Victim age | App | Total |
                | 2024-04-30 | Female     | 13         | Kik | 3     |
                | 2024-04-30 | Female     | 13         | All | 3     |
                | 2024-04-30 | Male       | 13         | Kik | 2     |
                | 2024-04-30 | Male       | 13         | All | 2     |
                | 2024-05-31 | Male       | 13         | Kik | 1     |
                | 2024-05-31 | Male       | 13         | All | 1     |
                """})
    void areNoList(String drawing) {
        assertThat(DrawnList.of(drawing).ranges()).isEmpty();
    }

    /** What stands under a head that counts is a count, however it is written or hidden. */
    @ParameterizedTest
    @ValueSource(
            strings = {"*", "[c]", "c", "-", "(13)", "(120)", "12 (3)", "twelve", "nil", "withheld", "<5", "13 offences"
            })
    void linesWithHiddenCountsAreNoList(String count) {
        for (String head :
                new String[] {"N 5", "Volume 5", "Offences 5", "Figure 5", "No. of crimes 5", "Offences COUNT"}) {
            String[] first = head.split(" (?=[^ ]+$)", 2);
            assertThat(DrawnList.of("""
                    | Sex | Age   | Platform | HEAD  |
                    | F   | 12-15 | Snapchat | FIRST |
                    | F   | 16+   | Kik      | COUNT |
                    | M   | 12-15 | Snapchat | COUNT |
                    | M   | 16+   | Kik      | COUNT |
                    | F   | 12-15 | WhatsApp | COUNT |
                    | M   | 12-15 | WhatsApp | COUNT |
                    """.replace("HEAD", first[0])
                                    .replace("FIRST", first[1])
                                    .replace("COUNT", count))
                            .ranges())
                    .as(head + " " + count)
                    .isEmpty();
        }
    }

    @Test
    void aTableHasOneLineForEachGenderBandAndPlatform() {
        StringBuilder lines =
                new StringBuilder("| financial_year | victim_gender | age_band | platform | offences |\n");
        for (String year : new String[] {"2022/23", "2023/24", "2024/25"}) {
            for (String gender : new String[] {"Female", "Male"}) {
                for (String band : new String[] {"11 and under", "12-15", "16 and over"}) {
                    lines.append("| %s | %s | %s | Kik | 3 |%n".formatted(year, gender, band));
                    lines.append("| %s | %s | %s | Snapchat | 5 |%n".formatted(year, gender, band));
                }
            }
        }
        assertThat(DrawnList.of(lines.toString()).ranges()).isEmpty();
    }

    @Test
    void recordsOfWholeMonthsWithoutANumberAreAList() {
        assertThat(DrawnList.of("""
                | Month recorded | Victim sex | Victim age | App |
                | 2024-04-01     | F          | 12         | Kik |
                | 2024-04-01     | F          | 12         | Kik |
                | 2024-04-01     | M          | 11         | Kik |
                | 2024-05-01     | F          | 12         | Kik |
                | 2024-05-01     | F          | 13         | Kik |
                | 2024-06-01     | F          | 12         | Kik |
                """).ranges()).containsExactly("A1:D7");
    }
}
