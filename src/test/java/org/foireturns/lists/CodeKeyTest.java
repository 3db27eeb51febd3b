package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

class CodeKeyTest {
    private static Map<String, String> key(String drawing) {
        return CodeKey.in(List.of(new Lists.Found(List.of(), GridText.grid(drawing))), DrawnList.WORDS);
    }

    @Test
    void whatStandsBeforeAColonSaysOfWhatTheCodesAre() {
        assertThat(key("| Vic age: age in years when the offence was committed, 99 = Not known |"))
                .containsOnly(entry("victim_age 99", "Not known"));
        assertThat(key("| Victim age; 99 = unknown |")).containsOnly(entry("victim_age 99", "unknown"));
        assertThat(key("| Suspect age: in years, 99 = Not known |")).isEmpty();
        assertThat(key("| Victim sex: 1 = Male. Suspect age: in years, 99 = Not known |"))
                .containsOnly(entry("victim_gender 1", "Male"));
    }

    @Test
    void readsCodesOfAgeGroups() {
        Map<String, String> key =
                key("| Age group: 1 = 0-11, 2 = 12 to 15, 3 = 16 and over, 9 = not known |\n| Sex: 1 = M; 2 = F |");
        assertThat(key)
                .containsEntry("victim_age 1", "0-11")
                .containsEntry("victim_age 3", "16 and over")
                .containsEntry("victim_age 9", "not known")
                .containsEntry("victim_gender 1", "M");
        String ages = """
                | Crime no | Recorded   | Age |
                | 24000101 | 2024-04-02 | 2 |
                | 24000102 | 2024-04-03 | 1 |
                | 24000103 | 2024-04-03 | 9 |
                | 24000104 | 2024-04-03 | 2 |
                | 24000105 | 2024-04-03 | 2 |
                | 24000106 | 2024-04-03 | 3 |
                | 24000107 | 2024-04-03 | 2 |
                """;
        assertThat(DrawnList.of(ages).read(key).said())
                .startsWith("2 2024/25 all 12-15 ", "3 2024/25 all 0-11 ", "4 2024/25 all unknown ");
        DrawnList.Read unexplained = DrawnList.of(ages).read(Map.of());
        assertThat(unexplained.messages().toString()).contains("what the codes under \"Age\" stand for");
        assertThat(unexplained.said()).doesNotContain("3 2024/25 all 1 ");
        assertThat(DrawnList.of(ages.replace("| 3 |", "| 13 |")).read(key).said())
                .startsWith("2 2024/25 all 2 ", "3 2024/25 all 1 ", "4 2024/25 all 9 ");
    }

    @Test
    void hearsWordsForTheSign() {
        assertThat(key("| Vic age: 99 denotes not known |")).containsOnly(entry("victim_age 99", "not known"));
        assertThat(key("| Sex: 1 means male, 2 means female |"))
                .containsOnly(entry("victim_gender 1", "male"), entry("victim_gender 2", "female"));
        assertThat(key("| Victim age: a code of 99 means age not known |")).containsKey("victim_age 99");
    }

    @Test
    void readsKeysTheOtherWayRound() {
        assertThat(key("| Male = 1, Female = 2, Not known = 9 |"))
                .containsOnly(
                        entry("victim_gender 1", "Male"),
                        entry("victim_gender 2", "Female"),
                        entry("victim_gender 9", "Not known"));
        assertThat(key("| Male: 12, Female: 53 |")).isEmpty();
    }

    @Test
    void readsKeysInTheHeadsOfLists() {
        Lists.Found found = Lists.in(GridText.grid("""
                        | Crime no | Recorded   | Sex (1=M 2=F 9=not known) | Age (99 = unknown) |
                        | 24000101 | 2024-04-02 | 2 | 13 |
                        | 24000102 | 2024-04-03 | 1 | 14 |
                        | 24000103 | 2024-04-03 | 9 | 99 |
                        """), DrawnList.WORDS);
        assertThat(CodeKey.in(List.of(found), DrawnList.WORDS))
                .containsOnly(
                        entry("victim_gender 1", "M"),
                        entry("victim_gender 2", "F"),
                        entry("victim_gender 9", "not known"),
                        entry("victim_age 99", "unknown"));
    }

