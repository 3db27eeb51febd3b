package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Place;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** What is said about a list. */
class ListRemarksTest {
    private static List<String> said(String drawing) {
        return DrawnList.of(drawing).read().findings();
    }

    private static List<String> told(String drawing) {
        return DrawnList.of(drawing).read().messages();
    }

    private static final String PLAIN = """
            | Crime no | Recorded   | Sex | Age | App      |
            | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12  | Kik      |
            | 24000103 | 2024-04-03 | M   | 14  | Kik      |
            """;

    @Test
    void ofAPlainListNothing() {
        assertThat(said(PLAIN)).isEmpty();
    }

    @Test
    void grownVictimsAreAskedOnce() {
        assertThat(said(PLAIN.replace("| 13 ", "| 18 ").replace("| 12 ", "| 45 ")))
                .containsExactly("adult-victims A1:E4");
        assertThat(said(PLAIN.replace("| 13 ", "| 17 "))).isEmpty();
    }

    @Test
    void aColumnBlackedOutIsAskedFor() {
        assertThat(told(PLAIN.replaceAll("\\| (13|12|14) ", "| \u2588\u2588 ")))
                .singleElement()
                .asString()
                .contains("what stood under \"Age\"");
    }

    @Test
    void someCellsBlackedOutAreCounted() {
        assertThat(told(PLAIN.replace("| 14 ", "| \u2588\u2588 ")))
                .singleElement()
                .asString()
                .contains("the gender, the age or the platform of 1 rows");
    }

    @Test
    void agesThatNobodyUnderstandsAreAskedFor() {
        assertThat(told(PLAIN.replace("| 13 ", "| zorb ")
                        .replace("| 12 ", "| zarb ")
                        .replace("| 14 ", "| zurb ")))
                .anyMatch(message -> message.contains("the ages under \"Age\""));
    }

    private static final String UNHEADED = """
            | Crime no | Recorded   | Sex | Zorb | App      |
            | 24000101 | 2024-04-02 | F   | 13   | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12   | Kik      |
            | 24000103 | 2024-04-03 | M   | 14   | Kik      |
            | 24000104 | 2024-04-05 | M   | 14   | Kik      |
            | 24000105 | 2024-04-08 | F   | 9    | Kik      |
            | 24000106 | 2024-04-11 | F   | 15   | Kik      |
            | 24000107 | 2024-04-12 | F   | 14   | Kik      |
            """;

    @Test
    void numbersThatLookLikeAgesAreAskedAbout() {
        assertThat(told(UNHEADED))
                .singleElement()
                .asString()
                .contains("whether the numbers under \"Zorb\" are the ages of victims");
        assertThat(said(UNHEADED.replace("| 9 ", "| 31").replace("| 15 ", "| 27 ")))
                .isEmpty();
        assertThat(said(UNHEADED.replace("App      ", "Vic age  ")
                        .replace("Snapchat", "12      ")
                        .replace("Kik", "13 ")))
                .isEmpty();
    }

    @Test
    void aPlatformThatIsNotOnTheListIsAsked() {
        assertThat(said(PLAIN.replace("| Kik      |\n| 24000103", "| Zorbchat |\n| 24000103")))
                .containsExactly("platform-unlisted E3");
    }

    @Test
    void daysOfBirthGiveAgesWhereTheDayOfTheOffenceIsTold() {
        String births = """
                | Crime no | Recorded   | Committed  | Sex | Date of birth |
                | 24000101 | 2024-04-02 | 2024-04-01 | F   | 2011-01-02    |
                | 24000102 | 2024-04-03 | 2024-04-01 | M   | 2012-01-02    |
                """;
        assertThat(said(births)).anyMatch(each -> each.startsWith("ages-worked-out E1"));
        assertThat(told(births.replace("Committed ", "Updated   ")))
                .anyMatch(message -> message.contains("the ages of the victims"));
    }

    @Test
    void rowsThatAreTheSameAreAskedAboutOnce() {
        ListRemarks remarks = remarks();
        remarks.sameRows(0);
        assertThat(remarks.findings()).isEmpty();
        remarks.sameRows(2);
        assertThat(remarks.findings())
                .extracting(finding -> FindingLine.of(finding).message())
                .singleElement()
                .asString()
                .contains("There are 2 of them");
    }

    @Test
    void otherPersonsAndRowsAreCounted() {
        ListRemarks remarks = remarks();
        remarks.others(false);
        assertThat(remarks.findings()).isEmpty();
        remarks.others(true);
        remarks.others(true);
        remarks.row();
        remarks.row();
        assertThat(remarks.rows()).isEqualTo(2);
        assertThat(remarks.findings()).singleElement().satisfies(finding -> {
            assertThat(FindingLine.of(finding).code()).isEqualTo("other-persons");
            assertThat(FindingLine.of(finding).message()).contains("2");
        });
    }

    @Test
    void victimsAreGrownUpFromEighteenToAHundred() {
        ListRemarks remarks = remarks();
        remarks.victims(List.of(victim(VictimAge.years(17)), victim(VictimAge.UNKNOWN), victim(VictimAge.years(101))));
        assertThat(remarks.findings()).isEmpty();
        remarks.victims(List.of(victim(VictimAge.years(17)), victim(VictimAge.years(18))));
        assertThat(remarks.findings()).hasSize(1);
    }

    private static Victim victim(VictimAge age) {
        return new Victim(new AgeReading.Age(age), VictimGender.FEMALE);
    }

    private static ListRemarks remarks() {
        DrawnList drawn = DrawnList.of(PLAIN);
        return new ListRemarks(
                drawn.list(), drawn.plan(), Place.NOWHERE.onSheet("Sheet1"), Stated.of(drawn.list(), DrawnList.WORDS));
    }

    @Test
    void twoColumnsThatMayBeMeantAreBothNamed() {
        assertThat(told("""
                | Crime no | Recorded   | Sex | Sex | App      |
                | 24000101 | 2024-04-02 | F   | M   | Snapchat |
                | 24000102 | 2024-04-03 | M   | F   | Kik      |
                """)).anyMatch(message -> message.contains("C1 \"Sex\" or D1 \"Sex\""));
    }
}
