package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Request;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

/** What the values of drawn sheets mean, and who says so. */
class ReturnMeaningTest {
    private final ReturnMeaning reader = reader();

    private static ReturnMeaning reader() {
        return new ReturnMeaning(Grammars.ofConfig(), Shelves.normaliser(), Request.open("2025", "71/17"));
    }

    /** Each value as {@code B3 2024/25 female 12-15 all}, or with what keeps it from being counted. */
    private Map<String, String> read(String drawn) {
        return reader.read(List.of(grid(drawn)), "Kent Police.xlsx").tables().stream()
                .flatMap(table -> table.values().stream())
                .collect(Collectors.toMap(
                        value -> value.cell().address().toString(),
                        ReturnMeaningTest::words,
                        (one, two) -> one,
                        TreeMap::new));
    }

    private static String words(Meant value) {
        if (value.leftOut() != null) {
            return "left out: " + value.leftOut();
        }
        if (value.doubt() != null) {
            return "asked: " + value.doubt().why();
        }
        String period = value.period() == null ? "?" : value.period().words();
        return period + " " + value.gender().id() + " " + value.age().id() + " " + value.platform();
    }

    @Test
    void readsHeadsOverLabels() {
        assertThat(read("""
                | Victims, 2024/25 |        |      |
                | Age              | Female | Male |
                | 11 and under     | 9      | 2    |
                | 12-15            | 40     | 8    |
                | Total            | 49     | 10   |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("C4", "2024/25 male 12-15 all")
                .containsEntry("B5", "2024/25 female all all");
    }

    @Test
    void readsTheSameTableTurned() {
        assertThat(read("""
                | Victims, 2024/25 |              |       |       |
                | Gender           | 11 and under | 12-15 | Total |
                | Female           | 9            | 40    | 49    |
                | Male             | 2            | 8     | 10    |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("C4", "2024/25 male 12-15 all")
                .containsEntry("D3", "2024/25 female all all");
    }

    @Test
    void readsLabelsOnTheRight() {
        assertThat(read("""
                | 2023/24 | 2024/25 | Platform  |
                | 12      | 31      | Snapchat  |
                | 7       | 9       | Instagram |
                """))
                .containsEntry("A2", "2023/24 all all snapchat")
                .containsEntry("B3", "2024/25 all all instagram");
    }

    @Test
    void letsTheLineSayWhatUnknownMeans() {
        assertThat(read("""
                | Platform  | 2024/25 |
                | Snapchat  | 31      |
                | Not known | 9       |
                | Wizzo     | 4       |
                """))
                .containsEntry("B3", "2024/25 all all unknown")
                .containsEntry("B4", "2024/25 all all wizzo");
    }

    @Test
    void leavesOtherSubjectsOut() {
        assertThat(read("""
                | 2024/25 offences | Number | % of total |
                | Female           | 31     | 78         |
                | Male             | 9      | 22         |
                """)).containsEntry("B2", "2024/25 female all all").containsEntry("C2", "left out: percentage");
    }

    @Test
    void asksAboutTwoNumbersOfOneMeaning() {
        assertThat(read("""
                | Gender | 2024/25 | 2024/25 |
                | Girls  | 31      | 33      |
                """).values()).allMatch(value -> value.startsWith("asked: has the same meaning"));
    }

    /** It is not the sum of all, nor more of its neighbour: nobody can tell, and the labels beside it stand. */
    @Test
    void asksAboutAColumnWithoutAHeadAlone() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |        |    |         |       |
                | Age                     | Female |    | Unknown | Total |
                | 0-11                    | 10     | 4  | 1       | 15    |
                | 12-15                   | 20     | 6  | 2       | 28    |
                | Total                   | 30     | 10 | 3       | 43    |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("C3", "asked: no head stands over it, as one does over its neighbours")
                .containsEntry("C5", "asked: no head stands over it, as one does over its neighbours")
                .containsEntry("D4", "2024/25 unknown 12-15 all")
                .containsEntry("E5", "2024/25 all all all");
    }

    @Test
    void asksAboutAColumnWithoutAHeadWhereNothingContradictsIt() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |        |    |         |
                | Age                     | Female |    | Unknown |
                | 0-11                    | 10     | 4  | 1       |
                | 12-15                   | 20     | 6  | 2       |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("C3", "asked: no head stands over it, as one does over its neighbours")
                .containsEntry("D4", "2024/25 unknown 12-15 all");
    }

    @Test
    void asksAboutARowWithoutALabelAlone() {
        assertThat(read("""
                | Offences 71/17 | 2023/24 | 2024/25 |
                | Female         | 10      | 20      |
                |                | 4       | 6       |
                | Unknown        | 1       | 2       |
                | Total          | 15      | 28      |
                """))
                .containsEntry("B2", "2023/24 female all all")
                .containsEntry("C3", "asked: no label stands beside it, as one does beside its neighbours")
                .containsEntry("C4", "2024/25 unknown all all")
                .containsEntry("C5", "2024/25 all all all");
    }

