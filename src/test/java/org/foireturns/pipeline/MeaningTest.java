package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What drawn returns are taken to mean, one reading at a time. */
class MeaningTest {
    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    private DrawnReturn read(String drawing) {
        drawn = DrawnReturn.of(drawing);
        return drawn;
    }

    @Test
    void readsYearsAcrossAndGendersDown() {
        read("""
                | Gender  | 2017/18 | 2018/19 |
                | Female  | 12      | <5      |
                | Male    | 3       | *       |
                | Unknown | n/a     | 0       |
                | Total   | 15      | 20      |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B2 2017/18 female 12",
                        "C2 2018/19 female 0-4",
                        "B3 2017/18 male 3",
                        "C3 2018/19 male 0-",
                        "B4 2017/18 unknown n/a",
                        "C4 2018/19 unknown 0",
                        "B5 2017/18 15 total",
                        "C5 2018/19 20 total");
    }

    @Test
    void readsYearsOverGendersAndAgesDown() {
        read("""
                |              | 2017/18 | <    | 2018/19 | <    |
                | Age          | Female  | Male | Female  | Male |
                | Under 12     | 1       | 2    | 3       | 4    |
                | 12 to 15     | 5       | 6    | 7       | 8    |
                | 16 and over  | 9       | 10   | 11      | 12   |
                """);
        assertThat(drawn.observations())
                .contains("B3 2017/18 female 0-11 1", "E5 2018/19 male 16+ 12")
                .hasSize(12);
        assertThat(drawn.rejected()).isEmpty();
    }

    @Test
    void takesFootnoteMarksOff() {
        read("""
                | Age        | 2017/18 [note 2] | 2018/19²  | 2019/20*  |
                | Under 12^3 | 82¹              | '264*     | 45        |
                | 12-15*     | 1                | 45 (r)    | 3         |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B2 2017/18 0-11 82",
                        "C2 2018/19 0-11 264",
                        "D2 2019/20 0-11 45",
                        "B3 2017/18 12-15 1",
                        "C3 2018/19 12-15 45",
                        "D3 2019/20 12-15 3");
        assertThat(drawn.findings()).contains("marker-stuck A1:D3");
    }

    @Test
    void readsTheDatesThatWereLabels() {
        read("""
                | Age band   | 2017/18    | 2018/19 |
                | 0-4        | 1          | 5       |
                | 2025-11-05 | 2          | 6       |
                | 2015-12-01 | 2025-04-01 | 7       |
                | 16+        | 4          | 8       |
                """);
        assertThat(drawn.observations())
                .contains("B2 2017/18 0-4 1", "B3 2017/18 5-11 2", "B4 2017/18 12-15 1-4", "C4 2018/19 12-15 7")
                .hasSize(8);
        assertThat(drawn.findings())
                .contains("date-taken-as-range A3", "date-taken-as-range A4", "date-taken-as-range B4");
    }

    @Test
    void leavesADateThatMayBeSeveralBands() {
        read("""
                | Age band   | 2017/18 |
                | 2015-12-01 | 3       |
                | 16+        | 4       |
                """);
        assertThat(drawn.rejected()).containsExactly("B2 label-unknown");
    }

    @Test
    void readsMonthColumnsAndQuartersOfAYear() {
        read("""
                | Offences recorded 2020/21 |
                | Gender | Q1 | Q2 | Q3 (Oct-Dec) | Q4 |
                | Female | 1  | 2  | 3            | 4  |
                | Male   | 5  | 6  | 7            | 8  |
                """);
        assertThat(drawn.observations())
                .contains("B3 1 April 2020 to 30 June 2020 female 1", "E4 1 January 2021 to 31 March 2021 male 8");
        read("""
                | Gender | Apr-20 | May-20 | 2020-06-01 |
                | Female | 1      | 2      | 3          |
                """);
        assertThat(drawn.observations()).contains("D2 1 June 2020 to 30 June 2020 female 3");
    }

    @Test
    void refusesAQuarterOfNoYear() {
        read("""
                | Gender | Q1 | Q2 |
                | Female | 1  | 2  |
                """);
        assertThat(drawn.rejected()).containsExactly("B2 period", "C2 period");
    }

