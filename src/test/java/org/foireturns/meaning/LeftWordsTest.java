package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftWordsTest {
    @Test
    void amongPlatformsTheyAreOneThatTheListDoesNotKnow() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25 | Offences |
                | Snapchat                | 30       |
                | Zorbchat                | 9        |
                """)).containsEntry("B3", "2024/25 all all zorbchat");
    }

    @Test
    void aPlatformInBracketsBehindThemIsThatOne() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A 2024/25  | Offences |
                | Snapchat                 | 30       |
                | Zorbing site (Instagram) | 9        |
                """)).containsEntry("B3", "2024/25 all all instagram");
    }

    /** A code that all rows share below "Force" is the one that answers; two are areas. */
    @Test
    void oneCodeBelowForceOnAllRowsIsTheSender() {
        String table = """
                | Force | Gender of victim, s.15A 2024/25 | Offences |
                | XQZ   | Female                          | 30       |
                | %s    | Male                            | 9        |
                """;
        assertThat(DrawnMeanings.of(table.formatted("XQZ")))
                .containsEntry("C2", "2024/25 female all all")
                .containsEntry("C3", "2024/25 male all all");
        assertThat(DrawnMeanings.of(table.formatted("XQW"))).containsEntry("C2", "left out: area");
    }

    @Test
    void elsewhereTheyAreAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male zorbing                    | 9        |
                """)).containsEntry("B3", "asked: has words that we do not know: zorbing");
    }

    @Test
    void aBareNumberAmongGendersIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Victim gender | S.15A offences 2024/25 |
                | Female        | 30                     |
                | 2             | 9                      |
                """)).containsEntry("B3", "asked: is a number, which its head does not explain");
    }

    @Test
    void theSectionOfALawBesideTheOffenceAskedIsThatOfAnotherOne() {
        assertThat(DrawnMeanings.of("""
                | Method, 2024/25 | s10 | s15 | s15A (71/17) |
                | Snapchat        | 190 | 9   | 171          |
                | Kik             | 90  | 8   | 66           |
                """))
                .containsEntry("B2", "left out: another offence")
                .containsEntry("D2", "2024/25 all all snapchat");
    }

    @Test
    void codesBesideTheNameOfAForceAreItsParts() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child, 2024/25, by Basic Command Unit |     |    |    |    |
                | Measure                                                           | MPS | AS | NA | WA |
                | Offences                                                          | 169 | 67 | 45 | 57 |
                | Victim female                                                     | 135 | 57 | 35 | 43 |
                | Victim male                                                       | 34  | 10 | 10 | 14 |
                """))
                .containsEntry("B3", "2024/25 all all all")
                .containsEntry("B4", "2024/25 female all all")
                .containsEntry("C3", "left out: area")
                .containsEntry("D3", "left out: area")
                .containsEntry("E3", "left out: area");
    }

    @Test
    void aWordForACountIsNoPlatformAndALetterNoTotal() {
        assertThat(DrawnMeanings.of("""
                | S.15A           | 2024/25 |      |
                | Forum / means   | Vol     | %    |
                | Snapchat        | 96      | 32%  |
                | Instagram       | 51      | 17%  |
                """)).containsEntry("B3", "2024/25 all all snapchat");
        assertThat(DrawnMeanings.of("""
                | Gender, s.15A 2024/25 | Offences |
                | Female                | 60       |
                | N                     | 2        |
                | Total                 | 62       |
                """).get("B3")).startsWith("asked: says no gender that we know");
    }

    @Test
    void besideCancelledRecordsTheyMayBeWhatIsLeft() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 | Recorded | Transferred | Cancelled | Zorbed |
                | Female                 | 30       | 1           | 2         | 20     |
                | Male                   | 9        | 0           | 2         | 6      |
                """)).containsEntry("E2", "asked: has words that we do not know: Zorbed");
    }

    @Test
    void whatNamesAGenderAmongPlatformsIsNoPlatform() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | Zorg sex: female        | 30 |
                | Via Snapchat            | 9  |
                | Via Kik                 | 4  |
                | Via Instagram           | 4  |
                """).get("B2")).startsWith("asked: ");
    }
}
