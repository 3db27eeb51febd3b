package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.ReturnMeant;
import org.junit.jupiter.api.Test;

/** Numbers of which the two readers say different things, as the officer chose. */
class ChosenReadingsTest {
    /** One reader takes the months for those of the year beside them, the other for those of the year asked. */
    private static final String MONTHS = """
            | Sexual communication with a child (71/17) |        |
            | Year:                                     | 2024   |
            | Month                                     | Female |
            | Jan                                       | 14     |
            | Feb                                       | 17     |
            """;

    private static final String SEEN = "1 January 2025 to 31 January 2025: 14";

    private static ReadingChoice choice(String decision, String expects, String becomes) {
        return new ReadingChoice(
                decision, new ReturnMeant("kent", "2025/Kent Police.xlsx"), "Sheet1!B4", expects, becomes);
    }

    private static DrawnReturn drawn(String drawing, ReadingChoice... choices) {
        return DrawnReturn.choosing(List.of(choices), drawing);
    }

    @Test
    void withoutAChoiceTheNumbersAreAskedAbout() {
        assertThat(drawn(MONTHS).rejected()).contains("B4 label-unknown", "B5 label-unknown");
    }

    @Test
    void whatTheLabelInItsOwnRowSaysOfANumberIsProposed() {
        DrawnReturn drawn = drawn(MONTHS);

        assertThat(drawn.proposed())
                .contains("B4 1 January 2025 to 31 January 2025 female 14 by label-unknown B4")
                .noneMatch(line -> line.contains("1 January 2024 to 31 January 2024 female 14"));
        assertThat(drawn.observations()).noneMatch(line -> line.startsWith("B4 "));
        assertThat(drawn(MONTHS, choice("d1", SEEN, ReadingChoice.SECOND)).proposed())
                .noneMatch(line -> line.startsWith("B4 "));
    }

    @Test
    void theSecondReadingIsWhatIsSeenFromTheCells() {
        DrawnReturn drawn = drawn(MONTHS, choice("d1", SEEN, ReadingChoice.SECOND));

        assertThat(drawn.observations()).contains("B4 1 January 2025 to 31 January 2025 female 14");
        assertThat(drawn.rejected()).contains("B5 label-unknown").doesNotContain("B4 label-unknown");
        assertThat(drawn.findings()).contains("reading-chosen B4");
    }

    @Test
    void theFirstReadingIsWhatTheTableSays() {
        assertThat(drawn(MONTHS, choice("d1", SEEN, ReadingChoice.FIRST)).observations())
                .contains("B4 1 January 2024 to 31 January 2024 female 14");
    }

    @Test
    void rowsPutInAboveChangeNothing() {
        String moved = MONTHS.replaceFirst("\n", "\n| Note | |\n");

        assertThat(drawn(moved, choice("d1", SEEN, ReadingChoice.SECOND)).observations())
                .contains("B5 1 January 2025 to 31 January 2025 female 14");
    }

    @Test
    void anotherNumberMakesItsChoiceDoNothingAndNoOther() {
        String changed = MONTHS.replace("| 14     |", "| 15     |");
        DrawnReturn drawn = drawn(
                changed,
                choice("d1", SEEN, ReadingChoice.SECOND),
                choice("d2", "1 February 2025 to 28 February 2025: 17", ReadingChoice.SECOND));

        assertThat(drawn.rejected()).contains("B4 label-unknown").doesNotContain("B5 label-unknown");
        assertThat(drawn.findings()).contains("reading-chosen B5").doesNotContain("reading-chosen B4");
    }

    private static final String TWICE = """
            | Offences recorded 2024/25 |       |
            |                           | Total |
            | Girls                     | 31    |
            | Boys                      | 12    |
            |                           |       |
            | Offences recorded 2024/25 |       |
            |                           | Total |
            | Girls                     | 33    |
            | Boys                      | 12    |
            """;

    @Test
    void ofTwoNumbersOfOneMeaningTheChosenOneStands() {
        assertThat(drawn(TWICE).rejected()).contains("B3 label-unknown", "B8 label-unknown");

        DrawnReturn second = drawn(TWICE, choice("d1", "one meaning: 31 | 33", ReadingChoice.SECOND));
        assertThat(second.observations()).contains("B8 2024/25 female 33").noneMatch(line -> line.startsWith("B3 "));
        assertThat(second.rejected()).noneMatch(line -> line.contains("label-unknown"));
        assertThat(second.findings()).contains("reading-chosen B8");

        DrawnReturn first = drawn(TWICE, choice("d1", "one meaning: 31 | 33", ReadingChoice.FIRST));
        assertThat(first.observations()).contains("B3 2024/25 female 31").noneMatch(line -> line.startsWith("B8 "));
    }

