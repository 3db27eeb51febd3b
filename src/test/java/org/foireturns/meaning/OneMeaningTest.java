package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneMeaningTest {
    private static Map<String, String> twoTables(String key, String withheld) {
        return DrawnMeanings.of(
                List.of(grid("Gender", """
                | S.15A offences by gender, 2024/25 |             |
                | KEY                               |             |
                | Gender                            | Offences    |
                | Female                            | 60          |
                | Male                              | [c]         |
                | All                               | WITHHELD    |
                """.replace("KEY", key).replace("WITHHELD", withheld)), grid("Age", """
                | S.15A offences by age, 2024/25 |          |
                | Age                            | Offences |
                | 0 to 11                        | 22       |
                | 12 to 15                       | 60       |
                | All ages                       | 82       |
                """)));
    }

    @Test
    void aTotalUnderASignIsTheOneThatAnotherTableTells() {
        assertThat(twoTables("[c] = fewer than 5, suppressed", "[c]"))
                .containsEntry("Gender!B6", "left out: " + Subjects.WITHHELD)
                .containsEntry("Age!B5", "2024/25 all all all");
    }

    @Test
    void aTotalWithBoundsOfItsOwnContradictsOneOutsideThem() {
        assertThat(twoTables("", "<5").get("Gender!B6")).startsWith("asked: has the same meaning as");
        assertThat(twoTables("", "<90")).containsEntry("Gender!B6", "left out: " + Subjects.WITHHELD);
    }

    @Test
    void twoNumbersOfOneMeaningAreAskedAbout() {
        assertThat(twoTables("", "80").get("Gender!B6")).startsWith("asked: has the same meaning as");
        assertThat(twoTables("", "80").get("Age!B5")).startsWith("asked: has the same meaning as");
    }

    @Test
    void wordsAreNoNumberThatAnotherOneContradicts() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences  | 2024/25      |
                | Offences        | 82           |
                |                 |              |
                | Gender          | 2024/25      |
                | Female          | 60           |
                | Total           | see question |
                """)).containsEntry("B2", "2024/25 all all all");
    }

    private static Map<String, String> corrected(String label, String number) {
        return DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25 |
                | Offences       | 120     | 133     |
                | LABEL          | NUMBER  | 125     |
                """.replace("LABEL", label).replace("NUMBER", number));
    }

    /** "Less cancelled | 13" takes 13 off, and is no revised figure, whatever its words say elsewhere. */
    @Test
    void aRevisionByMoreThanHalfIsAskedAbout() {
        assertThat(corrected("Revised", "113")).containsEntry("B3", "2023/24 all all all");
        assertThat(corrected("Less cancelled", "13").get("B2")).startsWith("asked: has the same meaning as B3");
        assertThat(corrected("Less cancelled", "13").get("B3")).startsWith("asked: has the same meaning as B2");
    }

    private static Map<String, String> platforms(String total) {
        return DrawnMeanings.of(List.of(grid("Total", """
                | S.15A offences, 2024/25 |     |
                | Offences                | 100 |
                """), grid("Platform", """
                | S.15A offences by platform, 2024/25 |          |
                | Platform                            | Offences |
                | Snapchat                            | 40       |
                | Kik                                 | 20       |
                | Total                               | TOTAL    |
                """.replace("TOTAL", total))));
    }

    /** Which platforms were used is known of some offences, so that their total is no other number of all offences. */
    @Test
    void aTotalOfThePlatformsListedIsNotThatOfAllOffences() {
        assertThat(platforms("60"))
                .containsEntry("Total!B2", "2024/25 all all all")
                .containsEntry("Platform!B5", "left out: " + Subjects.MENTIONS);
    }

    @Test
    void anyOtherTotalOfPlatformsIsAskedAboutAndTheAnswerStands() {
        assertThat(platforms("110"))
                .containsEntry("Total!B2", "2024/25 all all all")
                .containsEntry("Platform!B5", "asked: has the same meaning as Total!B2 and another number");
    }
}
