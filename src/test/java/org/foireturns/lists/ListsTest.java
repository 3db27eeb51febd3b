package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lists stand on a sheet, and what is none. */
class ListsTest {
    static final String PLAIN = """
            | Kent Police: offences recorded 2024/25 |
            |
            | Crime ref | Recorded   | Victim gender | Victim age | Platform  | Beat |
            | KP/101    | 2024-04-02 | Female        | 13         | Snapchat  | 4102 |
            | KP/102    | 2024-05-02 | Male          | 14         | Instagram | 4103 |
            | KP/103    | 2024-06-02 | Female        | 13         | Snapchat  | 4102 |
            | KP/104    | 2024-07-02 | Female        | 12         | Kik       | 4110 |
            | KP/105    | 2024-08-02 | Female        | 15         | Snapchat  | 4102 |
            | KP/106    | 2024-09-02 | Female        | 13         | Snapchat  | 4102 |

            | Q5 was not answered. |
            """;

    @Test
    void takesAListOutOfItsSheet() {
        DrawnList drawn = DrawnList.of(PLAIN);
        assertThat(drawn.ranges()).containsExactly("A3:F9");
        assertThat(drawn.rest().cells())
                .extracting(Cell::text)
                .containsExactly("Kent Police: offences recorded 2024/25", "Q5 was not answered.");
    }

    @Test
    void findsTwoLinesOfHeads() {
        DrawnList drawn = DrawnList.of("""
                | Occurrence | Recorded   | Suspect | <   | Victim | <   |
                |            |            | Gender  | Age | Gender | Age |
                | 5512345    | 2024-04-02 | Male    | 40  | Female | 13  |
                | 5512346    | 2024-04-03 | Male    | 30  | Female | 14  |
                | 5512347    | 2024-04-04 | Male    | 20  | Male   | 15  |
                | 5512348    | 2024-04-05 | Male    | 21  | Female | 12  |
                | 5512349    | 2024-04-05 | Male    | 21  | Female | 12  |
                | 5512350    | 2024-04-05 | Male    | 21  | Female | 12  |
                """);
        assertThat(drawn.ranges()).containsExactly("A1:F8");
        assertThat(drawn.kinds()).isEqualTo("REFERENCE RECORDED SUSPECT SUSPECT GENDER AGE");
    }

    @Test
    void putsBlocksSideBySideTogether() {
        DrawnList drawn = DrawnList.of("""
                | No. | Recorded   | Gender | Age |  | No. | Recorded   | Gender | Age |
                | 1   | 2024-04-02 | F      | 13  |  | 4   | 2024-05-02 | M      | 12  |
                | 2   | 2024-04-03 | M      | 14  |  | 5   | 2024-05-03 | F      | 12  |
                | 3   | 2024-04-03 | M      | 14  |  | 6   | 2024-05-03 | F      | 12  |
                """);
        assertThat(drawn.list().strips()).containsExactly(0, 5);
        assertThat(drawn.read().rows()).hasSize(6);
    }

    @Test
    void leavesAPivotBesideAListToTables() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Gender | Age |  | Row Labels | Female | Grand Total |
                | 24000101 | 2024-04-02 | Female | 13  |  | 13         | 3      | 3           |
                | 24000102 | 2024-04-03 | Female | 13  |  | 14         | 2      | 2           |
                | 24000103 | 2024-04-04 | Female | 13  |
                | 24000104 | 2024-04-05 | Female | 14  |
                | 24000105 | 2024-04-06 | Female | 14  |
                | 24000106 | 2024-04-07 | Male   | 14  |
                | 24000107 | 2024-04-08 | Male   | 14  |
                | 24000108 | 2024-04-09 | Male   | 14  |
                """);
        assertThat(drawn.ranges()).containsExactly("A1:D9");
        assertThat(drawn.rest().cells()).hasSize(9);
    }

    @Test
    void findsAListBelowAnother() {
        DrawnList drawn = DrawnList.of("""
                | Offences 2023/24 |
                | Crime ref | Recorded   | Sex |
                | KP/101    | 2023-04-02 | F   |
                | KP/102    | 2023-05-02 | M   |
                | KP/103    | 2023-06-02 | F   |