    @Test
    void takesARowWithoutALabelForTheTotalThatItIs() {
        assertThat(read("""
                | Offences 71/17 | 2023/24 | 2024/25 |
                | Female         | 10      | 20      |
                | Male           | 4       | 6       |
                |                | 14      | 26      |
                """)).containsEntry("B4", "2023/24 all all all").containsEntry("C4", "2024/25 all all all");
    }

    /** Nobody says of which years 30 is the sum. */
    @Test
    void asksAboutASumOverYearsWithoutAHead() {
        assertThat(read("""
                | Offences 71/17 | 2023/24 | 2024/25 |    |
                | Female         | 10      | 20      | 30 |
                | Male           | 4       | 6       | 10 |
                """)).containsEntry("D2", "asked: no head stands over it, as one does over its neighbours");
    }

    @Test
    void takesTheRevisedOfTwo() {
        assertThat(read("""
                | Year    | First published | Revised |
                | 2023/24 | 73              | 77      |
                | 2024/25 | 94              | 91      |
                """))
                .containsEntry("B2", "left out: an earlier figure")
                .containsEntry("C2", "2023/24 all all all");
    }

    @Test
    void namesTheCellThatSaysEachDimension() {
        Meant value = reader.read(List.of(grid("""
                        | Victims, 2024/25 |        |
                        | Age              | Female |
                        | 11 and under     | 9      |
                        | 12-15            | 40     |
                        """)), "Kent Police.xlsx")
                .tables()
                .get(0)
                .values()
                .get(0);

        assertThat(value.witnesses())
                .containsEntry(Axis.PERIOD, "A1")
                .containsEntry(Axis.VICTIM_GENDER, "B2")
                .containsEntry(Axis.VICTIM_AGE, "A3");
    }

    /** What stands below "Youngest victim" is no answer to that question, and governed by no word of it. */
    @Test
    void leavesTheAnswerAboutTheYoungestOutOfTheHeads() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |                    |
                | Youngest victim         | 10 year old female |
                | Snapchat                | 35                 |
                | WhatsApp                | 19                 |
                """))
                .containsEntry("B2", "left out: youngest victim")
                .containsEntry("B3", "2024/25 all all snapchat")
                .containsEntry("B4", "2024/25 all all whatsapp");
    }

    /** In a line of genders and ages an unknown is one of the labels before it. */
    @Test
    void takesAnUnknownForOneOfItsNeighbours() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |        |      |         |     |              |       |
                |                         | Female | Male | Unknown | All | 11 and under | 12-15 |
                | Apr 2024                | 9      | 2    | 1       | 12  | 4            | 8     |
                | May 2024                | 7      | 3    | 2       | 12  | 5            | 7     |
                """)).containsEntry("D3", "1 April 2024 to 30 April 2024 unknown all all");
    }

    @Test
    void takesAHeadingOverTheFirstGroupForOneOfTheGroups() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |    |
                |                         |    |
                | FEMALE                  |    |
                | 11 and under            | 9  |
                | 12-15                   | 40 |
                | MALE                    |    |
                | 11 and under            | 2  |
                | 12-15                   | 8  |
                """))
                .containsEntry("B4", "2024/25 female 0-11 all")
                .containsEntry("B8", "2024/25 male 12-15 all");
    }

    @Test
    void takesALoneTotalForOneOverAllColumns() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |        |      |
                | Victim age              | Female | Male |
                | Under 12                | 42     | 8    |
                | 12-15                   | 161    | 38   |
                | Total offences recorded | 249    |      |
                """)).containsEntry("B5", "2024/25 all all all");
    }

    /** "Social media" is no platform of the list: it is kept under its own words. */
    @Test
    void keepsAWayOfCommunicatingApart() {
        assertThat(read("""
                | Offences 71/17, 2024/25 |   |
                | Platform                | n |
                | Snapchat                | 4 |
                | Livestream              | 2 |
                """)).containsEntry("B4", "2024/25 all all livestream");
    }

    @Test
    void theGroupOfAnOffenceIsNoOtherOffence() {
        assertThat(DrawnMeanings.of("""
                        | Financial Year | Financial Quarter | Offence Description             | Offence Subgroup      | Offence Code | Number of Offences |
                        | 2017/18        | 1                 | Sexual grooming                 | Other sexual offences | 88A          | 4                  |
                        | 2017/18        | 1                 | Sexual communication with a child | Other sexual offences | 71/17      | 10                 |
                        | 2017/18        | 4                 | Sexual communication with a child | Other sexual offences | 71/17      | 13                 |
                        """))
                .containsEntry("F2", "left out: another offence")
                .containsEntry("F3", "1 April 2017 to 30 June 2017 all all all")
                .containsEntry("F4", "1 January 2018 to 31 March 2018 all all all");
        assertThat(DrawnMeanings.of("""
                        | Offence type          | Offence                           | 2024/25 |
                        | Other sexual offences | Sexual communication with a child | 10      |
                        | Other sexual offences | Something else                    | 9       |
                        """)).containsEntry("C2", "2024/25 all all all");
    }

    @Test
    void anotherOffenceBelowTheOneAskedIsAnother() {
        assertThat(DrawnMeanings.of("""
                        | Sexual communication with a child | 2024/25 |
                        | Total                             | 10      |
                        | Other sexual offences             | 9       |
                        """)).containsEntry("B3", "left out: offence");
    }
}
