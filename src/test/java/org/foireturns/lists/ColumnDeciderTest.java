package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column holds, by its head and three of its cells. */
class ColumnDeciderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Quarter one (Apr-Jun 2024); 58 10 3; MEASURE",
                "Platform (as typed by officer); snapchat kik tiktok; PLATFORM",
                "Girl; x x x; GENDER_FLAG",
                "Crime No; 24000191 24000192 24000193; REFERENCE",
                "URN; A/1/24 A/2/24 A/3/24; REFERENCE",
                "Occurrence; 5512 5513 5514; REFERENCE",
                "Anonymised crime ref; Crime-001 Crime-002 Crime-002; REFERENCE",
                "Rhif Trosedd; DP/101 DP/102 DP/103; REFERENCE",
                "Reference period; 2022/23 2023/24 2024/25; PERIOD",
                "Count of Crime No; 4 7 1; COUNT_OF_OFFENCES",
                "Year of report; 24 23 24; OTHER",
                "Offences in year; 24 23 24; COUNT_OF_OFFENCES",
                "No. of crimes; 4 7 1; COUNT_OF_OFFENCES",
                "Total; 4 <5 11; COUNT_OF_OFFENCES",
                "Offences; 5 0 0 0 7; COUNT_OF_OFFENCES",
                "Total; 0 0 0; COUNT_OF_OFFENCES",
                "Victims; 2 1 4; COUNT_OF_VICTIMS",
                "No. of female victims; 1 0 2; COUNT_OF_GENDER",
                "No of suspects; 1 0 2; SUSPECT",
                "Recorded; 2024-04-01 2024-04-02 2024-05-01; RECORDED",
                "Recorded; 31 105 17; COUNT_OF_OFFENCES",
                "Date Crime Recorded; 01/04/2024 02/04/2024 03/04/2024; RECORDED",
                "Rec Date; 45390 45391 45400; RECORDED",
                "Recorded date; 20240401 20240402 20240403; RECORDED",
                "Created; 2024-04-02T00:00:00 2024-04-03T00:00:00 2024-04-04T00:00:00; REPORTED",
                "Committed From; 2024-04-01 2024-04-02 2024-05-01; COMMITTED",
                "Date closed; 2024-04-01 2024-04-02 2024-05-01; OTHER",
                "Date; 2024-04-01 2024-04-02 2024-05-01; DATE",
                "Month; April May June; PERIOD",
                "Rec Month; Apr-23 May-23 Jun-23; PERIOD",
                "Month recorded; 202404 202405 202406; PERIOD",
                "Fin Year; 2023/24 2024/25 2024/25; PERIOD",
                "Fin quarter; Q1 Q2 Q3; PERIOD",
                "Victim DOB; 2010-04-01 2011-04-02 2012-05-01; BIRTH",
                "Victim YOB; 2010 2011 2012; BIRTH",
                "Age (from DOB); 14 13 12; AGE",
                "Yrs; 14 13 12 15 11 14 13; AGE",
                "Yrs; 24 23 24 23 24 23 24; OTHER",
                "Victim Age; 14 13 Unknown; AGE",
                "Victim age band; 12-15 Under_12 16+; AGE_BAND",
                "Age at offence; 13yrs 14yrs 15yrs; AGE",
                "Vic Sex; F M U; GENDER",
                "Gender; Female ? Male; GENDER",
                "Victim; Female Male Female; GENDER",
                "Vic Gender; 1 2 9; GENDER",
                "Suspect gender; M M F; SUSPECT",
                "Suspect age; 40 22 31; SUSPECT",
                "Officer age; 40 22 31; OTHER",
                "Platform; Snapchat Kik Unknown; PLATFORM",
                "How; Snapchat Instagram Kik; PLATFORM",
                "Snapchat; Y Y Y; PLATFORM_FLAG",
                "Snapchat; 1 0 1; PLATFORM_FLAG",
                "Snapchat; 12 3 4; MEASURE",
                "2024/25; 12 3 4; MEASURE",
                "12-15; 12 3 4; MEASURE",
                "% change; 12 3 4; MEASURE",
                "Online flag; Y N Y; OTHER",
                "Beat; 4102 4103 4102; OTHER",
                "MOPI group; 1 2 1; OTHER",
                "Hours to report; 12 3 4; OTHER",
                "Ethnicity; White Asian Other; OTHER",
                "HO code; 071/17 071/17 088/10; OFFENCE",
                "Crime status; Recorded Cancelled Recorded; STATUS",
                "Victim No; 1 1 2; VICTIM_NUMBER"
            })
    void isDecidedByHeadAndCells(String head, String cells, ColumnKind kind) {
        assertThat(decided(head, cells, false)).as(head).isEqualTo(kind);
    }

    private static ColumnKind decided(String head, String cells, boolean leftmost) {
        List<Cell> column = GridText.grid(String.join(
                        "\n",
                        List.of(cells.split(" ")).stream()
                                .map(text -> "| " + text.replace('_', ' ') + " |")
                                .toList()))
                .cells();
        return ColumnDecider.kind(DrawnList.WORDS.head(head), Profile.of(column, DrawnList.WORDS), leftmost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crime; 24000191 24000192 24000193; REFERENCE",
                "Crime; 4 7 1; COUNT_OF_OFFENCES",
                "Crime; 8610 7117 8610; OFFENCE",
                "Codes; 7117 8610 1234; OFFENCE",
                "Codes; 7117 8610 1234 12 15 16 18 19 22 33 44 55 66 77 88; OTHER",
                "Snapchat; x x x 4; PLATFORM_FLAG",
                "Female; x x x; GENDER_FLAG",
                "Female; 1 1 0; COUNT_OF_GENDER",
                "Female; 12 3 4; COUNT_OF_GENDER",
                "12-15; x x x; AGE_FLAG",
                "12-15 victims; 1 0 1; AGE_FLAG",
                "No. of victims 12-15; 1 0 1; MEASURE",
                "Gender and age; F12 M13 F14; GENDER_AND_AGE",
                "Details; Female Male Unknown; GENDER",
                "Details; Female apples Male pears plums; OTHER",
                "Details; 12-15 16-17 Under_12; AGE_BAND",
                "Details; aged_12 aged_13 aged_14; AGE",
                "Details; 12 13 14; OTHER",
                "Details; Snapchat Kik pears; PLATFORM",
                "Details; Snapchat pears plums figs; OTHER",
                "Platform; Snapchat_and_then_they_moved_to_Kik_and_Instagram_for_more_weeks_than_we_know Kik; FREE_TEXT",
                "Notes; he_said_on_Snapchat_that_he_would_come_to_see_her_and_then_left_her_there_for_good Kik; FREE_TEXT",
                "Offences; <5 <5 7; COUNT_OF_OFFENCES",
                "Offences; * * *; COUNT_OF_OFFENCES",
                "Victim age; * * *; WITHHELD",
                "Count of crimes; 1-4 1-4 7; COUNT_OF_OFFENCES",
                "Unknown; 3 4 5; MEASURE",
                "Age; 12-15 16-17 Unknown; AGE_BAND",
                "Age; 12-15 13 Unknown 14; AGE",
                "Age; apples pears; OTHER",
                "Sex; x x x; GENDER",
                "Ticked; x 1 x; OTHER",
                "REF_AREA; Kent_Police Kent_Police Kent_Police; FORCE",
                "REF_AREA; Kent_Police Essex_Police Kent_Police; REFERENCE",
                "Area; Kent_Police; OTHER",
                "Force; Kent_Police Essex_Police Gwent_Police; FORCE",
                "Town; Kent_Police Essex_Police Gwent_Police; OTHER",
                "Reference; 7117 8610 7117; REFERENCE",
                "Crime; 12345 99999 23456; REFERENCE",
                "Crime; 1234 9999 2345; COUNT_OF_OFFENCES",
                "Offence; AB/101 AB/102 AB/103; REFERENCE",
                "Incident; AB/101 AB/102 AB/103; REFERENCE",
                "Platform of suspect; Snapchat Kik Yubo; PLATFORM",
                "Platform; 1 2 3; PLATFORM"
            })
    void isDecidedByTheCellsWhereTheHeadMayBeOfSeveral(String column) {
        String[] parts = column.split("; ", -1);
        isDecidedByHeadAndCells(parts[0], parts[1], ColumnKind.valueOf(parts[2]));
    }

    /** Numbers one after the other number the rows where they stand first, or begin with one. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Total crimes;           1 2 3; COUNT_OF_OFFENCES; SEQUENCE
            No;                     5 6 7; COUNT_OF_OFFENCES; SEQUENCE
            Crime;                  3 4 5; COUNT_OF_OFFENCES; REFERENCE
            Crime reference number; 1 2 3; REFERENCE;         REFERENCE
            Year;                   23 24 25; OTHER;          OTHER
            Victims per crime;      1 2 1; COUNT_OF_VICTIMS;  COUNT_OF_VICTIMS
            """)
    void whatCountsUpInTheFirstColumnNumbersItsRows(String head, String cells, ColumnKind within, ColumnKind first) {
        assertThat(decided(head, cells, false)).isEqualTo(within);
        assertThat(decided(head, cells, true)).isEqualTo(first);
    }
}
