package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordTallyTest {
    /** The victim and the platform of a row are those of each of its offences, which the total counts too. */
    @Test
    void whatARowSaysItSaysOfAsManyOffencesAsItStandsFor() {
        assertThat(DrawnReturn.oneYear("""
                        | Sexual communication with a child, 2024/25 |               |            |        |           |                  |
                        | Report ref                                 | Date recorded | Victim sex | Age    | Platform  | Number of crimes |
                        | 43300435                                   | 2024-04-01    | Female     | 14     | Snapchat  | 1                |
                        | 43300601                                   | 2024-04-02    | Female     | 13     | Kik       | 3                |
                        | 43300990                                   | 2024-04-03    | Male       | 12     | Kik       | 1                |
                        | 43301216                                   | 2024-04-06    | Female     | 14     | Snapchat  | 2                |
                        """).observations())
                .anyMatch(line -> line.contains("all all all 7") || line.endsWith("2024/25 7"))
                .anyMatch(line -> line.contains("female 13") && line.endsWith(" 3"))
                .anyMatch(line -> line.contains("kik") && line.endsWith(" 4"));
    }

    /** A reference that stands once is an offence like one that stands again, and its platforms count as well. */
    @Test
    void offencesAndMentionsAreThoseOfAllReferencesWhetherTheyRepeatOrNot() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Report ref | Date recorded | Victim sex | Age | Platform |
                | 43300435   | 2024-04-01    | Female     | 14  | Snapchat |
                | 43300601   | 2024-04-02    | Male       | 12  | Kik      |
                | 43300601   | 2024-04-02    | Male       | 12  | Snapchat |
                | 43300990   | 2024-04-03    | Male       | 12  | Kik      |
                """);
        assertThat(drawn.observations())
                .anyMatch(line -> line.endsWith("2024/25 3"))
                .anyMatch(line -> line.endsWith("male 12 2"))
                .anyMatch(line -> line.endsWith("snapchat 2"))
                .anyMatch(line -> line.endsWith("kik 2"));
        assertThat(drawn.units()).contains("3 offences", "2 mentions");
    }

    /** Below a reference, rows without one are of the same offence, which no other row names. */
    @Test
    void rowsThatGoOnWithTheOneAboveAreOfItsOffence() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Report ref | Date recorded | Victim sex | Age | Platform |
                | 43300435   | 2024-04-01    | Female     | 14  | Snapchat |
                | 43300601   | 2024-04-02    | Male       | 12  | Kik      |
                |            |               | Female     | 13  | Snapchat |
                |            |               | Female     | 11  | Kik      |
                | 43300990   | 2024-04-03    | Male       | 12  | Kik      |
                |            |               | Male       | 15  | Kik      |
                """);
        assertThat(drawn.observations())
                .anyMatch(line -> line.endsWith("2024/25 3"))
                .anyMatch(line -> line.endsWith("male 12 2"))
                .anyMatch(line -> line.endsWith("female 11 1"))
                .anyMatch(line -> line.endsWith("kik 2"))
                .anyMatch(line -> line.endsWith("snapchat 2"));
        assertThat(drawn.units()).contains("3 offences", "2 mentions");
    }

    /** Offences against decoys have no victim, so that the victims come to fewer and nothing is wrong with that. */
    @Test
    void offencesWithoutAVictimLeaveVictimsThatAreCountedApart() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |               |             |             |          |
                | Report ref                                 | Date recorded | Victim sex  | Age         | Platform |
                | 43300435                                   | 2024-04-01    | Female      | 14          | Snapchat |
                | 43300601                                   | 2024-04-02    | N/A - decoy | N/A - decoy | Kik      |
                | 43300990                                   | 2024-04-03    | Male        | 12          | Kik      |
                | 43301216                                   | 2024-04-06    | Female      | 14          | Snapchat |
                """);
        assertThat(drawn.rejected()).isEmpty();
        assertThat(drawn.units()).contains("4 offences", "1 victims", "2 victims", "2 offences");
    }

    /** Numbered rows in which gender, age and platform are ticked by 1, below the names of what is split. */
    @Test
    void ticksBelowTheNamesOfWhatIsSplitAreCountedRowByRow() {
        StringBuilder drawn = new StringBuilder("""
                | Sexual communication with a child, 2024/25 | | | | | | | | | | |
                | | | | | | | | | | | |
                | | | Victim gender | | | Victim age | | | Platform | | |
                | No. | Offence | Male | Female | Not stated | 11 and under | 12-15 | Not stated | Snapchat | Kik | TikTok |
                """);
        for (int row = 1; row <= 9; row++) {
            drawn.append("| %d | 1 |%s|%s| |%s|%s| | 1 |%s| |\n"
                    .formatted(
                            row,
                            row < 3 ? " 1 " : "  ",
                            row < 3 ? "  " : " 1 ",
                            row < 4 ? " 1 " : "  ",
                            row < 4 ? "  " : " 1 ",
                            row == 5 ? " 1 " : "  "));
        }
        assertThat(DrawnReturn.oneYear(drawn.toString()).observations())
                .anyMatch(line -> line.endsWith("2024/25 9"))
                .anyMatch(line -> line.endsWith("male 0-11 2"))
                .anyMatch(line -> line.endsWith("female 12-15 6"))
                .anyMatch(line -> line.endsWith("kik 1"));
    }
}
