package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists of records in the many forms in which people export them. */
class ManyFormsTest {
    @Test
    void takesTheDayOfRecordingWhateverOtherDaysStandBesideIt() {
        assertThat(DrawnList.of("""
                | CR No    | Offence Start Dt | Created Dt | Vic Sex | Vic Age | App      |
                | 24000101 | 02/01/2023       | 02/04/2024 | F       | 13      | Snapchat |
                | 24000102 | 02/01/2023       | 02/04/2024 | M       | 12      | Kik      |
                """).read().said())
                .containsExactly("2 2024/25 female 13 snapchat", "3 2024/25 male 12 kik");
        assertThat(DrawnList.of("""
                | URN    | Offence Date | FY Recorded | Gender | Age |
                | 24-101 | 2024-01-02   | 2024/25     | F      | 12  |
                | 24-102 | 2023-01-02   | 2024/25     | F      | 12  |
                | 24-103 | 2022-01-02   | 2023/24     | F      | 12  |
                """).read().said())
                .containsExactly("2 2024/25 female 12 ", "3 2024/25 female 12 ", "4 2023/24 female 12 ");
    }

    @Test
    void readsOffencesFromCodesThatLostTheirNought() {
        DrawnList drawn = DrawnList.of("""
                | Crime ref | Recorded   | Code | Sex |
                | KP/101    | 2024-04-02 | 7117 | F   |
                | KP/102    | 2024-04-02 | 8801 | F   |
                | KP/103    | 2024-04-02 | 8610 | F   |
                """);
        assertThat(drawn.kinds()).isEqualTo("REFERENCE RECORDED OFFENCE GENDER");
        assertThat(drawn.read().said()).containsExactly("2 2024/25 female all ");
        assertThat(drawn.read().leftOut()).containsExactly("other-offence", "other-offence");
    }

    @Test
    void aLetterBeforeAnUnknownAgeIsAGender() {
        assertThat(DrawnList.of("""
                | Offence | Month    | Victim | Platform  |
                | W1      | Apr-2024 | M14    | Snapchat  |
                | W2      | Apr-2024 | F--    | Kik       |
                | W3      | Apr-2024 | FNR    | Snapchat  |
                | W4      | May-2024 | F12    | Instagram |
                | W5      | May-2024 | F13    | Instagram |
                | W6      | May-2024 | F14    | Instagram |
                | W7      | May-2024 | M11    | Instagram |
                | W8      | May-2024 | F9     | Instagram |
                """).read().said())
                .contains(
                        "2 2024/25 male 14 snapchat",
                        "3 2024/25 female unknown kik",
                        "4 2024/25 female unknown snapchat",
                        "5 2024/25 female 12 instagram");
    }

    @Test
    void theNumbersOfQuestionsBesideCountsAreNoReferences() {
        assertThat(DrawnList.of("""
                | Ref | What we counted   | Count | Why                              |
                | 1   | Offences recorded | 133   | By the date of recording         |
                | 2a  | Victim is female  | 95    | As the officer was told          |
                | 2b  | Victim is male    | 27    | As 2a                            |
                | 2c  | Not known         | 11    | A username alone                 |
                | 5a  | Snapchat          | 54    | By a search for the word         |
                | 5b  | Instagram         | 30    | Includes "Insta"                 |
                """).ranges()).isEmpty();
        assertThat(DrawnList.of("""
                | Ref      | Victim sex | Count | App       |
                | 24/10021 | F          | 1     | Snapchat  |
                | 24/10022 | M          | 1     | Kik       |
                | 24/10023 | F          | 2     | Snapchat  |
                | 24/10024 | F          | 1     | WhatsApp  |
                | 24/10025 | M          | 1     | Snapchat  |
                | 24/10026 | F          | 1     | Snapchat  |
                """).ranges()).hasSize(1);
    }