    @Test
    void readsPeriodsFromTwoColumns() {
        read("""
                | Sexual communication with a child |
                | From         | To            | Gender | Offences |
                | 1 April 2017 | 31 March 2018 | Female | 5        |
                | 1 April 2018 | 31 March 2019 | Female | 6        |
                | 2019-04-01   | 2020-03-31    | Male   | 7        |
                """);
        assertThat(drawn.observations())
                .containsExactly("D3 2017/18 female 5", "D4 2018/19 female 6", "D5 2019/20 male 7");
    }

    @Test
    void asksWhatALoneYearIs() {
        read("""
                | Gender | 2018 | 2019 |
                | Female | 5    | 6    |
                """);
        assertThat(drawn.observations()).containsExactly("B2 2018 female 5", "C2 2019 female 6");
        assertThat(drawn.findings()).contains("year-unclear B1", "year-unclear C1");
    }

    @Test
    void readsBothLanguages() {
        read("""
                | Rhyw / Gender      | Ebrill 2017 i Mawrth 2018 | 2018/19 |
                | Benyw / Female     | 5                         | 1       |
                | Gwryw/Male         | 6                         | 2       |
                | Anhysbys / Unknown | 7                         | 3       |
                | Cyfanswm / Total   | 18                        | 6       |
                """);
        assertThat(drawn.observations())
                .contains("B2 2017/18 female 5", "B3 2017/18 male 6", "B4 2017/18 unknown 7", "B5 2017/18 18 total");
        assertThat(drawn.rejected()).isEmpty();
    }

    @Test
    void readsPlatformsAcrossWhoseNamesHoldWordsOfHeads() {
        read("""
                | Sexual communication with a child |
                | Means of communication | Snapchat | Whats App | Dating site | Total |
                | 2016/17                | 3        | 6         | 1           | 10    |
                | 2017/18                | 4        | 7         | 2           | 13    |
                | Total                  | 7        | 13        | 3           | 23    |
                """);
        assertThat(drawn.observations())
                .contains("C3 2016/17 whatsapp 6", "C4 2017/18 whatsapp 7", "D4 2017/18 dating-site 2");
        assertThat(drawn.rejected()).isEmpty();
    }

    @Test
    void takesALoneTotalForTheHeadOfTheCounts() {
        read("""
                | Sexual communication with a child |
                | Victim gender | Social media | Year    | Total |
                | Female        | Snapchat     | 2017/18 | 4     |
                | Male          | Kik          | 2017/18 | 2     |
                """);
        assertThat(drawn.observations()).containsExactly("D3 2017/18 female snapchat 4", "D4 2017/18 male kik 2");
    }

    @Test
    void takesNoSubtotalForTheTotal() {
        read("""
                | Sexual communication with a child |
                | Platform    | 2017/18 |
                | Snapchat    | 4       |
                | Instagram   | 3       |
                | WhatsApp    | 2       |
                | Total Meta  | 5       |
                | Grand total | 9       |
                """);
        assertThat(drawn.observations())
                .contains("B3 2017/18 snapchat 4", "B7 2017/18 9 total")
                .noneMatch(line -> line.startsWith("B6"));
        assertThat(drawn.rejected()).containsExactly("B6 label-unknown");
    }

    @Test
    void readsATotalSaidInWords() {
        read("""
                | Force                                   | 2017/18 |
                | Kent Police                             | 15      |
                | Essex Police                            | 9       |
                | Total sexual communication with a child | 24      |
                """);
        assertThat(drawn.observations()).hasSize(2);
    }

    @Test
    void countsNothingUnderAHeadThatOnlyNamesAnAxis() {
        read("""
                | Sexual communication with a child |
                | Offences | Victim age (see comments) |
                | 2017/18  | 12                        |
                """);
        assertThat(drawn.observations()).isEmpty();
    }

