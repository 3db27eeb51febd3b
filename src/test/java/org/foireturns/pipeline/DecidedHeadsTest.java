package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.ReturnMeant;
import org.junit.jupiter.api.Test;

/** Heads of which the officer said in which row they stand, and what stands below them. */
class DecidedHeadsTest {
    private static final String STRANGE_LIST = """
            | Sexual communication with a child (71/17), 2024/25 |            |        |     |           |
            | Item                                               | When       | Them   | Zub | Where     |
            | GW100                                              | 15/04/2024 | Female | 12  | Snapchat  |
            | GW101                                              | 16/05/2024 | Male   | 13  | Instagram |
            | GW102                                              | 17/06/2024 | Female | 14  | Kik       |
            | GW103                                              | 18/07/2024 | Female | 12  | Snapchat  |
            """;

    private static final String TWO_SEXES = """
            | Sexual communication with a child (71/17), 2024/25 |            |     |     |     |
            | Ref                                                | Recorded   | Sex | Sex | Age |
            | A1                                                 | 15/04/2024 | M   | F   | 12  |
            | A2                                                 | 16/05/2024 | M   | M   | 13  |
            | A3                                                 | 17/06/2024 | M   | F   | 14  |
            | A4                                                 | 18/07/2024 | F   | F   | 12  |
            """;

    private static final String NO_HEADS = """
            | Sexual communication with a child (71/17), 2024/25 |            |     |     |     |
            | Ref                                                | Recorded   |     |     | Age |
            | A1                                                 | 15/04/2024 | M   | F   | 12  |
            | A2                                                 | 16/05/2024 | M   | M   | 13  |
            | A3                                                 | 17/06/2024 | M   | F   | 14  |
            | A4                                                 | 18/07/2024 | F   | F   | 12  |
            """;

    private static HeadChoice row(String decision, int row, String heads) {
        return choice(decision, Integer.toString(row), heads, "");
    }

    private static HeadChoice choice(String decision, String place, String expects, String holds) {
        return new HeadChoice(
                decision, new ReturnMeant("kent", "2025/Kent Police.xlsx"), "Sheet1!" + place, expects, holds);
    }

    private static DrawnReturn drawn(String drawing, HeadChoice... heads) {
        return DrawnReturn.heading(List.of(heads), drawing);
    }

    @Test
    void aListIsFoundBelowTheHeadsThatSomebodyNamed() {
        assertThat(drawn(STRANGE_LIST).observations()).noneMatch(said -> said.contains("snapchat"));

        DrawnReturn drawn = drawn(STRANGE_LIST, row("d1", 2, "Item | When | Them | Zub | Where"));

        assertThat(drawn.observations()).contains("A3:E6 2024/25 snapchat 2", "A3:E6 2024/25 4");
        assertThat(drawn.findings()).contains("heads-decided A2");
    }

    @Test
    void aColumnHoldsWhatSomebodySaid() {
        assertThat(drawn(
                                STRANGE_LIST,
                                row("d1", 2, "Item | When | Them | Zub | Where"),
                                choice("d2", "D2", "Zub", "age"),
                                choice("d3", "C2", "Them", "gender"))
                        .observations())
                .contains("A3:E6 2024/25 female 12 2", "A3:E6 2024/25 male 13 1");
    }

    @Test
    void ofTwoColumnsWithOneHeadTheOneInThePlaceIsMeant() {
        assertThat(drawn(TWO_SEXES).findings()).contains("list-unclear C2");

        DrawnReturn drawn = drawn(TWO_SEXES, choice("d1", "D2", "Sex [2 of 2]", "gender"));

        assertThat(drawn.findings()).contains("heads-decided D2").doesNotContain("list-unclear C2");
        assertThat(drawn.observations()).contains("A3:E6 2024/25 female 12 2", "A3:E6 2024/25 male 13 1");
    }

    @Test
    void aColumnThatHoldsNoneOfOursIsLeftAlone() {
        assertThat(drawn(TWO_SEXES, choice("d1", "C2", "Sex [1 of 2]", "none")).observations())
                .contains("A3:E6 2024/25 female 12 2", "A3:E6 2024/25 male 13 1");
    }

