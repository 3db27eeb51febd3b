package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(said(PLAIN.replace("| 13 ", "| 18 ").replace("| 12 ", "| 45 "))).containsExactly("adult-victims A1:E4");
        assertThat(said(PLAIN.replace("| 13 ", "| 17 "))).isEmpty();
    }

    @Test
    void aColumnBlackedOutIsAskedFor() {
        assertThat(told(PLAIN.replaceAll("\\| (13|12|14) ", "| \u2588\u2588 "))).singleElement().asString().contains("what stood under \"Age\"");
    }

    @Test
    void someCellsBlackedOutAreCounted() {
        assertThat(told(PLAIN.replace("| 14 ", "| \u2588\u2588 "))).singleElement().asString()
                .contains("the gender, the age or the platform of 1 rows");
    }

    @Test
    void agesThatNobodyUnderstandsAreAskedFor() {
        assertThat(told(PLAIN.replace("| 13 ", "| zorb ").replace("| 12 ", "| zarb ").replace("| 14 ", "| zurb ")))
                .anyMatch(message -> message.contains("the ages under \"Age\""));
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
}