    @Test
    void oneWideRowUnderTwoLinesOfHeadsIsATable() {
        assertThat(DrawnList.of("""
                | Force | Period  | Offences | Gender of victim |      | Youngest victim |        | Communication used |     |
                |       |         |          | Female           | Male | Age             | Gender | Snapchat           | Kik |
                | Kent  | 2024-25 | 121      | 91               | 30   | 8               | Female | 42                 | 25  |
                """).ranges()).isEmpty();
    }

    @Test
    void yearsBesideNumbersOfOffencesAreATable() {
        assertThat(DrawnList.of("""
                | Year                     | Offences |
                | April 2019 to March 2020 | 241      |
                | April 2020 to March 2021 | 268      |
                | April 2021 to March 2022 | 297      |
                | April 2022 to March 2023 | 306      |
                | April 2023 to March 2024 | 331      |
                | April 2024 to March 2025 | 352      |
                """).ranges()).isEmpty();
    }

    @Test
    void countsOfRowsBetweenThemAreNoRows() {
        DrawnList.Read read = DrawnList.of("""
                | Quarter          | Crime Reference | Vic Gender | Vic Age | Platform |
                | 2024/25 Q1       | 16J/001         | F          | 13      | Snapchat |
                | 2024/25 Q1       | 16J/002         | M          | 14      | Snapchat |
                | 2024/25 Q1 Count | 2               |            |         |          |
                | 2024/25 Q2       | 16J/003         | F          | 12      | Kik      |
                | 2024/25 Q2       | 16J/004         | F          | 11      | Kik      |
                | 2024/25 Q2 Count | 2               |            |         |          |
                | Grand Count      | 4               |            |         |          |
                """).read();
        assertThat(read.rows()).hasSize(4);
    }

    @Test
    void numbersThatBeginAgainEachMonthCountRowsAndNoOffences() {
        String month = """
                | 1  | Girl   | 9 yrs  | Snapchat |
                | 2  | Boy    | 12 yrs | WhatsApp |
                | 3  | Girl   | 13 yrs | Kik      |
                | 4  | Girl   | 13 yrs | Kik      |
                | 5  | Girl   | 13 yrs | Kik      |
                """;
        DrawnList drawn = DrawnList.of("| No | Victim | Age    | Via      |\n" + month.repeat(5));
        assertThat(drawn.kinds()).startsWith("SEQUENCE GENDER AGE PLATFORM");
    }

    @Test
    void asksForAgesThatNobodyUnderstands() {
        DrawnList.Read read = DrawnList.of("""
                | Crime ref | Recorded   | Sex | Victim age | App      |
                | KP/24/101 | 2024-04-02 | F   | zyx        | Snapchat |
                | KP/24/102 | 2024-04-02 | F   | zyy        | Kik      |
                | KP/24/103 | 2024-05-02 | M   | zyx        | Snapchat |
                | KP/24/104 | 2024-06-02 | F   | zyz        | Kik      |
                """).read();
        assertThat(read.findings()).anyMatch(finding -> finding.equals("list-unclear D1"));
    }

    @Test
    void whatMostRowsSayAlikeIsNoReference() {
        String row = "| 22/23 | S15A SCWC | 13 | Female | Instagram |\n";
        DrawnList drawn =
                DrawnList.of("| FY | Occ Type | Victim Age | Victim Gender | Comms Method |\n" + row.repeat(8));
        assertThat(drawn.kinds()).isEqualTo("PERIOD OFFENCE AGE GENDER PLATFORM");
        assertThat(drawn.read().rows()).hasSize(8).allMatch(each -> each.reference() == null);
        assertThat(drawn.read().findings()).isEmpty();
    }

    @Test
    void anOffenceWithManyVictimsIsOneOffence() {
        String row = "| 24000101 | 2024-04-02 | F | 13 |\n";
        assertThat(DrawnList.of("| Crime no | Recorded | Sex | Age |\n" + row.repeat(8))
                        .kinds())
                .startsWith("REFERENCE");
    }