    /** What does not stand is not asked about as an empty cell. */
    @Test
    void theNumberThatDoesNotStandIsNotEmpty() {
        String table = """
                | Victim gender | 2023/24 | 2024/25 |
                | Female        | 50      | 55      |
                | Male          | 12      | 6       |
                | Total         | 62      | 64      |
                |               |         |         |
                | Victim age    | 2023/24 | 2024/25 |
                | Under 12      | 9       | 10      |
                | 12-15         | 53      | 44      |
                | Total         | 62      | 66      |
                """;
        assertThat(drawn(table, choice("d1", "one meaning: 64 | 66", ReadingChoice.SECOND))
                        .findings())
                .contains("reading-chosen C9")
                .noneMatch(line -> line.startsWith("blank"));
    }

    @Test
    void whenOneOfThemIsAnotherNumberTheyAreAskedAboutAgain() {
        String changed = TWICE.replace("| 33    |", "| 34    |");

        assertThat(drawn(changed, choice("d1", "one meaning: 31 | 33", ReadingChoice.SECOND))
                        .rejected())
                .contains("B3 label-unknown", "B8 label-unknown");
    }

    private static final String LONE_YEARS = """
            | Year | Girls | Boys | Unknown |
            | 2023 | 40    | 12   | 3       |
            | 2024 | 44    | 13   | 2       |
            """;

    @Test
    void loneYearsAreWhatTheOfficerSays() {
        String seen = "years: 2023 | 2024";

        assertThat(drawn(LONE_YEARS).findings()).contains("year-unclear A2", "year-unclear A3");
        assertThat(drawn(LONE_YEARS, choice("d1", seen, ReadingChoice.FROM_APRIL))
                        .observations())
                .contains("B2 2023/24 female 40", "B3 2024/25 female 44");
        assertThat(drawn(LONE_YEARS, choice("d1", seen, ReadingChoice.TO_MARCH)).observations())
                .contains("B2 2022/23 female 40", "B3 2023/24 female 44");
        DrawnReturn calendar = drawn(LONE_YEARS, choice("d1", seen, ReadingChoice.CALENDAR));
        assertThat(calendar.observations()).contains("B2 2023 female 40", "B3 2024 female 44");
        assertThat(calendar.findings())
                .contains("reading-chosen A2")
                .noneMatch(line -> line.startsWith("year-unclear"));
    }

    @Test
    void otherYearsAreAskedAboutAgainAndTwoChoicesAreNone() {
        String seen = "years: 2023 | 2024";

        assertThat(drawn(LONE_YEARS.replace("2023", "2022"), choice("d1", seen, ReadingChoice.FROM_APRIL))
                        .findings())
                .contains("year-unclear A2");
        assertThat(drawn(
                                LONE_YEARS,
                                choice("d1", seen, ReadingChoice.FROM_APRIL),
                                choice("d2", seen, ReadingChoice.TO_MARCH))
                        .findings())
                .contains("year-unclear A2")
                .noneMatch(line -> line.startsWith("reading-chosen"));
    }

    @Test
    void twoChoicesThatDifferAreNone() {
        DrawnReturn drawn =
                drawn(MONTHS, choice("d1", SEEN, ReadingChoice.SECOND), choice("d2", SEEN, ReadingChoice.FIRST));

        assertThat(drawn.rejected()).contains("B4 label-unknown");
        assertThat(drawn.findings()).doesNotContain("reading-chosen B4");
    }

    /** Numbers with the same text from which the same is seen: what was said of one is not said of the other. */
    @Test
    void whatIsAlikeIsToldApartByItsOrder() {
        Map<Address, Dispute> alike = Map.of(
                Address.parse("C4"), new Dispute("5", "female", "male by B4", Map.of()),
                Address.parse("C9"), new Dispute("5", "female", "male by B9", Map.of()));

        assertThat(told(alike, "male: 5 [2 of 2]")).containsExactly("C9");
        assertThat(told(alike, "male: 5")).isEmpty();
        assertThat(told(
                        Map.of(Address.parse("C4"), new Dispute("5", "female", "male by B4", Map.of())),
                        "male: 5 [2 of 2]"))
                .as("the one that was meant is gone")
                .isEmpty();
    }

    private static List<String> told(Map<Address, Dispute> disputes, String expects) {
        ChosenReadings chosen = new ChosenReadings(List.of(choice("d1", expects, ReadingChoice.SECOND)));
        chosen.add("Sheet1", disputes);
        return chosen.told(Place.NOWHERE).stream()
                .map(finding -> finding.place().cell())
                .toList();
    }

    @Test
    void aChoiceOfAnotherForceIsNone() {
        ReadingChoice other = new ReadingChoice(
                "d1", new ReturnMeant("essex", "2025/Essex.xlsx"), "Sheet1!B4", SEEN, ReadingChoice.SECOND);

        assertThat(drawn(MONTHS, other).rejected()).contains("B4 label-unknown");
    }
}