    @Test
    void aColumnWithoutAHeadIsKnownByTheHeadsBesideIt() {
        assertThat(drawn(NO_HEADS).said("list-unclear"))
                .singleElement()
                .asString()
                .contains("It may be C2 \"(no head)\" or D2 \"(no head)\".");

        String second = "(no head) beside Ref | Recorded | Age [2 of 2]";
        for (String drawing : List.of(NO_HEADS, "| Enquiries to Ann |\n" + NO_HEADS)) {
            DrawnReturn drawn = drawn(drawing, choice("d1", "D2", second, "gender"));
            assertThat(drawn.findings()).noneMatch(finding -> finding.startsWith("list-unclear"));
            assertThat(drawn.observations())
                    .anyMatch(said -> said.endsWith(" 2024/25 female 12 2"))
                    .anyMatch(said -> said.endsWith(" 2024/25 male 13 1"));
        }
        assertThat(drawn(NO_HEADS.replace("Recorded  ", "Logged on "), choice("d1", "D2", second, "gender"))
                        .findings())
                .as("other heads stand beside it")
                .contains("heads-changed")
                .contains("list-unclear C2");
        assertThat(drawn(
                                NO_HEADS.replace("Recorded   |     |     |", "Recorded   | Sex |     |"),
                                choice("d1", "D2", second, "gender"))
                        .findings())
                .as("one of them has a head now")
                .contains("heads-changed");
    }

    @Test
    void rowsPutInAboveChangeNothing() {
        String moved = TWO_SEXES.replaceFirst("\n", "\n| | | | | |\n| Kent | | | | |\n| | | | | |\n");

        assertThat(drawn(moved, choice("d1", "D2", "Sex [2 of 2]", "gender")).observations())
                .contains("A6:E9 2024/25 female 12 2");
    }

    @Test
    void aHeadThatIsGoneIsToldAndNothingIsDone() {
        DrawnReturn drawn = drawn(
                STRANGE_LIST.replace("Zub", "Zubs"),
                row("d1", 2, "Item | When | Them | Zub | Where"),
                choice("d2", "D2", "Zub", "age"),
                choice("d3", "C2", "Them", "gender"));

        assertThat(drawn.said("heads-changed"))
                .containsExactlyInAnyOrder(
                        "\"Item | When | Them | Zub | Where\" no longer stands on Sheet1 as it did. Decision d1 does nothing.",
                        "\"Zub\" no longer stands on Sheet1 as it did. Decision d2 does nothing.");
        assertThat(drawn.findings()).contains("heads-decided C2");
    }

    /** The other one is left, and is not what was decided about. */
    @Test
    void whenTheHeadIsGoneTheOneThatWasLikeItIsNotTaken() {
        String changed = TWO_SEXES.replace("| Sex | Sex |", "| Sex | ??? |");

        assertThat(drawn(changed, choice("d1", "D2", "Sex [2 of 2]", "gender")).findings())
                .contains("heads-changed")
                .doesNotContain("heads-decided C2", "heads-decided D2");
    }

    /** A column of a list that is taken for one thing, and one that nobody can tell: its heads are shown as typed. */
    @Test
    void whatIsTypedIsShown() {
        DrawnReturn drawn =
                drawn(TWO_SEXES.replace("| Age |", "| Sex |"), choice("d1", "D2", "Sex [2 of 3]", "gender"));

        assertThat(drawn.reading().sheets().get(0).blocks().get(0).labels())
                .extracting(label -> label.cell().typed())
                .containsExactly("Ref", "Recorded", "Sex", "Sex", "Sex");
        assertThat(drawn.closes()).isTrue();
    }

    @Test
    void whatIsTypedOverATableIsShown() {
        DrawnReturn drawn = drawn("""
                | Sexual communication with a child (71/17), 2024/25 |      |
                | Wer                                                | Wie  |
                | Female                                             | 4    |
                | Male                                               | 5    |
                """, choice("d1", "B2", "Wie", "count"));

        assertThat(drawn.observations()).contains("B3 2024/25 female 4");
        assertThat(drawn.reading().sheets().get(0).blocks().get(0).labels())
                .extracting(label -> label.cell().typed())
                .contains("Wie");
        assertThat(drawn.closes()).isTrue();
    }

    private static final String TABLE_WITHOUT_A_HEAD = """
            | Sexual communication with a child (71/17), 2024/25 |        |      |   |       |
            | Victim age                                         | Female | Male |   | Total |
            | 11 and under                                       | 10     | 4    | 1 | 15    |
            | 12 to 15                                           | 40     | 9    | 2 | 51    |
            """;

    private static final String BESIDE = "(no head) beside Victim age | Female | Male | Total";

