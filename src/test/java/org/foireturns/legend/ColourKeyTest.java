package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

/** What colours mean where a key explains them, from end to end. */
class ColourKeyTest {
    private static final String[] BY_GENDER = {
        "B3 2024/25 female 0-11 9",
        "C3 2024/25 male 0-11 2",
        "D3 2024/25 unknown 0-11 1",
        "B4 2024/25 female 12-15 40",
        "C4 2024/25 male 12-15 8",
        "D4 2024/25 unknown 12-15 3"
    };
    private static final String TABLE = """
            | Sexual communication with a child, 2024/25 |          |          |          |
            | Victim age                                 | Offences | Offences | Offences |
            | 11 and under                               | 9{pink}  | 2{blue}  | 1{grey}  |
            | 12-15                                      | 40{pink} | 8{blue}  | 3{grey}  |
            """;

    private static String[] read(String... drawings) {
        return DrawnReturn.oneYear(drawings).observations().toArray(String[]::new);
    }

    @Test
    void aKeyBelowTheTableTellsWhatItsColoursMean() {
        assertThat(read(TABLE + """
                |        |              |
                | {pink} | Female       |
                | {blue} | Male         |
                | {grey} | Not recorded |
                """)).containsExactlyInAnyOrder(BY_GENDER);
    }

    @Test
    void itsEntriesAreNoTitlesOfWhatStandsBelow() {
        assertThat(read(TABLE + """
                |          |              |
                | {pink}   | Female       |
                | {blue}   | Male         |
                | {grey}   | Not recorded |
                |          |              |
                | Platform | Offences     |
                | Snapchat | 20           |
                | Kik      | 7            |
                """)).contains(BY_GENDER).contains("B11 2024/25 snapchat 20", "B12 2024/25 kik 7");
    }

    @Test
    void aKeyMayStandToTheRight() {
        assertThat(read("""
                | Sexual communication with a child, 2024/25 |          |         |         |  |        |              |
                | Victim age                                 | {pink}   | {blue}  | {grey}  |  | Key    |              |
                | 11 and under                               | 9{pink}  | 2{blue} | 1{grey} |  | {pink} | Female       |
                | 12-15                                      | 40{pink} | 8{blue} | 3{grey} |  | {blue} | Male         |
                |                                            |          |         |         |  | {grey} | Not recorded |
                """)).containsExactlyInAnyOrder(BY_GENDER);
    }

    @Test
    void aKeyMayStandOnASheetOfItsOwn() {
        assertThat(read(TABLE, """
                | Colours used      |
                | Female{pink}      |
                | Male{blue}        |
                | Not recorded{grey} |
                """)).containsExactlyInAnyOrder(BY_GENDER);
    }

    @Test
    void aKeyMayBeASentence() {
        assertThat(read(TABLE + """
                | |
                | Key: pink = female, blue = male and grey = sex not recorded |
                """)).containsExactlyInAnyOrder(BY_GENDER);
    }

    @Test
    void theHeadsAloneMayBeColoured() {
        assertThat(read(TABLE.replaceAll("([0-9])\\{[a-z]+}", "$1")
                                .replaceFirst(
                                        "\\| Offences \\| Offences \\| Offences",
                                        "| Offences{pink} | Offences{blue} | Offences{grey}")
                        + """
                |        |              |
                | {pink} | Female       |
                | {blue} | Male         |
                | {grey} | Not recorded |
                """))
                .containsExactlyInAnyOrder(BY_GENDER);
    }

    @Test
    void colouredYearsMayTellColumnsApart() {
        assertThat(read("""
                | Sexual communication with a child |               |               |
                | Victim age                        | 2024/25{pink} | 2024/25{blue} |
                | 11 and under                      | 9             | 2             |
                | 12-15                             | 40            | 8             |
                |                                   |               |               |
                | Female                            | {pink}        |               |
                | Male                              | {blue}        |               |
                """))
                .containsExactlyInAnyOrder(
                        "B3 2024/25 female 0-11 9",
                        "C3 2024/25 male 0-11 2",
                        "B4 2024/25 female 12-15 40",
                        "C4 2024/25 male 12-15 8");
    }

    @Test
    void coloursMayTellRowsApart() {
        assertThat(read("""
                | Sexual communication with a child | 2024/25  |
                | 11 and under{pink}                | 9{pink}  |
                | 11 and under{blue}                | 2{blue}  |
                | 12-15{pink}                       | 40{pink} |
                | 12-15{blue}                       | 8{blue}  |
                |                                   |          |
                | {pink}                            | Girls    |
                | {blue}                            | Boys     |
                """))
                .containsExactlyInAnyOrder(
                        "B2 2024/25 female 0-11 9",
                        "B3 2024/25 male 0-11 2",
                        "B4 2024/25 female 12-15 40",
                        "B5 2024/25 male 12-15 8");
    }