    @Test
    void anOffenceThatIsJustNamedIsNotCancelled() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Type     | Sex |
                | 24000101 | 2024-04-02 | Offences | F   |
                | 24000102 | 2024-04-02 | Offence  | M   |
                """).read();
        assertThat(read.rows()).hasSize(2);
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void blankUnderAPlatformIsNo() {
        assertThat(DrawnList.of("""
                | Ref | Recorded   | V Sex | V Age | Facebook | Snapchat | Instagram | Other/NK |
                | A/1 | 03/04/2024 | F     | 12    | X        |          |           |          |
                | A/2 | 03/04/2024 | F     | 12    |          | X        | x         |          |
                | A/3 | 03/04/2024 | M     | 12    |          |          |           |          |
                """).read().said())
                .containsExactly(
                        "2 2024/25 female 12 facebook",
                        "3 2024/25 female 12 instagram+snapchat",
                        "4 2024/25 male 12 unknown");
    }

    @Test
    void readsAgesThatAreTyped() {
        assertThat(DrawnList.of("""
                | Crime no | Recorded   | Age          |
                | 24000101 | 2024-04-02 | 12 yrs       |
                | 24000102 | 2024-04-03 | U13          |
                | 24000103 | 2024-04-03 | not recorded |
                | 24000104 | 2024-04-03 | U/K          |
                | 24000105 | 2024-04-03 | 14yo         |
                | 24000106 | 2024-04-03 | 9 (nine)     |
                | 24000107 | 2024-04-03 | twelve       |
                | 24000108 | 2024-04-03 | 13, 13       |
                | 24000109 | 2024-04-03 | about a dozen |
                | 24000110 | 2024-04-03 | 13/14        |
                """).read().said())
                .containsExactly(
                        "2 2024/25 all 12 ",
                        "3 2024/25 all 0-12 ",
                        "4 2024/25 all unknown ",
                        "5 2024/25 all unknown ",
                        "6 2024/25 all 14 ",
                        "7 2024/25 all 9 ",
                        "8 2024/25 all 12 ",
                        "9 2024/25 all 13 + all 13 ",
                        "10 2024/25 all no-age ",
                        "11 2024/25 all 13-14 ");
    }

    @Test
    void aVictimWithARowForEachPlatformIsOneVictim() {
        assertThat(DrawnList.of("""
                | Crime no | Date recorded | Victim no | Sex | Age | Platform |
                | 24000101 | 2024-04-02    | 1         | F   | 13  | Snapchat |
                | 24000101 | 2024-04-02    | 1         | F   | 13  | Kik      |
                | 24000101 | 2024-04-02    | 2         | F   | 13  | Snapchat |
                | 24000101 | 2024-04-02    | 2         | F   | 13  | Kik      |
                | 24000102 | 2024-04-03    | 1         | M   | 12  | Kik      |
                """).read().said())
                .containsExactly(
                        "2 2024/25 female 13 snapchat",
                        "3 2024/25  kik",
                        "4 2024/25 female 13 snapchat",
                        "5 2024/25  kik",
                        "6 2024/25 male 12 kik");
    }

    @Test
    void aNumberThatMayCountIsAskedAboutAndNoRowCounts() {
        DrawnList.Read read = DrawnList.of("""
                | Date       | Sex | Age | Platform | Xqty |
                | 2024-04-03 | F   | 12  | Kik      | 1    |
                | 2024-04-03 | M   | 12  | Kik      | 2    |
                | 2024-04-07 | F   | 13  | Snapchat | 1    |
                | 2024-04-09 | F   | 12  | Kik      | 3    |
                | 2024-05-03 | F   | 11  | Kik      | 1    |
                | 2024-05-08 | F   | 12  | Kik      | 1    |
                """).read();
        assertThat(read.rows()).isEmpty();
        assertThat(read.leftOut()).hasSize(6).containsOnly("list-unclear");
    }

    @Test
    void asksWhatARowIsWhereItRepeatsBesideANumber() {
        String row = "| 2024/25 | F | 13 | Kik | %d |%n";
        StringBuilder rows = new StringBuilder("| FY | Sex | Age | App | Xqty |\n");
        for (int i = 0; i < 12; i++) {
            rows.append(row.formatted(i == 7 ? 104 : 1 + i % 4));
        }
        DrawnList.Read read = DrawnList.of(rows.toString()).read();
        assertThat(read.rows()).isEmpty();
        assertThat(read.findings()).containsExactly("list-unclear A1:E13");
    }

    @Test
    void numbersOfBeatsDoNotCount() {
        assertThat(DrawnList.of("""
                | Month recorded | Xbeat | Sex | Age | App      |
                | 2024-04-03     | 4112  | F   | 12  | Kik      |
                | 2024-04-05     | 4113  | F   | 12  | Kik      |
                | 2024-04-11     | 4112  | F   | 12  | Kik      |
                | 2024-05-17     | 4112  | M   | 11  | Kik      |
                | 2024-05-18     | 4114  | F   | 12  | Snapchat |
                | 2024-06-18     | 4112  | F   | 12  | Kik      |
                """).read().rows()).hasSize(6);
    }

    @Test
    void knowsTheSumsOfARollup() {
        DrawnList.Read read = DrawnList.of("""
                | Month  | Division | Sex | Age band | Count |
                | Apr-24 | North    | F   | 12-15    | 1     |
                | Apr-24 | South    | F   | 12-15    | 2     |
                | Apr-24 | West     | F   | 12-15    | 1     |
                | Apr-24 |          |     |          | 4     |
                | May-24 | North    | F   | 12-15    | 1     |
                | May-24 | South    | M   | 12-15    | 4     |
                | May-24 | West     | F   | 12-15    | 1     |
                | May-24 |          |     |          | 6     |
                | Total  |          |     |          | 10    |
                """).read();
        assertThat(weights(read)).isEqualTo("1 2 1 1 4 1");
        assertThat(read.findings()).containsExactly("between-rows A1:E10");
    }

    @Test
    void aBlankLabelIsNotKnownWhereItsNumberIsNoSum() {
        DrawnList.Read read = DrawnList.of("""
                | Month  | Division | Sex | Age band | Count |
                | Apr-24 | North    | F   | 12-15    | 1     |
                | Apr-24 | South    | F   | 12-15    | 2     |
                | Apr-24 | West     | F   | 12-15    | 1     |
                | Apr-24 | West     | F   |          | 1     |
                | May-24 | North    | F   | 12-15    | 1     |
                | May-24 | South    | M   |          | 4     |
                | May-24 | West     | F   | 12-15    | 1     |
                """).read();
        assertThat(weights(read)).isEqualTo("1 2 1 1 1 4 1");
        assertThat(read.said()).contains("5 2024/25 female unknown ");
    }

    @Test
    void addsGroupsByAgeInYearsThatLeaveOutWhatThereIsNot() {
        DrawnList.Read read = DrawnList.of(GROUPS).read();
        assertThat(weights(read)).isEqualTo("5 5 5 6 1 2 5 6 6 6 6 6 6 6 6 6 6");
        assertThat(read.leftOut()).hasSize(7).containsOnly("between-rows");
        assertThat(read.findings()).containsExactly("between-rows A1:D25");
    }

    @Test
    void leavesGroupsToTheTablesWhereNoTotalSaysThatWhatIsLeftOutIsNone() {
        assertThat(DrawnList.of(GROUPS.replace("| 89 ", "| 93 ")).ranges()).isEmpty();
        assertThat(DrawnList.of(GROUPS.substring(0, GROUPS.indexOf("| Grand"))).ranges())
                .isEmpty();
    }

    @Test
    void asksAboutASumThatIsNone() {
        assertThat(DrawnList.of(GROUPS.replace("| 24  ", "| 29  ")).read().findings())
                .contains("list-count-differs A10:D10");
    }

    private static final String GROUPS = """
            | Financial Year | Victim Sex   | Victim Age | Count |
            | 2023/24        | Female       | 7          | 5     |
            | 2023/24        | Female       | 8          | 5     |
            | 2023/24        | Female       | 12         | 5     |
            | 2023/24        | Female       | Unknown    | 6     |
            | 2023/24        | Female Total |            | 21    |
            | 2023/24        | Male         | 12         | 1     |
            | 2023/24        | Male         | 15         | 2     |
            | 2023/24        | Male Total   |            | 3     |
            | 2023/24 Total  |              |            | 24    |
            | 2024/25        | Female       | 10         | 5     |
            | 2024/25        | Female       | 13         | 6     |
            | 2024/25        | Female       | 14         | 6     |
            | 2024/25        | Female       | 15         | 6     |
            | 2024/25        | Female       | 16         | 6     |
            | 2024/25        | Female Total |            | 29    |
            | 2024/25        | Male         | 12         | 6     |
            | 2024/25        | Male         | 13         | 6     |
            | 2024/25        | Male         | 14         | 6     |
            | 2024/25        | Male         | 15         | 6     |
            | 2024/25        | Male         | 16         | 6     |
            | 2024/25        | Male         | 17         | 6     |
            | 2024/25        | Male Total   |            | 36    |
            | 2024/25 Total  |              |            | 65    |
            | Grand Total    |              |            | 89    |
            """;

    private static String weights(DrawnList.Read read) {
        return read.rows().stream()
                .map(row -> row.weight().toString().replaceAll("[^0-9]", ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void ticksUnderGendersAreGenders() {
        DrawnList drawn = DrawnList.of("""
                | URN    | Month recorded | Girl | Boy | Gender not shown | 11 and under | 12-15 | Snapchat | Kik |
                | URN001 | 2024-04-01     | x    |     |                  | x            |       | x        |     |
                | URN002 | 2024-04-01     | x    |     |                  |              | x     | x        |     |
                | URN003 | 2024-05-01     |      | x   |                  |              | x     |          | x   |
                | URN004 | 2024-05-01     |      |     | x                | x            |       |          | x   |
                | URN005 | 2024-05-01     | x    | x   |                  | x            |       |          | x   |
                | URN006 | 2024-06-01     |      | x   |                  |              | x     | x        |     |
                | URN007 | 2024-06-01     |      | x   |                  |              | x     | x        |     |
                """);
        assertThat(drawn.kinds())
                .isEqualTo("REFERENCE RECORDED GENDER_FLAG GENDER_FLAG GENDER_FLAG AGE_FLAG AGE_FLAG PLATFORM_FLAG"
                        + " PLATFORM_FLAG");
        assertThat(drawn.read().said())
                .startsWith(
                        "2 2024/25 female 0-11 snapchat",
                        "3 2024/25 female 12-15 snapchat",
                        "4 2024/25 male 12-15 kik",
                        "5 2024/25 unknown 0-11 kik",
                        "6 2024/25 female 0-11 + male 0-11 kik");
    }

    @Test
    void ticksUnderBandsOfAgesAreAges() {
        DrawnList drawn = DrawnList.of("""
                | URN    | Month recorded | Gender of victim | 11 and under | 12-15 | 16 and over | Snapchat | Kik |
                | URN001 | 2024-04-01     | Female           | 1            |       |             | Y        |     |
                | URN002 | 2024-04-01     | Female           |              | 1     |             | Y        |     |
                | URN003 | 2024-05-01     | Male             |              | 1     |             |          | Y   |
                | URN004 | 2024-05-01     | Male             |              |       | 1           |          | Y   |
                | URN005 | 2024-05-01     | Female           |              |       |             |          | Y   |
                | URN006 | 2024-06-01     | Female           | 1            |       |             | Y        |     |
                | URN007 | 2024-06-01     | Female           |              | 1     |             | Y        |     |
                | Total  |                |                  | 2            | 3     | 1           | 4        | 3   |
                """);
        assertThat(drawn.kinds())
                .isEqualTo("REFERENCE RECORDED GENDER AGE_FLAG AGE_FLAG AGE_FLAG PLATFORM_FLAG PLATFORM_FLAG");
        assertThat(drawn.read().said())
                .startsWith(
                        "2 2024/25 female 0-11 snapchat",
                        "3 2024/25 female 12-15 snapchat",
                        "4 2024/25 male 12-15 kik",
                        "5 2024/25 male 16+ kik",
                        "6 2024/25 female unknown kik")
                .hasSize(7);
    }

    @Test
    void aTableOfYearsWithHeadsInTwoRowsIsNoList() {
        assertThat(DrawnList.of("""
                |           |      | Sex of VIW |     |      | Age of VIW |       |     |      |
                | Year      | Offs | F          | M   | Unk. | <12        | 12-15 | 16+ | Unk. |
                | FY2020/21 | 402  | 326        | 65  | 11   | 53         | 312   | 24  | 13   |
                | FY2021/22 | 455  | 370        | 72  | 13   | 68         | 335   | 31  | 21   |
                | FY2022/23 | 498  | 385        | 97  | 16   | 64         | 381   | 35  | 18   |
                | FY2023/24 | 546  | 418        | 108 | 20   | 86         | 402   | 37  | 21   |
                | FY2024/25 | 583  | 451        | 111 | 21   | 73         | 452   | 34  | 24   |
                """).ranges()).isEmpty();
    }

    @Test
    void aReferenceMayBeNamedAfterItsForce() {
        assertThat(DrawnList.of("""
                | NYP occurrence no. | Recorded on | Victim gender | Victim age | Method(s)         |
                | 122410041          | 2024-04-02  | Female        | 14         | TikTok            |
                | 122410358          | 2024-04-07  | Female        | 10         | TikTok            |
                | 122410675          | 2024-04-12  | Male          | 12         | TikTok; Instagram |
                | 122410992          | 2024-04-17  | Female        | 13         | Kik               |
                | 122411309          | 2024-04-22  | Female        | 15         | Kik               |
                | 122411626          | 2024-04-27  | Female        | 13         | Kik               |
                """).kinds()).startsWith("REFERENCE RECORDED GENDER AGE PLATFORM");
    }

    @Test
    void rowsThatCountManySuspectsAreLinesOfATable() {
        assertThat(DrawnList.of("""
                | Fin_Year  | Victim_Sex | Age_Band | Suspect_Count |
                | 2023/2024 | F          | 00-11    | 27            |
                | 2023/2024 | F          | 12-15    | 83            |
                | 2023/2024 | F          | 16+      | 2             |
                | 2023/2024 | M          | 00-11    | 6             |
                | 2023/2024 | M          | 12-15    | 25            |
                | 2023/2024 | M          | 16+      | 1             |
                | 2023/2024 | NULL       | 00-11    | 2             |
                | 2023/2024 | NULL       | 12-15    | 6             |
                """).ranges()).isEmpty();
    }

    @Test
    void aLetterAndAnAgeTellOfOneVictimEach() {
        DrawnList drawn = DrawnList.of("""
                | Crime     | Recorded   | Victim sex and age | Platform |
                | 36/9091/24 | 2024-04-01 | M13      | Kik      |
                | 36/9468/24 | 2024-04-02 | F14, U12 | TikTok   |
                | 36/9469/24 | 2024-04-02 | F12      | TikTok   |
                | 36/9470/24 | 2024-04-03 | F15      | Kik      |
                | 36/9471/24 | 2024-04-03 | F15      | Kik      |
                | 36/9472/24 | 2024-04-03 | M15      | Kik      |
                | 36/9473/24 | 2024-04-03 | F13      | Kik      |
                """);
        assertThat(drawn.read().said())
                .startsWith(
                        "2 2024/25 male 13 kik",
                        "3 2024/25 female 14 + unknown 12 tiktok",
                        "4 2024/25 female 12 tiktok");
    }

    @Test
    void aLetterBeforeAStrokeIsAGenderAndNoBound() {
        DrawnList drawn = DrawnList.of("""
                | Crime      | Recorded   | Victim (sex/age) | Platform |
                | 36/9091/24 | 2024-04-01 | M/13             | Kik      |
                | 36/9468/24 | 2024-04-02 | U/14             | TikTok   |
                | 36/9469/24 | 2024-04-02 | U - 11           | TikTok   |
                | 36/9470/24 | 2024-04-03 | F/15             | Kik      |
                | 36/9471/24 | 2024-04-03 | F/NK             | Kik      |
                | 36/9472/24 | 2024-04-03 | M/15             | Kik      |
                | 36/9473/24 | 2024-04-03 | F/13             | Kik      |
                | 36/9474/24 | 2024-04-03 | F 12             | Kik      |
                """);
        assertThat(drawn.read().said())
                .startsWith("2 2024/25 male 13 kik", "3 2024/25 unknown 14 tiktok", "4 2024/25 unknown 11 tiktok")
                .endsWith("9 2024/25 female 12 kik");
    }

    @Test
    void aVictimWithANameOfItsOwnIsOneHoweverOftenItStandsThere() {
        DrawnList drawn = DrawnList.of("""
                | Crime no   | Recorded   | Victim ID | Vic age | Vic gender | Suspect age | Platform |
                | 36/9091/24 | 2024-04-01 | 700107    | 13      | Female     | 19          | Kik      |
                | 36/9091/24 | 2024-04-01 | 700107    | 13      | Female     | 22          | Kik      |
                | 36/9091/24 | 2024-04-01 | 700108    | 13      | Female     | 22          | Kik      |
                | 36/9470/24 | 2024-04-03 | 700109    | 15      | Male       | 30          | Kik      |
                | 36/9471/24 | 2024-04-03 | 700110    | 15      | Male       | 31          | Kik      |
                | 36/9472/24 | 2024-04-03 | 700111    | 12      | Male       | 32          | Kik      |
                """);
        assertThat(drawn.read().said())
                .startsWith("2 2024/25 female 13 kik", "3 2024/25  kik", "4 2024/25 female 13 kik");
    }

    @Test
    void lettersAndLongNumbersNameAnOffenceOnSeveralRows() {
        DrawnList drawn = DrawnList.of("""
                | IML number  | Reported   | Aggrieved sex | Media flag      |
                | IML 1740000 | 2024-04-02 | Female        | Flag: WhatsApp  |
                | IML 1740000 | 2024-04-02 | Female        | Flag: Snapchat  |
                | IML 1741226 | 2024-04-05 | Female        | Flag: Snapchat  |
                | IML 1741839 | 2024-04-05 | Male          | Flag: unknown   |
                | IML 1742452 | 2024-04-06 | Female        | Flag: Snapchat  |
                | IML 1743065 | 2024-04-07 | Female        | Flag: Instagram |
                """);
        assertThat(drawn.kinds()).startsWith("REFERENCE REPORTED GENDER PLATFORM");
        assertThat(drawn.read().said()).startsWith("2 2024/25 female all whatsapp");
    }

    @Test
    void numbersUnderAYearThatNobodyReadsAreAskedAbout() {
        assertThat(DrawnList.of("""
                        | Occ no  | FinYr | Vic age | Vic gender |
                        | OCC0001 | 77    | 14      | Female     |
                        | OCC0002 | 77    | 9       | Female     |
                        | OCC0003 | 78    | 15      | Female     |
                        | OCC0004 | 78    | 13      | Male       |
                        | OCC0005 | 79    | 13      | Male       |
                        | OCC0006 | 79    | 13      | Male       |
                        """).read().said()).noneMatch(row -> row.contains("2024/25"));
    }
}
