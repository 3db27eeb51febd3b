package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

/** A list with a row for each person of an offence. */
class RolesTest {
    private static final String PERSONS = """
            | URN      | Role    | Created    | Sex | Age |
            | 24000101 | VICTIM  | 2024-04-02 | F   | 9   |
            | 24000101 | VICTIM  | 2024-04-02 | F   | 15  |
            | 24000101 | SUSPECT | 2024-04-02 | M   | 28  |
            | 24000102 | SUSPECT | 2024-04-05 | M   | 40  |
            | 24000103 | VICTIM  | 2024-04-05 | M   | 12  |
            """;

    @Test
    void countsVictimsAndNoSuspects() {
        DrawnList.Read read = DrawnList.of(PERSONS).read();
        assertThat(read.said())
                .containsExactly(
                        "2 2024/25 female 9 ",
                        "3 2024/25 female 15 ",
                        "4 2024/25  ",
                        "5 2024/25  ",
                        "6 2024/25 male 12 ");
        assertThat(read.reading().rows()).isEqualTo(Unit.VICTIMS);
        assertThat(read.findings()).contains("other-persons A1:E6");
    }

    @Test
    void readsOtherWordsOfRolesUnderAnyHead() {
        DrawnList.Read read = DrawnList.of("""
                | URN      | Person type     | Created    | Sex | Age |
                | 24000101 | Aggrieved       | 2024-04-02 | F   | 9   |
                | 24000101 | Offender        | 2024-04-02 | M   | 28  |
                | 24000102 | IP              | 2024-04-05 | M   | 12  |
                | 24000102 | Reporting party | 2024-04-05 | F   | 41  |
                | 24000103 | Complainant     | 2024-04-05 | M   | 13  |
                """).read();
        assertThat(read.said())
                .containsExactly(
                        "2 2024/25 female 9 ",
                        "3 2024/25  ",
                        "4 2024/25 male 12 ",
                        "5 2024/25  ",
                        "6 2024/25 male 13 ");
    }

    @Test
    void leavesOutTheRowsOfSuspectsWhereNoReferenceTellsTheirOffence() {
        DrawnList.Read read = DrawnList.of(
                        PERSONS.replaceAll("24000[0-9]{3}", "").replace("URN", "Team"))
                .read();
        assertThat(read.said()).containsExactly("2 2024/25 female 9 ", "3 2024/25 female 15 ", "6 2024/25 male 12 ");
        assertThat(read.leftOut()).containsExactly("other-persons", "other-persons");
    }

    @Test
    void asksAboutARowThatDoesNotSayTheRoleOfItsPerson() {
        DrawnList.Read read =
                DrawnList.of(PERSONS.replace("3 | VICTIM ", "3 |        ")).read();
        assertThat(read.said()).last().isEqualTo("6 2024/25 ? all ");
    }

    @Test
    void takesSentencesWithVictimsAndSuspectsForNoRole() {
        DrawnList drawn = DrawnList.of("""
                | URN      | Created    | Sex | What happened          |
                | 24000101 | 2024-04-02 | F   | Victim sent images     |
                | 24000102 | 2024-04-02 | F   | Suspect wrote on a Sunday in April to her and to some of the others in the team |
                | 24000103 | 2024-04-05 | M   | Suspect asks victim    |
                """);
        assertThat(drawn.kinds()).isEqualTo("REFERENCE REPORTED GENDER OTHER");
        assertThat(drawn.read().rows()).allMatch(row -> row.victims().size() == 1);
    }

    @Test
    void codesOfRolesAreThoseOfVictimsOrOfOthers() {
        DrawnList.Read read = DrawnList.of("""
                | URN      | Role | Created    | Sex | Age |
                | 24000101 | VIC  | 2024-04-02 | F   | 9   |
                | 24000101 | SUS  | 2024-04-02 | M   | 28  |
                | 24000102 | V    | 2024-04-05 | M   | 12  |
                | 24000102 | S    | 2024-04-05 | M   | 41  |
                """).read();
        assertThat(read.said())
                .containsExactly("2 2024/25 female 9 ", "3 2024/25  ", "4 2024/25 male 12 ", "5 2024/25  ");
    }

    @Test
    void rowsWithACodeThatNobodyKnowsAreAskedAbout() {
        DrawnList.Read read = DrawnList.of("""
                | URN      | Role | Created    | Sex | Age |
                | 24000101 | XQ1  | 2024-04-02 | F   | 9   |
                | 24000101 | XQ2  | 2024-04-02 | M   | 28  |
                | 24000102 | VIC  | 2024-04-05 | M   | 12  |
                """).read();
        assertThat(read.said()).containsExactly("4 2024/25 male 12 ");
        assertThat(read.leftOut()).containsOnly("list-unclear");
    }
}
