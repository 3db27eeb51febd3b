package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetLinesTest {
    private static final String LEFT_OUT = "left out: " + Subjects.DEDUCTED;

    private static final String TWICE_AND_LESS = """
            | Female  | 50 | %s | 47 |
            | Male    | 20 | %s | 18 |
            | Unknown | 5  | %s | 5  |
            """;

    private static Map<String, String> three(String gross, String taken, String net) {
        return DrawnMeanings.of("| S.15A offences 2024/25 | %s | %s | %s |\n".formatted(gross, taken, net)
                + TWICE_AND_LESS.formatted(3, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "Recorded, No-crimed, Net",
        "Gross, Transferred out, Final",
        "Gross, Cancelled, Net",
        "Extract, Less: duplicates, Offences remaining",
        "Niche extract 02/04/25, Less: no-crimes, Agreed figure for release",
        "Offences recorded, Cancelled, Offences",
        "Total recorded, Transferred to other force, Kept",
        "Original count, Removed on review, Revised count",
        "Initially recorded, Reclassified, Remaining",
        "Crimes on system, Cancelled / transferred, Validated crimes"
    })
    void whatIsLeftIsTheAnswer(String gross, String taken, String net) {
        assertThat(three(gross, taken, net))
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("B4", LEFT_OUT)
                .containsEntry("C2", LEFT_OUT)
                .containsEntry("D2", "2024/25 female all all")
                .containsEntry("D4", "2024/25 unknown all all");
    }

    @ParameterizedTest
    @CsvSource({
        "Recorded, Charged, Not charged, B2",
        "Recorded, Solved, Unsolved, B2",
        "Recorded, Zork, Wibble, B2",
    })
    void arithmeticAloneDoesNotDo(String gross, String taken, String net, String counted) {
        assertThat(three(gross, taken, net)).containsEntry(counted, "2024/25 female all all");
    }

    @Test
    void severalLinesMayBeTakenOffWithTheirSumBesideThem() {
        Map<String, String> said = DrawnMeanings.of("""
                | S.15A offences 2024/25 | Recorded | Duplicates | Cancelled | Total removed | Share | Offences |
                | Female                 | 50       | -3         | -1        | -4            | 8%    | 46       |
                | Male                   | 20       | -2         | 0         | -2            | 10%   | 18       |
                | Unknown                | 5        | 0          | -1        | -1            | 20%   | 4        |
                """);
        assertThat(said)
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("E2", LEFT_OUT)
                .containsEntry("G2", "2024/25 female all all");
    }

    @Test
    void whatIsLeftOfWhatIsLeftStands() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Recorded | Duplicates | Offences | No-crimed | Net |
                | Female                 | 50       | 3          | 47       | 2         | 45  |
                | Male                   | 20       | 2          | 18       | 0         | 18  |
                """))
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("D3", LEFT_OUT)
                .containsEntry("F3", "2024/25 male all all");
    }

    @Test
    void soItIsWhereTheFirstIsFarAway() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Recorded | Duplicates | Transferred | Cancelled | Offences | Rejected | Deleted records | No-crimed | Crimes |
                | Female        | 50       | 3          | 1           | 1         | 45       | 2        | 1               | 1         | 41     |
                | Male          | 20       | 2          | 0           | 0         | 18       | 0        | 1               | 1         | 16     |
                """))
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("F2", LEFT_OUT)
                .containsEntry("F3", LEFT_OUT)
                .containsEntry("J2", "2024/25 female all all");
    }

    @Test
    void eachYearHasItsOwn() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24  | <         | <   | 2024/25  | <         | <   |
                | Gender         | Recorded | Cancelled | Net | Recorded | Cancelled | Net |
                | Female         | 50       | 3         | 47  | 60       | 5         | 55  |
                | Male           | 20       | 2         | 18  | 22       | 0         | 22  |
                """))
                .containsEntry("B3", LEFT_OUT)
                .containsEntry("D3", "2023/24 female all all")
                .containsEntry("E3", LEFT_OUT)
                .containsEntry("G4", "2024/25 male all all");
    }

    @Test
    void linesMayBeRows() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences     | 2022/23 | 2023/24 | 2024/25 |
                | Crimes recorded    | 50      | 60      | 70      |
                | Less: transferred  | -2      | -1      | 0       |
                | Less: cancelled    | -3      | -3      | -4      |
                | Figure for release | 45      | 56      | 66      |
                """))
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("C3", LEFT_OUT)
                .containsEntry("D4", LEFT_OUT)
                .containsEntry("D5", "2024/25 all all all");
    }

    @Test
    void oneRowIsEnoughWhereLabelsSayWhatIsTakenOff() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | Recorded | Cancelled | Offences |
                | 2024/25        | 50       | 3         | 47       |
                """)).containsEntry("B2", LEFT_OUT).containsEntry("D2", "2024/25 all all all");
    }

    @Test
    void theLastOneMayComeFirstWhereLabelsSaySo() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Net offences | Cancelled | Gross offences |
                | Female                 | 47           | 3         | 50             |
                | Male                   | 18           | 2         | 20             |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("D2", LEFT_OUT);
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Recorded | Cancelled | Total |
                | Female                 | 47       | 3         | 50    |
                | Male                   | 18       | 2         | 20    |
                """).get("B2")).startsWith("asked: has the same meaning as D2");
    }

    @Test
    void whereItDoesNotBalanceBothAreAskedAbout() {
        assertThat(DrawnMeanings.of("| S.15A offences 2024/25 | Recorded | Cancelled | Offences |\n"
                        + TWICE_AND_LESS.formatted(9, 8, 7)))
                .hasEntrySatisfying("B2", said -> assertThat(said).startsWith("asked: has the same meaning"))
                .hasEntrySatisfying("D2", said -> assertThat(said).startsWith("asked: has the same meaning"));
        assertThat(DrawnMeanings.of(
                        "| S.15A offences 2024/25 | Gross | Cancelled | Net |\n" + TWICE_AND_LESS.formatted(9, 8, 7)))
                .hasEntrySatisfying("B2", said -> assertThat(said).startsWith("asked: is a number before deductions"))
                .hasEntrySatisfying("D2", said -> assertThat(said).startsWith("asked: is not what is left"));
    }

    @Test
    void oneThatDoesNotBalanceAmongManyIsAskedAbout() {
        StringBuilder drawn = new StringBuilder("| S.15A offences 2024/25 | Recorded | Cancelled | Offences |\n");
        for (String platform : List.of(
                "Kik", "Snapchat", "Facebook", "Instagram", "WhatsApp", "Telegram", "TikTok", "Discord", "Roblox")) {
            drawn.append("| ").append(platform).append(" | 20 | 2 | 18 |\n");
        }
        Map<String, String> said = DrawnMeanings.of(drawn + "| Email | 20 | 2 | 20 |\n");
        assertThat(said)
                .containsEntry("D2", "2024/25 all all kik")
                .containsEntry("B11", LEFT_OUT)
                .containsEntry("D11", "asked: is not what is left of the number before deductions");
    }

    @Test
    void aNumberOfWhichNothingIsLeftIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Recorded | No-crimed | Net recorded |
                | Female                 | 50       | 5         | 45           |
                | Male                   | 20       | 2         | 18           |
                | Unknown                | 6        | 1         |              |
                """))
                .containsEntry("D3", "2024/25 male all all")
                .containsEntry("B4", "asked: is a number before deductions, and what is left of it is not told");
    }

    @Test
    void numbersOfTwoYearsAreNotLeftOfEachOther() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | Recorded 2023/24 | Cancelled | Recorded 2024/25 |
                | Female         | 50               | 3         | 47               |
                | Male           | 20               | 2         | 18               |
                """))
                .containsEntry("B2", "2023/24 female all all")
                .containsEntry("D2", "2024/25 female all all");
    }
}