                | Offences 2024/25 |
                | Recorded   | Crime ref | Sex |
                | 2024-04-02 | KP/201    | F   |
                | 2024-05-02 | KP/202    | M   |
                """);
        assertThat(drawn.ranges()).containsExactly("A2:C5", "A8:C10");
    }

    /** Tables of counts, forms and notes are no lists, however much their heads look like it. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                | Year    | Victim gender | Victim age | Count of crime no |
                | 2023/24 | Female        | 12         | 4                 |
                | 2023/24 | Female        | 13         | 7                 |
                | 2023/24 | Male          | 12         | 1                 |
                | 2024/25 | Female        | 12         | 5                 |
                | 2024/25 | Female        | 13         | 9                 |
                | 2024/25 | Male          | 12         | 2                 |
                """, """
                | Gender | 11 and under | 12-15 | 16 and over | Total |
                | Female | 9            | 41    | <5          | 52    |
                | Male   | <5           | 8     | 0           | 13    |
                """, """
                | Platform  | Count |
                | Snapchat  | 24    |
                | Instagram | <5    |
                | Kik       | <5    |
                | Discord   | <5    |
                | WhatsApp  | <5    |
                | TikTok    | <5    |
                | Roblox    | <5    |
                """, """
                | Year    | Platform | Offences |
                | 2017/18 | Kik      | 1        |
                | 2018/19 | Kik      | 2        |
                | 2019/20 | Kik      | 3        |
                """, """
                | From         | To            | Gender | Offences |
                | 1 April 2017 | 31 March 2018 | Female | 5        |
                | 1 April 2018 | 31 March 2019 | Female | 6        |
                | 2019-04-01   | 2020-03-31    | Male   | 7        |
                """, """
                | Youngest victim | Gender | Age |
                | 2024/25         | Female | 6   |
                """, """
                | Measure  | Year    | Victim gender | Victim age | Platform | Count |
                | Offences | 2024/25 |               |            |          | 81    |
                | Victims  | 2024/25 | Female        | 0-11       |          | 9     |
                | Victims  | 2024/25 | Female        | 12-15      |          | 41    |
                | Mentions | 2024/25 |               |            | Snapchat | 30    |
                | Offences | 2023/24 |               |            |          | 81    |
                | Victims  | 2023/24 | Female        | 0-11       |          | 9     |
                | Victims  | 2023/24 | Female        | 12-15      |          | 41    |
                | Mentions | 2023/24 |               |            | Snapchat | 30    |
                """, """
                | VIC_GENDER | VIC_AGE | XQTY |
                | Female     | 12      | 4    |
                | Female     | 13      | 4    |
                | Female     | 14      | 6    |
                | Male       | 12      | 1    |
                | Male       | 13      | 1    |
                | Male       | 14      | 1    |
                | Male       | 14      | 2    |
                """})
    void leavesTablesAlone(String drawing) {
        assertThat(DrawnList.of(drawing).ranges()).isEmpty();
    }

    @Test
    void aColumnMoreOrLessDoesNotMakeATable() {
        assertThat(DrawnList.of("""
                | Month | Sex | Age | Days open |
                | April | F   | 13  | 112       |
                | April | F   | 13  | 40        |
                | April | M   | 12  | 3         |
                | May   | F   | 14  | 17        |
                | May   | F   | 13  | 8         |
                | June  | F   | 13  | 9         |
                """).ranges()).containsExactly("A1:D7");
    }

    @Test
    void numbersOfBeatsAreNoCounts() {
        assertThat(DrawnList.of("""
                | Month    | HO Code | Beat | Sex | Age | App       |
                | Apr 2024 | 71/17   | 25   | F   | 13  | Kik       |
                | May 2024 | 71/17   | 3    | M   | 12  | Snapchat  |
                | Jun 2024 | 71/17   | 17   | F   | 9   | Instagram |
                | Jul 2024 | 71/17   | 40   | F   | 14  | Kik       |
                | Aug 2024 | 71/17   | 8    | M   | 15  | Kik       |
                | Sep 2024 | 71/17   | 25   | F   | 11  | Snapchat  |
                """).ranges()).containsExactly("A1:F7");
    }

    @Test
    void partsBlocksSideBySideByTheTitlesOverThem() {
        DrawnList drawn = DrawnList.of("""
                | 2023/24   |        |     |  | 2024/25   |        |     |
                | Crime ref | Gender | Age |  | Crime ref | Gender | Age |
                | KP/101    | F      | 13  |  | KP/204    | M      | 12  |
                | KP/102    | M      | 14  |  | KP/205    | F      | 12  |
                | KP/103    | M      | 14  |  | KP/206    | F      | 12  |
                """);
        assertThat(drawn.ranges()).containsExactly("A2:C5", "E2:G5");
    }

    @Test
    void quartersWithNumbersAreThoseOfATable() {
        assertThat(DrawnList.of("""
                | Ref | Line                 | Q1 | Q2 | Q3 | Q4 | Year |
                | 1.1 | Female, 11 and under | 10 | 9  | 10 | 16 | 45   |
                | 1.2 | Female, 12-15        | 27 | 35 | 28 | 29 | 119  |
                | 1.3 | Female, 16 and over  | 5  | 3  | 7  | 4  | 19   |
                | 2.1 | Male, 11 and under   | 1  | 1  | 1  | 2  | 5    |
                | 2.2 | Male, 12-15          | 5  | 7  | 6  | 6  | 24   |
                | 2.3 | Male, 16 and over    | 0  | 0  | 3  | 0  | 3    |
                """).ranges()).isEmpty();
    }

    @Test
    void yearsWithHundredsOfGirlsAreATable() {
        assertThat(DrawnList.of("""
                |                    | Crimes | Girls | Boys | Gender not recorded |
                | Year to March 2023 | 163    | 128   | 27   | 8                   |
                | Year to March 2024 | 177    | 140   | 34   | fewer than five     |
                | Year to March 2025 | 214    | 161   | 42   | 11                  |
                """).ranges()).isEmpty();
    }

    @Test
    void countsWhoseLabelsStandOnceForManyRowsAreATable() {
        StringBuilder drawing = new StringBuilder("| Victim gender | Victim age | Main platform | Offences |\n");
        for (String gender : List.of("Female", "Male", "Not known")) {
            for (String age : List.of("11 and under", "12-15", "16 and over")) {
                drawing.append("| ").append(gender).append(" | ").append(age).append(" | Snapchat | 9 |\n");
                drawing.append("| | | Kik | 4 |\n| | | TikTok | 2 |\n| | | Discord | 7 |\n");
                gender = "";
            }
        }
        assertThat(DrawnList.of(drawing.toString()).ranges()).isEmpty();
    }

    @Test
    void gendersOverTheSameHeadsAreTitlesOfListsOfTheirOwn() {
        StringBuilder drawing = new StringBuilder("""
                | Victims of recorded s.15A offences, 2024/25 |     |  |                      |     |
                | FEMALE VICTIMS (n = 20)                     |     |  | MALE VICTIMS (n = 20) |     |
                | Recorded                                    | Age |  | Recorded             | Age |
                """);
        for (int day = 1; day <= 20; day++) {
            drawing.append("| ")
                    .append(day)
                    .append(".4.24 | 13 | | ")
                    .append(day)
                    .append(".5.24 | 14 |\n");
        }
        assertThat(Lists.in(GridText.grid(drawing.toString()), DrawnList.WORDS).lists())
                .extracting(
                        list -> list.range().first() + " " + list.above().get(1).text())
                .containsExactly("A3 FEMALE VICTIMS (n = 20)", "D3 MALE VICTIMS (n = 20)");
    }
}