    @Test
    void readsLabelsOfSeveralParts() {
        read("""
                | Sexual communication with a child |
                |                  | 2017/18 |
                | Female 12-15     | 1       |
                | Male - under 12  | 2       |
                | Girls aged 16+   | 3       |
                | Total female     | 4       |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2017/18 female 12-15 1",
                        "B4 2017/18 male 0-11 2",
                        "B5 2017/18 female 16+ 3",
                        "B6 2017/18 female 4 total");
    }

    @Test
    void refusesLabelsWithAWordLeftOver() {
        read("""
                | Gender              | 2017/18 |
                | Female              | 1       |
                | Male charged        | 2       |
                | Female 12-15 London | 3       |
                """);
        assertThat(drawn.observations()).containsExactly("B2 2017/18 female 1");
        assertThat(drawn.setAside()).containsExactly("B3 subject-left-out");
        assertThat(drawn.rejected()).containsExactly("B4 label-unknown");
    }

    @Test
    void keepsPlatformsApart() {
        read("""
                | Platform                | 2017/18 |
                | Snap Chat               | 1       |
                | SNAPCHAT app            | 2       |
                | X (formerly Twitter)    | 3       |
                | Twitter / X             | 4       |
                | Facebook/Instagram      | 5       |
                | Facebook and Instagram  | 6       |
                | Other                   | 7       |
                | Social media            | 8       |
                | Snapchta                | 9       |
                | Not recorded            | 10      |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B2 2017/18 snapchat 1",
                        "B3 2017/18 snapchat 2",
                        "B4 2017/18 twitter 3",
                        "B5 2017/18 twitter 4",
                        "B6 2017/18 facebook-instagram 5",
                        "B7 2017/18 facebook-and-instagram 6",
                        "B8 2017/18 other 7",
                        "B9 2017/18 social-media 8",
                        "B10 2017/18 snapchat 9",
                        "B11 2017/18 platform-unknown 10");
        assertThat(drawn.findings())
                .contains("label-combined A6", "label-combined A7", "label-generic A8", "label-generic A9");
    }

    @Test
    void asksAboutALabelOnce() {
        read("""
                | Year    | Platform | Offences |
                | 2017/18 | Blorp    | 1        |
                | 2018/19 | Blorp    | 2        |
                | 2019/20 | Blorp    | 3        |
                | 2019/20 | Snapchat | 4        |
                """);
        assertThat(drawn.observations()).as("%s", drawn).hasSize(4);
        assertThat(drawn.findings()).containsOnlyOnce("platform-unlisted B2").doesNotContain("platform-unlisted B3");
    }

    @Test
    void leavesOtherOffencesOut() {
        read("""
                | Offence                                              | 2017/18 | 2018/19 |
                | 71/17 Sexual communication with a child              | 5       | 6       |
                | 88A Sexual grooming                                  | 7       | 8       |
                | 71/15 Arranging or facilitating the commission of a child sex offence | 1 | 2 |
                | Total                                                | 13      | 16      |
                """);
        assertThat(drawn.observations()).containsExactly("B2 2017/18 5", "C2 2018/19 6");
        assertThat(drawn.setAside()).hasSize(6).allMatch(cell -> cell.endsWith(" other-offence"));
    }

    @Test
    void setsAReturnOfAnotherOffenceAside() {
        read("""
                | Sexual grooming (88A) by victim gender |
                | Gender | 2017/18 |
                | Female | 7       |
                | Male   | 2       |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.findings()).contains("offence B3:B4");
    }

    @Test
    void readsSeveralForces() {
        drawn = DrawnReturn.named("Joint response.xlsx", "2023", """
                | Offences of sexual communication with a child |
                | Force                | 2017/18 | 2018/19 |
                | Bedfordshire Police  | 5       | 6       |
                | Cambridgeshire       | 7       | 8       |
                | Total                | 12      | 14      |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 bedfordshire 2017/18 5",
                        "C3 bedfordshire 2018/19 6",
                        "B4 cambridgeshire 2017/18 7",
                        "C4 cambridgeshire 2018/19 8");
        assertThat(drawn.setAside()).containsExactly("B5 forces-total", "C5 forces-total");
        assertThat(drawn.findings()).doesNotContain("force-unknown");
    }

