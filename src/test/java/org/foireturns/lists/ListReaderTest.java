package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Request;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

/** What the rows of a list say, and what lies between them. */
class ListReaderTest {
    @Test
    void readsEachRow() {
        assertThat(DrawnList.of(ListsTest.PLAIN).read().said())
                .startsWith("4 2024/25 female 13 snapchat", "5 2024/25 male 14 instagram")
                .hasSize(6);
    }

    @Test
    void takesTheBandOfARowWithoutAnAge() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex | Age     | Age band |
                | 24000101 | 2024-04-02 | F   | 13      | 12-15    |
                | 24000102 | 2024-04-03 | M   |         | 12-15    |
                | 24000103 | 2024-04-03 | M   | Unknown | 16+      |
                | 24000104 | 2024-04-03 | M   |         |          |
                | 24000105 | 2024-04-03 | M   | 11      |          |
                """);
        assertThat(drawn.read().said())
                .containsExactly(
                        "2 2024/25 female 13 ",
                        "3 2024/25 male 12-15 ",
                        "4 2024/25 male 16+ ",
                        "5 2024/25 male unknown ",
                        "6 2024/25 male 11 ");
    }

    @Test
    void sentencesBesideColumnsOfGendersAndAgesSayNothingOfVictims() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex | Age | MO |
                | 24000101 | 2024-04-02 | F   | 13  | UNKNOWN SUSPECT CONTACTED VICTIM AGED 13 VIA SNAPCHAT, SUSPECT MALE AGED 30 |
                | 24000102 | 2024-04-03 | M   | 14  | MALE 14 CONTACTED BY UNKNOWN FEMALE AGED 17 WHO ASKED FOR IMAGES OF HIM |
                | 24000103 | 2024-04-03 | F   | 11  | FEMALE AGED 11 |
                """);
        assertThat(drawn.read().said())
                .extracting(row -> row.substring(0, row.lastIndexOf(' ')))
                .containsExactly("2 2024/25 female 13", "3 2024/25 male 14", "4 2024/25 female 11");
        assertThat(DrawnList.of("""
                | Crime no | Recorded   | Sex | Age | Details   |
                | 24000101 | 2024-04-02 | F   | 13  | Female 13 |
                | 24000102 | 2024-04-03 | M   | 14  | Male 25   |
                """).read().said()).containsExactly("2 2024/25 female 13 ", "3 2024/25 male 14 ");
    }

    @Test
    void takesTheRecordedDateAndNoOther() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Committed from | Reported   | Recorded   | Sex |
                | 24000101 | 2023-01-02     | 2024-03-30 | 2024-04-02 | F   |
                | 24000102 | 2023-02-02     | 2024-03-31 | 2024-04-03 | M   |
                """);
        assertThat(drawn.read().said()).containsExactly("2 2024/25 female all ", "3 2024/25 male all ");
    }

    @Test
    void takesThePeriodOfTheTitleWhereOnlyDaysOfCommittingStand() {
        String rows = """
                | Crime no | Committed from | Sex |
                | 24000101 | 2023-01-02     | F   |
                | 24000102 | 2022-02-02     | M   |
                """;
        assertThat(DrawnList.of("| Recorded 1 April 2024 to 31 March 2025 |\n" + rows)
                        .read()
                        .said())
                .containsExactly("3 2024/25 female all ", "4 2024/25 male all ");
        DrawnList.Read untold = DrawnList.of(rows).read();
        assertThat(untold.rows()).isEmpty();
        assertThat(untold.leftOut()).containsOnly("list-undated");
        assertThat(untold.findings()).contains("list-undated A1:C3");
    }

    @Test
    void readsMonthHeadingsSumsAndPages() {
        DrawnList.Read read = DrawnList.of("""
                | Offences recorded 2024/25 | | |
                | Crime no | Sex | Age |
                | April    |     |     |
                | 24000101 | F   | 13  |
                | 24000102 | M   | 14  |
                | Count: 2 |     |     |
                | Listing of Kent Police |     | Page 2 |
                | Crime no | Sex | Age |
                | May 2024 |     |     |
                | 24000103 | F   | 13  |
                | Count: 2 |     |     |
                | Total    |     | 3   |
                """).read();
        assertThat(read.said()).containsExactly("4 2024/25 female 13 ", "5 2024/25 male 14 ", "10 2024/25 female 13 ");
        assertThat(read.reading().labels()).isEqualTo(3 + 1 + 3 + 1);
        assertThat(read.findings()).contains("list-count-differs A11").doesNotContain("list-count-differs A6");
    }

    @Test
    void comparesTheOneNumberOfALineThatSaysAll() {
        String rows = """
                | Offences recorded 2024/25 | | | |
                | Crime no | Sex | Age | Platform |
                | 24000101 | F   | 13  | Kik      |
                | 24000102 | M   | 14  | Kik      |
                | 24000103 | M   | 14  | Kik      |
                | Total    | All | %s  | All      |
                """;
        assertThat(DrawnList.of(rows.formatted("126")).read().findings()).contains("list-count-differs A6:D6");
        assertThat(DrawnList.of(rows.formatted("3")).read().findings())
                .noneMatch(said -> said.startsWith("list-count-differs"));
    }

    @Test
    void readsGendersAndOffencesOfHeadings() {
        DrawnList.Read read = DrawnList.of("""
                | Recorded   | Age | Platform |
                | Sexual communication with a child |
                | Female victims |
                | 2024-04-02 | 13  | Kik      |
                | 2024-04-03 | 14  | Kik      |
                | Male victims |
                | 2024-04-04 | 13  | Kik      |
                | Meeting a child following sexual grooming |
                | 2024-04-05 | 13  | Kik      |
                """).read();
        assertThat(read.said())
                .containsExactly("4 2024/25 female 13 kik", "5 2024/25 female 14 kik", "7 2024/25 male 13 kik");
        assertThat(read.leftOut()).containsExactly("other-offence");
    }

    @Test
    void goesOnWithTheRecordAboveWhereReferenceAndDateAreBlank() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Victim no | Sex | Age |
                | 24000101 | 2024-04-02 | 1         | F   | 13  |
                |          |            | 2         | M   | 11  |
                | 24000102 | 2024-04-03 | 1         | F   |     |
                """);
        DrawnList.Read read = drawn.read();
        assertThat(read.said())
                .containsExactly("2 2024/25 female 13 ", "3 2024/25 male 11 ", "4 2024/25 female unknown ");
        assertThat(read.rows().get(1).reference()).isEqualTo(read.rows().get(0).reference());
        assertThat(read.reading().rows()).isEqualTo(Unit.VICTIMS);
    }

    @Test
    void tellsRowsThatRepeatAnother() {
        String copied = """
                | Crime no | Recorded   | Sex |
                | 24000101 | 2024-04-02 | F   |
                | 24000101 | 2024-04-02 | F   |
                | 24000101 | 2024-09-02 | M   |
                | 24000102 | 2024-04-02 | F   |
                """;
        assertThat(DrawnList.of(copied).read().said())
                .containsExactly(
                        "2 2024/25 female all ",
                        "3 2024/25 female all  again 2",
                        "4 2024/25 male all  again 2",
                        "5 2024/25 female all ");
        DrawnList.Read victims =
                DrawnList.of(copied + "| 24000102 | 2024-04-02 | M   |\n").read();
        assertThat(victims.said()).contains("3 2024/25 female all ");
        assertThat(victims.findings()).contains("list-unclear A1:C6");
    }

    @Test
    void leavesCancelledRowsOut() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Sex | Status    |
                | 24000101 | 2024-04-02 | F   | Recorded  |
                | 24000102 | 2024-04-02 | F   | Cancelled |
                | 24000103 | 2024-04-02 | M   | No crime  |
                """).read();
        assertThat(read.rows()).hasSize(1);
        assertThat(read.findings()).contains("cancelled-rows A1:D4");
    }

    @Test
    void countsOnlyTheOffenceAskedAbout() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | HO code | Offence                               | Sex |
                | 24000101 | 2024-04-02 | 071/17  | Adult engages in sexual communication with a child | F |
                | 24000102 | 2024-04-02 | 088/10  | Sexual grooming                       | F   |
                | 24000103 | 2024-04-02 | 022/06  | Cause or incite sexual activity       | M   |
                """).read();
        assertThat(read.said()).containsExactly("2 2024/25 female all ");
        assertThat(DrawnList.of("""
                | Meeting a child following sexual grooming 2024/25 |
                | Crime no | Recorded   | Sex |
                | 24000101 | 2024-04-02 | F   |
                | 24000102 | 2024-04-02 | F   |
                """).read().rows()).isEmpty();
    }

    @Test
    void asksWhichColumnIsTheVictims() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Sex | Sex | Victim age |
                | 24000101 | 2024-04-02 | F   | M   | 13         |
                | 24000102 | 2024-04-02 | F   | M   | 12         |
                """).read();
        assertThat(read.said()).containsExactly("2 2024/25 all 13 ", "3 2024/25 all 12 ");
        assertThat(read.findings()).contains("list-unclear C1");
    }

    @Test
    void takesTheAgeAtTheOffenceInYears() {
        assertThat(DrawnList.of("""
                | Crime no | Recorded   | Vic age now | Vic age at offence | Suspect age | Vic age group | Vic sex |
                | 24000101 | 2024-04-02 | 14          | 13                 | 40          | 12-15         | F       |
                | 24000102 | 2024-04-02 | 12          | 11                 | 30          | Under 12      | M       |
                """).read().said()).containsExactly("2 2024/25 female 13 ", "3 2024/25 male 11 ");
    }

    @Test
    void worksAgesOutFromDaysOfBirthAndCommittingAlone() {
        DrawnList.Read both = DrawnList.of("""
                | Crime no | Recorded   | Committed  | Victim DOB | Sex |
                | 24000101 | 2024-04-02 | 2024-03-02 | 2010-03-03 | F   |
                | 24000102 | 2024-04-02 | 2024-03-02 | 2010-03-02 | F   |
                """).read();
        assertThat(both.findings()).contains("ages-worked-out D1");
        assertThat(both.said()).containsExactly("2 2024/25 female 13 ", "3 2024/25 female 14 ");
        DrawnList.Read year = DrawnList.of("""
                | Crime no | Recorded   | Victim YOB | Sex |
                | 24000101 | 2024-04-02 | 2010       | F   |
                | 24000102 | 2024-04-02 | 2011       | F   |
                """).read();
        assertThat(year.said()).containsExactly("2 2024/25 female all ", "3 2024/25 female all ");
        assertThat(year.findings()).contains("list-unclear C1");
    }

    @Test
    void readsSeveralVictimsOfARow() {
        assertThat(DrawnList.of("""
                | Crime no | Created    | Vic 1 sex | Vic 1 age | Vic 2 sex | Vic 2 age |
                | 24000101 | 2024-04-02 | F         | 13        | M         | 11        |
                | 24000102 | 2024-04-02 | F         | 14        |           |           |
                """).read().said())
                .containsExactly("2 2024/25 female 13 + male 11 ", "3 2024/25 female 14 ");
        assertThat(DrawnList.of("""
                | Crime no | Recorded   | No. of female victims | No. of male victims | Ages of victims |
                | 24000101 | 2024-04-02 | 1                     | 1                   | 15, 13          |
                | 24000102 | 2024-04-02 | 2                     | 0                   | 12              |
                """).read().said())
                .containsExactly(
                        "2 2024/25 female all + male all + all 15 + all 13 ",
                        "3 2024/25 female all + female all + all 12 ");
    }

    @Test
    void readsGenderAndAgeOfOneCell() {
        assertThat(DrawnList.of("""
                | April 2024 to March 2025 |
                | Offence | Month | Victim       | How                    |
                | 1       | April | Girl aged 13 | Snapchat               |
                | 2       | May   | Boy aged 12  | Instagram and WhatsApp |
                | 3       | June  | Girl aged 11 | Snapchat / TikTok      |
                """).read().said())
                .containsExactly(
                        "3 2024/25 female 13 snapchat",
                        "4 2024/25 male 12 instagram+whatsapp",
                        "5 2024/25 female 11 snapchat+tiktok");
    }

    @Test
    void readsTicksUnderPlatforms() {
        DrawnList.Read read = DrawnList.of("""
                | 2024/25 |
                | Line | Sex | Age   | Snapchat | Instagram | Kik | Wizzle | Not known |
                | 1    | F   | 12-15 | Y        | Y         |     |        |           |
                | 2    | M   | 12-15 |          |           |     | Y      |           |
                | 3    | F   | 16+   |          |           |     |        | Y         |
                | Total |    |       | 1        | 1         |     | 1      | 1         |
                """).read();
        assertThat(read.said())
                .containsExactly(
                        "3 2024/25 female 12-15 instagram+snapchat",
                        "4 2024/25 male 12-15 wizzle",
                        "5 2024/25 female 16+ unknown");
        assertThat(read.reading().platforms()).containsExactlyInAnyOrder("snapchat", "instagram", "kik");
    }

    @Test
    void readsCodesByTheirKey() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex | Age |
                | 24000101 | 2024-04-02 | 1   | 13  |
                | 24000102 | 2024-04-02 | 2   | 12  |
                """);
        assertThat(drawn.read(Map.of("victim_gender 1", "Male", "victim_gender 2", "Female"))
                        .said())
                .containsExactly("2 2024/25 male 13 ", "3 2024/25 female 12 ");
        DrawnList.Read unknown = drawn.read();
        assertThat(unknown.said()).containsExactly("2 2024/25 all 13 ", "3 2024/25 all 12 ");
        assertThat(unknown.findings()).contains("list-unclear C1");
    }

    @Test
    void addsGroupsThatAColumnBesideSplits() {
        DrawnList.Read read = DrawnList.of("""
                | Month  | District | Sex | Age | No. of crimes |
                | Apr-24 | North    | F   | 12  | 2             |
                |        | South    | F   | 12  | <5            |
                |        |          | M   | 12  | 1             |
                | May-24 | North    | F   | 13  | 1             |
                |        | South    | F   | 13  | 1             |
                |        | West     | F   | 13  | 1             |
                | May-24 Total |    |     |     | 3             |
                """).read();
        assertThat(read.reading().grouped()).isTrue();
        assertThat(read.said()).hasSize(6).contains("4 2024/25 male 12 ", "7 2024/25 female 13 ");
        assertThat(read.rows().get(1).weight().toString()).contains("0").contains("4");
    }

    @Test
    void countsAdultsAndAsks() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Age |
                | 24000101 | 2024-04-02 | 18  |
                | 24000102 | 2024-04-02 | 142 |
                """).read();
        assertThat(read.messages()).anyMatch(message -> message.startsWith("1 rows of the list"));
    }

    @Test
    void aYearBesideTheOneAskedCountsWhenItIsGivenAsAWhole() {
        StringBuilder rows = new StringBuilder("| Crime no | Rec month | Sex |\n");
        for (int month = 1; month <= 12; month++) {
            rows.append("| 2300%04d | 2023-%02d-01 | F |%n".formatted(month, month));
        }
        rows.append("| 24000101 | 2025-04-01 | F |\n");
        List<String> said = DrawnList.of(rows.toString()).read().said();
        assertThat(said).contains("5 2023/24 female all ").contains("14 - female all ");
        assertThat(said.subList(0, 3)).allMatch(row -> row.contains(" - "));
    }

    @Test
    void withoutAskedPeriodsEveryYearCountsUntilToday() {
        assertThat(DrawnList.of("""
                | Crime no | Recorded   | Sex |
                | 24000101 | 2011-04-02 | F   |
                | 24000102 | 2031-04-02 | F   |
                """).read(Map.of(), Request.open("x", "71/17")).said())
                .containsExactly("2 2011/12 female all ", "3 - female all ");
    }

    @Test
    void joinsAMonthAndItsYear() {
        assertThat(DrawnList.of("""
                | Ref    | Year | Month    | Sex |
                | KP/101 | 2024 | April    | F   |
                | KP/102 | 2025 | February | M   |
                """).read().said()).containsExactly("2 2024/25 female all ", "3 2024/25 male all ");
    }

    @Test
    void asksAboutPlatformsInSentences() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Sex | MO |
                | 24000101 | 2024-04-02 | F   | Suspect contacted the victim over Snapchat and then asked for pictures of her. |
                | 24000102 | 2024-04-02 | F   | Victim was added by a man whom she did not know on Instagram, and they talked. |
                """).read();
        assertThat(read.said()).containsExactly("2 2024/25 female all ", "3 2024/25 female all ");
        assertThat(read.findings()).contains("list-unclear D1");
    }

    @Test
    void readsVictimsByTheirNumbersInTheHeads() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Date recorded | V1 Gender | V1 Age | V2 Gender | V2 Age |
                | 24000101 | 2024-04-02    | F         | 13     |           |        |
                | 24000102 | 2024-04-03    | M         | 14     | F         | 12     |
                """);
        assertThat(drawn.read().said()).containsExactly("2 2024/25 female 13 ", "3 2024/25 male 14 + female 12 ");
    }

    @Test
    void readsATickUnderThePlatformsNameAndASignForTicks() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Date recorded | Sex | Snapchat Y/N | Kik Y/N |
                | 24000101 | 2024-04-02    | F   | Y            | N       |
                | 24000102 | 2024-04-03    | M   | N            | Y       |
                | 24000103 | 2024-04-03    | M   | Y            | Y       |
                """);
        assertThat(drawn.read().said())
                .containsExactly(
                        "2 2024/25 female all snapchat", "3 2024/25 male all kik", "4 2024/25 male all kik+snapchat");
    }

    @Test
    void theLineOverTheHeadsMayBeTheFirstHeading() {
        assertThat(DrawnList.of("""
                | FEMALE VICTIMS |            |     |          |
                | Crime ref      | Recorded   | Age | Platform |
                | 36/15755/24    | 2024-04-01 | 14  | Kik      |
                | 36/16396/24    | 2024-04-03 | 14  | Snapchat |
                | 36/18128/24    | 2024-04-17 | 15  | Kik      |

                | MALE VICTIMS   |            |     |          |
                | Crime ref      | Recorded   | Age | Platform |
                | 36/16755/24    | 2024-04-01 | 14  | Kik      |
                """).read().said())
                .contains("3 2024/25 female 14 kik", "5 2024/25 female 15 kik", "9 2024/25 male 14 kik");
    }

    /** "n/a" in gender and age is an offence without a victim; of an age alone it is not known. */
    @Test
    void anOffenceMayHaveNoVictim() {
        assertThat(DrawnList.of("""
                | Crime ref | Recorded   | Victim gender | Victim age | Platform |
                | 240012836 | 2024-04-04 | Female        | 14         | Kik      |
                | 240014512 | 2024-04-15 | n/a           | n/a        | Snapchat |
                | 240015239 | 2024-04-20 | Male          | 15         | Kik      |
                | 240015453 | 2024-04-20 | Female        | 12         | Kik      |
                | 240015454 | 2024-04-21 | n/a           | 13         | Kik      |
                """).read().said()).contains("3 2024/25  snapchat", "6 2024/25 unknown 13 kik");
    }

    /** "Social media flag" over names of platforms is their column, whatever a flag says elsewhere. */
    @Test
    void aFlagThatNamesPlatformsIsTheirColumn() {
        assertThat(DrawnList.of("""
                | Crime ref | Recorded   | Victim gender | Victim age | Social media flag |
                | 240012836 | 2024-04-04 | Female        | 14         | Kik               |
                | 240014512 | 2024-04-15 | Female        | 13         | Snapchat          |
                | 240015239 | 2024-04-20 | Male          | 15         | Kik               |
                """).read().said()).contains("2 2024/25 female 14 kik", "3 2024/25 female 13 snapchat");
    }

    /** "05/07" under "Date" names no offence, though most are different. */
    @Test
    void daysWithoutAYearAreNoReferences() {
        assertThat(DrawnList.of("""
                | July 2024 |       |            |            |          |
                | No        | Date  | Victim sex | Victim age | App      |
                | 1         | 05/07 | F          | 14         | Snapchat |
                | 2         | 06/07 | F          | 12         | Snapchat |
                | 3         | 06/07 | M          | 12         | Kik      |
                | 4         | 07/07 | F          | 12         | Kik      |
                | 5         | 09/07 | F          | 12         | TikTok   |
                | 6         | 15/07 | F          | 13         | Snapchat |
                """).read().said()).hasSize(6);
    }

    /** In a list of one year it does not matter which month 4 is. */
    @Test
    void numbersOfMonthsAreInTheYearOfTheList() {
        assertThat(DrawnList.of("""
                | HO 71/17 - 01/04/2024 to 31/03/2025 |     |        |     |          |
                | ID                                  | MTH | SEX    | AGE | PLATFORM |
                | 1                                   | 1   | Male   | 14  | Snapchat |
                | 2                                   | 1   | Female | 12  | Kik      |
                | 3                                   | 2   | Male   | 12  | Kik      |
                | 4                                   | 4   | Female | 13  | Snapchat |
                | 5                                   | 4   | Male   | 15  | Snapchat |
                | 6                                   | 9   | Male   | 12  | Kik      |
                | 7                                   | 12  | Male   | 12  | Snapchat |
                """).read().said()).hasSize(7).contains("5 2024/25 male 12 kik");
    }

    @Test
    void agesOfYearsAndMonthsAreAges() {
        assertThat(DrawnList.of("""
                | Recorded  | Child | Age of child  | Contact via |
                | 03 Apr 24 | Boy   | 13 yrs 5 mths | TikTok      |
                | 10 Apr 24 | Girl  | 15 yrs 0 mths | Snapchat    |
                | 11 May 24 | Girl  | 12 yrs 0 mths | Snapchat    |
                | 14 May 24 | Girl  | 12 yrs 4 mths | TikTok      |
                """).read().said()).contains("2 2024/25 male 13 tiktok", "5 2024/25 female 12 tiktok");
    }
}