    @Test
    void theHeadsOverATableAreToldWithTheColumnThatHasNone() {
        DrawnReturn drawn = drawn(TABLE_WITHOUT_A_HEAD);
        SheetReading sheet = drawn.reading().sheets().get(0);

        assertThat(drawn.said("label-unknown")).isNotEmpty();
        assertThat(sheet.headsOf(sheet.blocks().get(0)).words())
                .endsWith("A2 Victim age \u00a6 B2 Female \u00a6 C2 Male \u00a6 D2 (no head) \u00a6 E2 Total");
    }

    @Test
    void aColumnOfATableWithoutAHeadHoldsWhatSomebodySaid() {
        for (String drawing : List.of(TABLE_WITHOUT_A_HEAD, "| Enquiries to Ann |\n" + TABLE_WITHOUT_A_HEAD)) {
            DrawnReturn drawn = drawn(drawing, choice("d1", "D2", BESIDE, "unknown"));

            assertThat(drawn.rejected()).isEmpty();
            assertThat(drawn.observations())
                    .anyMatch(said -> said.endsWith(" 2024/25 unknown 0-11 1"))
                    .anyMatch(said -> said.endsWith(" 2024/25 female 12-15 40"));
            assertThat(drawn.closes()).isTrue();
        }
    }

    @Test
    void aColumnOfATableThatHoldsNoneOfOursCountsNothing() {
        DrawnReturn drawn = drawn(TABLE_WITHOUT_A_HEAD, choice("d1", "D2", BESIDE, "none"));

        assertThat(drawn.findings()).contains("heads-decided D2").noneMatch(each -> each.startsWith("label-unknown"));
        assertThat(drawn.observations()).noneMatch(said -> said.startsWith("D"));
        assertThat(drawn.closes()).isTrue();
    }

    /** Each stands over the column as what it is, be it a gender, an age, a platform, a year or the whole. */
    @Test
    void aColumnHoldsTheNumbersOfOneLabel() {
        String table = """
                | Sexual communication with a child (71/17), 2024/25 |    |
                | Kind                                               | %s |
                | Female                                             | 14 |
                | Male                                               | 5  |
                """;
        String strange = table.formatted("Zzz");

        assertThat(drawn(strange, choice("d1", "B2", "Zzz", "12-15")).observations())
                .contains("B3 2024/25 female 12-15 14");
        assertThat(drawn(strange, choice("d1", "B2", "Zzz", "12")).observations())
                .contains("B3 2024/25 female 12 14");
        assertThat(drawn(strange, choice("d1", "B2", "Zzz", "16+")).observations())
                .contains("B3 2024/25 female 16+ 14");
        assertThat(drawn(strange, choice("d1", "B2", "Zzz", "snapchat")).observations())
                .contains("B3 2024/25 female snapchat 14");
        assertThat(drawn(strange, choice("d1", "B2", "Zzz", "2024/25")).observations())
                .contains("B3 2024/25 female 14");
        assertThat(drawn(strange, choice("d1", "B2", "Zzz", "total")).observations())
                .contains("B3 2024/25 female 14");
        String ages = strange.replace("Female", "12-15 ").replace("Male", "16+ ");
        assertThat(drawn(ages, choice("d1", "B2", "Zzz", "female")).observations())
                .contains("B3 2024/25 female 12-15 14");
        assertThat(drawn(ages, choice("d1", "B2", "Zzz", "male")).observations())
                .contains("B3 2024/25 male 12-15 14");
        assertThat(drawn(ages, choice("d1", "B2", "Zzz", "other")).observations())
                .contains("B3 2024/25 other 12-15 14");
    }

    @Test
    void twoThatSayOtherwiseOfOneColumnDoNothing() {
        DrawnReturn drawn = drawn(
                TWO_SEXES, choice("d1", "D2", "Sex [2 of 2]", "gender"), choice("d2", "D9", "Sex [2 of 2]", "none"));

        assertThat(drawn.findings()).doesNotContain("heads-decided D2").contains("list-unclear C2");
    }

    /** A line of words over the heads is taken for heads as well. */
    @Test
    void whatStandsOverTheHeadsOfATableIsNoPartOfIt() {
        String table = """
                | Sexual communication with a child (71/17), 2024/25 |       |      |              |
                | Prepared by                                        | PIU   | v2   |              |
                | Age                                                | Girls | Boys | Not recorded |
                | Under 12                                           | 4     | 1    | 0            |
                | 12-15                                              | 20    | 6    | 1            |
                """;
        assertThat(drawn(table).rejected()).isNotEmpty();

        assertThat(drawn(table, row("d1", 3, "Age | Girls | Boys | Not recorded"))
                        .observations())
                .contains("B4 2024/25 female 0-11 4", "C5 2024/25 male 12-15 6", "D5 2024/25 unknown 12-15 1");
    }
}
