package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists of records come to, from the sheet to the observations. */
class RecordListsTest {
    private static final List<String> HEADS = List.of("Crime ref", "Recorded", "Victim sex", "Victim age", "Platform");
    private static final List<List<String>> ROWS = List.of(
            List.of("KP/101", "2024-04-02", "F", "13", "Snapchat"),
            List.of("KP/102", "2024-05-03", "M", "14", "Instagram, Snapchat"),
            List.of("KP/103", "2024-06-04", "F", "13", "Not recorded"),
            List.of("KP/104", "2024-07-05", "U", "12", "Kik"),
            List.of("KP/105", "2024-08-06", "F", "", "Snapchat"),
            List.of("KP/106", "2025-03-31", "F", "13", "WhatsApp"));
    private static final List<String> FIGURES = List.of(
            "2024/25 6",
            "2024/25 female 13 3",
            "2024/25 female age-unknown 1",
            "2024/25 instagram 1",
            "2024/25 kik 1",
            "2024/25 male 14 1",
            "2024/25 platform-unknown 1",
            "2024/25 snapchat 3",
            "2024/25 unknown 12 1",
            "2024/25 whatsapp 1");

    private static String drawn(List<String> heads, List<List<String>> rows) {
        return line(heads) + rows.stream().map(RecordListsTest::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The observations without their places, sorted. */
    private static List<String> figures(String... sheets) {
        DrawnReturn drawn = DrawnReturn.oneYear(sheets);
        assertThat(drawn.closes()).as("%s", drawn).isTrue();
        return drawn.observations().stream()
                .map(said -> said.replaceFirst("\\S+ ", ""))
                .sorted()
                .toList();
    }

    @Test
    void countsOffencesVictimsAndPlatforms() {
        assertThat(figures(drawn(HEADS, ROWS))).containsExactlyElementsOf(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsAndColumnsMakesNoDifference(long seed) {
        List<List<String>> rows = new ArrayList<>(ROWS);
        Collections.shuffle(rows, new Random(seed));
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, HEADS.size()).boxed().toList());
        Collections.shuffle(columns, new Random(seed));
        assertThat(figures(drawn(
                        columns.stream().map(HEADS::get).toList(),
                        rows.stream()
                                .map(row -> columns.stream().map(row::get).toList())
                                .toList())))
                .containsExactlyElementsOf(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beat", "MOPI group", "Hours to arrest", "Ward", "Officer collar number", "Xyzzy"})
    void aColumnOfNumbersBesideMakesNoDifference(String head) {
        List<String> heads = new ArrayList<>(HEADS);
        heads.add(2, head);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            List<String> row = new ArrayList<>(ROWS.get(i));
            row.add(2, Integer.toString(1 + i * 7 % 5));
            rows.add(row);
        }
        assertThat(figures(drawn(heads, rows))).containsExactlyElementsOf(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URN,Rec Date,Vic Gender,Vic Age,Method",
                "Occurrence number,Created date,Gender of victim,Age of victim,Social media used",
                "Incident No.,Date recorded,Sex,Age at offence,App",
                "CRIME_NO,RECORDED_DATE,VIC_SEX,VIC_AGE,COMMS_METHOD",
                "Rhif Trosedd,Dyddiad Cofnodi,Rhyw,Oedran,Llwyfan",
                "Reference,Date,Gender,Age,Site"
            })
    void otherHeadsMakeNoDifference(String heads) {
        assertThat(figures(drawn(Arrays.asList(heads.split(",", -1)), ROWS))).containsExactlyElementsOf(FIGURES);
    }

    @Test
    void blankLinesTitlesAndNotesMakeNoDifference() {
        String list = drawn(HEADS, ROWS).replace("| KP/104", "\n| KP/104");
        assertThat(figures("| Kent Police |\n\n| Offences of sexual communication with a child |\n" + list
                        + "\n| Please note that ages are those at the offence. |\n"))
                .containsExactlyElementsOf(FIGURES);
    }

    @Test
    void anOffenceWithARowForEachPlatformCountsOnce() {
        assertThat(figures("""
                | Crime ref | Recorded   | Sex | Age | Platform  |
                | KP/101    | 2024-04-02 | F   | 13  | Snapchat  |
                | KP/101    | 2024-04-02 | F   | 13  | Instagram |
                | KP/102    | 2024-04-03 | M   | 12  | Snapchat  |
                | KP/103    | 2024-04-04 | F   | 12  | Kik       |
                """))
                .containsExactly(
                        "2024/25 3",
                        "2024/25 female 12 1",
                        "2024/25 female 13 1",
                        "2024/25 instagram 1",
                        "2024/25 kik 1",
                        "2024/25 male 12 1",
                        "2024/25 snapchat 2");
    }

    @Test
    void anOffenceWithARowForEachSuspectCountsOnce() {
        assertThat(figures("""
                | Crime ref | Recorded   | Suspect sex | Suspect age | Victim sex | Victim age |
                | KP/101    | 2024-04-02 | M           | 40          | F          | 13         |
                | KP/101    | 2024-04-02 | M           | 30          | F          | 13         |
                | KP/102    | 2024-04-03 | F           | 22          | M          | 12         |
                """)).containsExactly("2024/25 2", "2024/25 female 13 1", "2024/25 male 12 1");
    }

    @Test
    void whereVictimsOfAnOffenceDifferEachRowIsOne() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Crime ref | Recorded   | Victim sex | Victim age |
                | KP/101    | 2024-04-02 | F          | 13         |
                | KP/101    | 2024-04-02 | F          | 11         |
                | KP/102    | 2024-04-03 | M          | 12         |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "A2:D4 2024/25 3".replace(" 3", " 2"),
                        "A2:D4 2024/25 female 11 1",
                        "A2:D4 2024/25 female 13 1",
                        "A2:D4 2024/25 male 12 1");
        assertThat(drawn.findings()).contains("references-repeat A1:D4");
    }

    @Test
    void whatARowIsStaysOpenWhereSomeTellOfVictimsAndOthersOfPlatforms() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Crime ref | Recorded   | Victim sex | Victim age | Platform |
                | KP/101    | 2024-04-02 | F          | 13         | Snapchat |
                | KP/101    | 2024-04-02 | F          | 11         | Snapchat |
                | KP/102    | 2024-04-03 | M          | 12         | Snapchat |
                | KP/102    | 2024-04-03 | M          | 12         | Kik      |
                """);
        assertThat(drawn.observations()).noneMatch(said -> said.contains("male"));
        assertThat(drawn.findings()).contains("list-unclear A1:E5");
    }

    @Test
    void aListOfVictimsBesideOneOfOffencesIsNotAdded() {
        String offences = """
                | Offences recorded 2024/25 |
                | Crime ref | Date       | Platform |
                | KP/101    | 2024-04-02 | Snapchat |
                | KP/102    | 2024-04-02 | Kik      |
                | KP/103    | 2024-04-02 | Snapchat |
                """;
        String victims = """
                | Victims of the above crimes |
                | Gender | Age |
                | Female | 13  |
                | Female | 12  |
                | Male   | 13  |
                | Male   | 13  |
                | Female | 12  |
                | Female | 12  |
                """;
        assertThat(figures(offences, victims))
                .containsExactly(
                        "2024/25 3",
                        "2024/25 6 total",
                        "2024/25 female 12 3",
                        "2024/25 female 13 1",
                        "2024/25 kik 1",
                        "2024/25 male 13 2",
                        "2024/25 snapchat 2");
    }

    @Test
    void aCopyOfAListIsComparedAndNotAdded() {
        String list = drawn(HEADS, ROWS);
        assertThat(figures(list, list))
                .filteredOn(said -> !said.endsWith("total"))
                .containsExactlyElementsOf(FIGURES);
    }

    @Test
    void partsOfAListOnSeveralSheetsAreAdded() {
        String first = drawn(HEADS, ROWS.subList(0, 3));
        String second = drawn(HEADS, ROWS.subList(3, 6));
        assertThat(figures(first, second)).contains("2024/25 3").doesNotContain("2024/25 3 total");
    }

    @Test
    void rejectsARowWholeWithEveryReason() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Crime ref | Recorded    | Victim sex | Victim age |
                | KP/101    | 2024-04-02  | F          | 13         |
                | KP/102    | '31/02/2024 | zebra      | 142        |
                | KP/103    | 2024-04-02  | F          | 18         |
                | KP/104    | 2024-04-02  | F          | 13         |
                | KP/105    | 2024-04-02  | M          | 13         |
                | KP/106    | 2024-04-02  | M          | 13         |
                """);
        assertThat(drawn.rejected()).containsExactly("A3:D3 bad-date,label-unknown,bad-age");
        assertThat(drawn.observations()).contains("A2:D7 2024/25 5", "A2:D7 2024/25 female 18 1");
        assertThat(drawn.findings()).contains("adult-victims A1:D7");
        assertThat(drawn.closes()).isTrue();
    }

    /** Ranges in words look like the texts of a list; nothing says what one of its rows would be. */
    @Test
    void aTableOfRangesIsNoList() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Platform  | 2023/24 | 2024/25 |
                | Snapchat  | 51-100  | 21-50   |
                | Instagram | 21-50   | 11-20   |
                | WhatsApp  | 11-20   | 21-50   |
                | Facebook  | 6-10    | 11-20   |
                | Kik       | 31-40   | 71-80   |
                """);
        assertThat(drawn.closes()).isTrue();
        assertThat(drawn.observations()).noneMatch(said -> said.startsWith("A2:"));
    }

    @Test
    void groupsThatWriteALabelOnceForSeveralRowsAreCounted() {
        StringBuilder rows = new StringBuilder();
        for (String month : List.of("April", "May", "June")) {
            rows.append("| ").append(month).append(" | Female | 12 | Snapchat | 2 |\n");
            rows.append("|  |  |  | Kik | 1 |\n|  |  | 13 | Snapchat | 1 |\n");
            rows.append("|  | Male | 11 | Kik | 1 |\n|  |  | 12 | Snapchat | 3 |\n|  |  |  | Kik | 1 |\n");
            rows.append("| ").append(month).append(" Total |  |  |  | 9 |\n");
        }
        assertThat(figures("| Offences recorded 1 April 2024 to 31 March 2025 |\n\n"
                        + "| Month recorded | Victim sex | Victim age | Platform | No. of offences |\n" + rows
                        + "| Grand Total |  |  |  | 27 |\n"))
                .contains("2024/25 27", "2024/25 female 12 9", "2024/25 male 12 12", "2024/25 snapchat 18");
    }
}