    @Test
    void holdsATotalOverForcesAgainstTheirNumbers() {
        drawn = DrawnReturn.named("Wales response.xlsx", "2023", """
                | Offences of sexual communication with a child |
                | Force        | 2017/18 | 2018/19 | 2019/20 | 2020/21 |
                | Gwent        | 164     | 6       | 6       | 6       |
                | South Wales  | 200     | 8       |         | <5      |
                | Welsh total  | 364     | 14      | 6       | 8       |
                | Essex        | 100     | 1       | 1       | 1       |
                | Kent         | 100     | 3       | 3       | 3       |
                | All forces   | 554     | 18      | 10      | 10      |
                """);
        assertThat(drawn.setAside()).hasSize(8);
        assertThat(drawn.findings())
                .filteredOn(each -> each.startsWith("does-not-add-up"))
                .containsExactly("does-not-add-up B8");
    }

    @Test
    void neverTakesARegionForAForce() {
        drawn = DrawnReturn.named("Response.xlsx", "2023", """
                | West Midlands |

                | Victim gender | 2017/18 |
                | Female        | 5       |
                | Male          | 6       |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.findings()).contains("force-unknown");
    }

    @Test
    void takesAgesThatWouldOverlapForYears() {
        read("""
                | Sexual communication with a child |
                |       | 17-18 | 18-19 |
                | Total | 5     | 6     |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2017/18 5 total", "C3 2018/19 6 total");
    }

    @Test
    void takesWhatTheHeadSays() {
        read("""
                | Sexual communication with a child |
                | Year  | Offences |
                | 17-18 | 5        |
                | 18-19 | 6        |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2017/18 5", "B4 2018/19 6");
    }

    @Test
    void takesTheGenderFromTheTitle() {
        read("""
                | Female victims |
                | Age      | 2017/18 |
                | Under 12 | 5       |
                | 12-15    | 6       |

                | Male victims |
                | Age      | 2017/18 |
                | Under 12 | 7       |
                | 12-15    | 8       |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2017/18 female 0-11 5",
                        "B4 2017/18 female 12-15 6",
                        "B8 2017/18 male 0-11 7",
                        "B9 2017/18 male 12-15 8");
    }

    @Test
    void asksAboutBlanks() {
        read("""
                | Gender  | 2017/18 | 2018/19 | 2019/20 |
                | Female  | 12      |         | 4       |
                | Male    | 3       | 5       |         |
                """);
        assertThat(drawn.observations()).hasSize(4);
        assertThat(drawn.findings()).contains("blank C2:D3");
    }

    @Test
    void saysWhyACellIsNoCount() {
        read("""
                | Gender  | 2017/18 | 2018/19 | 2019/20 | 2020/21 | 2021/22 |
                | Female  | -1      | 2.5     | -       | TBC     | 12%     |
                | Male    | 1       | 2       | 3       | 4       | 5       |
                | Unknown | 1       | 2       | 3       | 4       | 5       |
                """);
        assertThat(drawn.rejected())
                .containsExactly("B2 not-a-count", "C2 not-a-count", "D2 unknown-marker", "E2 not-a-number");
        assertThat(drawn.setAside()).containsExactly("F2 percentages-left-out");
        assertThat(drawn.observations()).hasSize(10);
    }

    @Test
    void leavesPercentagesOut() {
        read("""
                | Gender  | 2017/18 | %   |
                | Female  | 12      | 80% |
                | Male    | 3       | 20% |
                """);
        assertThat(drawn.observations()).containsExactly("B2 2017/18 female 12", "B3 2017/18 male 3");
        assertThat(drawn.setAside()).containsExactly("C2 percentages-left-out", "C3 percentages-left-out");
    }

    @Test
    void readsWhatTheWordsOfAFormCount() {
        drawn = DrawnReturn.oneYear("""
                | Number of offences of sexual communication with a child in 2024/25 | 82 |
                | Number of female victims                                           | 50 |
                | Number of victims aged 12 to 15                                    | 30 |
                | Number of offences where the platform is not known                 | 9  |
                | Number of offences on Snapchat                                     | 20 |
                | Number of offences that were charged                               | 5  |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B1 2024/25 82",
                        "B2 2024/25 female 50",
                        "B3 2024/25 12-15 30",
                        "B4 2024/25 platform-unknown 9",
                        "B5 2024/25 snapchat 20");
        assertThat(drawn.setAside()).containsExactly("B6 subject-left-out");
    }
}