    @Test
    void blankCellsTakeWhatTheirColourSaysOfThem() {
        assertThat(read("""
                | Sexual communication with a child |        |                            |
                | Key                               | {red}  | withheld: between 1 and 4  |
                |                                   | {grey} | not held (old system)      |
                |                                   |        |                            |
                | 2024/25                           |        |                            |
                | Victim age                        | Female | Male                       |
                | 11 and under                      | 9      | {red}                      |
                | 12-15                             | 40     | 8                          |
                | 16 and over                       | {grey} | {red}                      |
                """))
                .contains(
                        "B7 2024/25 female 0-11 9",
                        "C7 2024/25 male 0-11 1-4",
                        "C8 2024/25 male 12-15 8",
                        "C9 2024/25 male 16+ 1-4");
    }

    @Test
    void stripesMeanNothing() {
        String stripes = """
                | Sexual communication with a child, 2024/25 |          |         |
                | Victim age                                 | Female   | Male    |
                | 11 and under{grey}                         | 9{grey}  | 2{grey} |
                | 12-15                                      | 40       | 8       |
                | 16 and over{grey}                          | 5{grey}  | 1{grey} |
                """;

        assertThat(read(stripes)).containsExactlyInAnyOrder(read(stripes.replace("{grey}", "")));
    }

    @Test
    void headsInOneColourAndTotalsInAnotherAreNoKey() {
        String plain = """
                | Sexual communication with a child, 2024/25{navy} |              |            |             |
                | Victim age{navy}                                 | Female{navy} | Male{navy} | Total{navy} |
                | 11 and under                                     | 9            | 2          | 11{yellow}  |
                | 12-15                                            | 40           | 8          | 48{yellow}  |
                | Total{navy}                                      | 49{navy}     | 10{navy}   | 59{navy}    |
                """;

        assertThat(read(plain)).containsExactlyInAnyOrder(read(plain.replaceAll("\\{[a-z]+}", "")));
    }

    @Test
    void colouredHeadsOverTheirOwnNumbersAreNoKey() {
        String plain = """
                | Sexual communication with a child, 2024/25 |                |         |              |         |
                | Victim age                                 | Female{pink}   | <       | Male{blue}   | <       |
                |                                            | Snapchat       | Kik     | Snapchat     | Kik     |
                | 11 and under                               | 9{pink}        | 2{pink} | 4{blue}      | 1{blue} |
                | 12-15                                      | 40{pink}       | 8{pink} | 7{blue}      | 3{blue} |
                """;

        assertThat(read(plain)).containsExactlyInAnyOrder(read(plain.replaceAll("\\{[a-z]+}", "")));
    }

    @Test
    void aColourOfTotalsThatAKeyHasForSomethingElseIsAskedAbout() {
        DrawnReturn drawn = DrawnReturn.oneYear(TABLE + """
                | Total{grey} | 49{grey} | 10{grey} | 4{grey} |
                |        |              |
                | {pink} | Female       |
                | {blue} | Male         |
                | {grey} | Not recorded |
                """);

        assertThat(drawn.observations()).containsExactlyInAnyOrder(BY_GENDER);
    }

    @Test
    void aColourThatSaysOtherThanALabelIsAskedAbout() {
        assertThat(read("""
                | Sexual communication with a child, 2024/25 |          |         |
                | Victim age                                 | Female   | Male    |
                | 11 and under                               | 9{pink}  | 2{blue} |
                | 12-15                                      | 40{pink} | 8{pink} |
                |                                            |          |         |
                | {pink}                                     | Female   |         |
                | {blue}                                     | Male     |         |
                """))
                .contains("B3 2024/25 female 0-11 9", "C3 2024/25 male 0-11 2", "B4 2024/25 female 12-15 40")
                .noneMatch(said -> said.startsWith("C4"));
    }

    @Test
    void aColourWithTwoMeaningsExplainsNothing() {
        assertThat(read(TABLE + """
                |        |              |
                | {pink} | Female       |
                | {blue} | Male         |
                | {grey} | Not recorded |
                | {pink} | Male         |
                """)).noneMatch(said -> said.contains("female"));
    }

    @Test
    void aColourOfAnEntryThatNobodyUnderstandsExplainsNothing() {
        assertThat(read(TABLE + """
                |        |                       |
                | {pink} | Zorgs and their blims |
                | {blue} | Male                  |
                | {grey} | Not recorded          |
                """)).noneMatch(said -> said.startsWith("B3") || said.startsWith("B4"));
    }

    @Test
    void withoutAKeyColoursAreAskedAbout() {
        assertThat(read(TABLE)).isEmpty();
    }
}