    @Test
    void readsLinesAndPairsOfCells() {
        assertThat(key("| Key: 1 = Female, 2 = Male; 9 = Not known |"))
                .containsEntry("victim_gender 1", "Female")
                .containsEntry("victim_gender 2", "Male");
        assertThat(key("| 1 | Female |\n| 2 | Male |\n| SC | Snapchat |"))
                .containsEntry("victim_gender 2", "Male")
                .containsEntry("platform SC", "Snapchat");
    }

    @Test
    void aCodeWithTwoMeaningsHasNone() {
        assertThat(key("| 1 = Female |\n| 1 = Male |")).doesNotContainKey("victim_gender 1");
        assertThat(key("| 1 = Female |\n| 1 = Snapchat |")).hasSize(2);
    }

    @Test
    void otherLinesExplainNothing() {
        assertThat(key("| Female - 53 |\n| 13 - 15 |\n| 1 | 53 |")).isEmpty();
    }

    @Test
    void wordsBeforeACodeMustNameItsAxis() {
        assertThat(key("| Key: gender 1 = Male, 2 = Female |")).containsEntry("victim_gender 1", "Male");
        assertThat(key("| Table 1 - Male |")).isEmpty();
    }

    @Test
    void readsTheKeysOfSeveralFields() {
        assertThat(key("""
                        | Field           | Code | Meaning   |
                        | Vic_Gender_Code | 1    | Male      |
                        | Vic_Gender_Code | 9    | Not known |
                        | Vic_Age         | 99   | Not known |
                        | Platform        | 9    | Snapchat  |
                        | Sus_Gender_Code | 1    | Female    |
                        """))
                .containsOnly(
                        entry("victim_gender 1", "Male"),
                        entry("victim_gender 9", "Not known"),
                        entry("victim_age 99", "Not known"),
                        entry("platform 9", "Snapchat"));
    }

    @Test
    void takesNotKnownForOneOfTheCodesAbove() {
        assertThat(key("| 1 | Male |\n| 2 | Female |\n| 9 | Not known |"))
                .containsEntry("victim_gender 9", "Not known");
        assertThat(key("| 1 = Male, 2 = Female, 9 = Not known |")).containsEntry("victim_gender 9", "Not known");
        assertThat(key("| 1 | Male |\n| Other |\n| 9 | Not known |")).doesNotContainKey("victim_gender 9");
        assertThat(key("| 1 = Male |\n| 2 = Female |\n| 9 = Not known |"))
                .containsEntry("victim_gender 9", "Not known");
        assertThat(key("| 1 = Male |\n| Printed on a Monday |\n| 9 = Not known |"))
                .doesNotContainKey("victim_gender 9");
        assertThat(key("| Gender |\n| 9 | Not known |\n| 1 | Male |")).containsEntry("victim_gender 9", "Not known");
    }

    @Test
    void readsAgesThatAreNotKnown() {
        assertThat(key("| Age 999 = unknown |")).containsOnly(entry("victim_age 999", "unknown"));
        assertThat(key("| Gender: 1 = Male; Age: 99 = not recorded |"))
                .containsOnly(entry("victim_gender 1", "Male"), entry("victim_age 99", "not recorded"));
        assertThat(key("| 9999 = age not known |")).containsKey("victim_age 9999");
        assertThat(key("| Age 16 - not known |")).isEmpty();
    }

    @Test
    void readsSeveralFieldsOfOneLineWithNothingBetweenTheCodes() {
        assertThat(key("| V_SEX 1=Male 2=Female 9=Not known. V_AGE 999=not known. Blank app = not recorded. |"))
                .containsOnly(
                        entry("victim_gender 1", "Male"),
                        entry("victim_gender 2", "Female"),
                        entry("victim_gender 9", "Not known"),
                        entry("victim_age 999", "not known"));
        assertThat(key("| M=Male F=Female |"))
                .containsEntry("victim_gender M", "Male")
                .hasSize(2);
    }
}
