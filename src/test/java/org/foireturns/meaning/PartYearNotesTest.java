package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartYearNotesTest {
    private static String table(String mark, String note) {
        return """
                | Sexual communication with a child | 2023/24 | 2024/25%s |
                | Female                            | 30      | 40        |
                | Male                              | 20      | 10        |
                |                                   |         |           |
                | %s |         |           |
                """.formatted(mark, note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 2024/25 covers the nine months to 31 December 2024 only",
                "* April to December only",
                "* 2024/25 and year to date cover the period to 28 February 2025 only; March 2025 cannot be supplied.",
                "* Kept since 1 April 2024; the figure covers 1 April 2024 to 31 December 2024.",
                "* nine months only",
                "* Figures run to 31 December 2024 only",
                "* 1 April 2024 to 31 December 2024 only",
                "* not a full year: the months of April to December",
                "2024/25 covers the nine months to 31 December 2024 only",
                "2024/25 runs to 31 December 2024 only.",
                "2024/25 is April to December 2024 only",
                "Figures for 2024/25 are up to the end of December 2024.",
                "Please note that the 2024/25 figure is for the first nine months of the year only",
                "2024/25 is a part year, up to and including 31 December 2024",
                "2024/25 is part year only (9 months)",
                "As the system was replaced on 1 January 2025 the figures are for April to December 2024 only",
                "Data for 2024/25 covers quarters Q1 to Q3 only"
            })
    void aNoteTakesTheYearThatItSpeaksOfAway(String note) {
        Map<String, String> said = DrawnMeanings.of(table("*", note));
        assertThat(said).containsEntry("B2", "2023/24 female all all").containsEntry("B3", "2023/24 male all all");
        assertThat(said.get("C2")).startsWith("asked: the note at A5 says that ");
        assertThat(said.get("C3")).startsWith("asked: the note at A5 says that ");
    }

    /** Years that a note says are those of the calendar are named by their number alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 covers the time to 31 March",
                "The figures for 2025 run to 31 March 2025 only",
                "Up to 31 March so far as 2025 goes"
            })
    void aYearOfTheCalendarMayEndWithinIt(String note) {
        Map<String, String> said = DrawnMeanings.of("""
                | Offences | 2024 | 2025 |
                | Female   | 30   | 40   |
                | Male     | 20   | 10   |

                | We count January to December. |
                | %s |
                """.formatted(note));
        assertThat(said).containsEntry("B2", "2024 female all all");
        assertThat(said.get("C2")).startsWith("asked: the note at A6 says that ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures for 2024/25 cover 1 April 2024 to 31 March 2025.",
                "* 2024/25 covers victims of all ages",
                "The figures for 2024/25 were taken from the system on 16 April 2025.",
                "* provisional figures only",
                "Of the offences of 2024/25 some were committed in 2023/24 only"
            })
    void otherNotesLeaveIt(String note) {
        assertThat(DrawnMeanings.of(table("*", note))).containsEntry("C2", "2024/25 female all all");
    }

    @ParameterizedTest
    @ValueSource(strings = {" [note 1]", "^1", " (1)", " [1]", "\u00b9"})
    void aMarkMayBeANumber(String mark) {
        for (String note :
                new String[] {"[note 1] Nine months only", "1. Nine months only", "(1) April to December only"}) {
            Map<String, String> said = DrawnMeanings.of(table(mark, note));
            assertThat(said).containsEntry("B2", "2023/24 female all all");
            assertThat(said.get("C2")).as(note).startsWith("asked: the note at A5 says that ");
        }
    }

    @Test
    void aMarkAtARowSpeaksOfThatRow() {
        Map<String, String> said = DrawnMeanings.of("""
                | Sexual communication with a child, 2024/25 |          |
                | Platform                                   | Offences |
                | Snapchat                                   | 30       |
                | Facebook *                                 | 20       |
                | Total                                      | 50       |
                |                                            |          |
                | * April to December 2024 only              |          |
                """);
        assertThat(said).containsEntry("B3", "2024/25 all all snapchat").containsEntry("B5", "2024/25 all all all");
        assertThat(said.get("B4"))
                .startsWith("asked: the note at A7 says that only 1 April 2024 to 31 December 2024 is in it");
    }

    @Test
    void aMarkMayStandInACellOfItsOwn() {
        Map<String, String> said = DrawnMeanings.of("""
                | Offences | 2023/24                    | 2024/25* |
                | Female   | 30                         | 40       |
                | Male     | 20                         | 10       |
                |          |                            |          |
                | *        | figures run to 31 December 2024 only |     |
                """);
        assertThat(said).containsEntry("B2", "2023/24 female all all");
        assertThat(said.get("C2")).startsWith("asked: the note at");
    }

    @Test
    void aNumberedNoteOfAnotherSheetIsHeard() {
        Map<String, String> said = DrawnMeanings.of(List.of(grid("Data", """
                        | Offences | 2023/24 | 2024/25 [note 2] |
                        | Female   | 30      | 40               |
                        | Male     | 20      | 10               |
                        """), grid("Notes", """
                        | No. | Note                                           |
                        | 1   | Figures were taken from a live system.         |
                        | 2   | The year covers April to December 2024 only    |
                        """)));
        assertThat(said).containsEntry("Data!B2", "2023/24 female all all");
        assertThat(said.get("Data!C2")).startsWith("asked: the note at Notes!B3 says that only 1 April 2024 to 31");
    }

    @Test
    void aNoteThatNamesTheOtherPartTooTakesTheWholeYearAway() {
        Map<String, String> said =
                DrawnMeanings.of(table("*", "* nine months April to December 2024 only, not January to March 2025"));
        assertThat(said.get("C2")).startsWith("asked: the note at A5 says that not the whole of 2024/25");
    }

    @Test
    void aNoteBelowAnotherIsNoTitleOfTheNextTable() {
        Map<String, String> said = DrawnMeanings.of("""
                | Sexual communication with a child                    | 2023/24 * | 2025/26 |
                | Female                                               | 30        | 40      |
                | Male                                                 | 20        | 10      |
                |                                                      |           |         |
                | * system changed                                     |           |         |
                | Yellow: year to date, 1 April 2025 to 31 December 2025. |        |         |
                |                                                      |           |         |
                | Platform (2024/25)                                   | Number    |         |
                | Snapchat                                             | 4         |         |
                """);
        assertThat(said.get("C2")).startsWith("asked: the note at A6 says that only 1 April 2025");
        assertThat(said).containsEntry("B9", "2024/25 all all snapchat");
    }

    /** A cover speaks of the sheet whose name it says. */
    @Test
    void aNoteOnTheCoverSpeaksOfTheSheetThatItNames() {
        String table = "| 71/17 offences 2024/25 | %s |\n| Female | 30 |\n| Male | 9 |\n";
        Map<String, String> said = DrawnMeanings.of(List.of(
                grid("Cover", "| The extract for Table A starts on 1 July 2024. Table B is not affected. |"),
                grid("Table A", table.formatted("Number")),
                grid("Table B", table.formatted("Number"))));
        assertThat(said)
                .hasEntrySatisfying("Table A!B2", told -> assertThat(told).startsWith("asked: the note at Cover!A1"))
                .containsEntry("Table B!B2", "2024/25 female all all");
    }

    @Test
    void aNoteBelowOneOfTwoTablesThatSaysThisTableSpeaksOfIt() {
        Map<String, String> said = DrawnMeanings.of("""
                | 71/17, 2024/25 | Female | Male |  | Marker   | Count |
                | 12-15          | 30     | 9    |  | Snapchat | 12    |
                | 16 and over    | 4      | 2    |  | Kik      | 4     |
                |                |        |      |  | Discord  | 2     |
                |                |        |      |  |          |       |
                |                |        |      |  | The counts in this table are for 1 October 2024 to 31 March 2025 only. |  |
                """);
        assertThat(said).containsEntry("B2", "2024/25 female 12-15 all");
        assertThat(said.get("F2")).startsWith("asked: the note at E6 says that only 1 October 2024");
    }

    /** What stands between the title of a sheet and its first table is said of the others too. */
    @Test
    void aNoteAtTheTopOfASheetSpeaksOfAllItsTables() {
        String other = "| 71/17 offences, 2023/24 | Number |\n| Female | 30 |\n| Male | 9 |\n";
        Map<String, String> said = DrawnMeanings.of(List.of(grid("2023-24", other), grid("2024-25", """
                        | 71/17 offences, FY 2024/25 |        |

                        | Note: 1 April 2024 to 28 February 2025 only - March 2025 had not been signed off when we ran this. | |

                        | Victim                     | Number |
                        | Female                     | 30     |
                        | Male                       | 9      |

                        | Platform                   | Number |
                        | Snapchat                   | 12     |
                        | Kik                        | 3      |
                        """)));
        assertThat(said).containsEntry("2023-24!B2", "2023/24 female all all");
        assertThat(said.get("2024-25!B10")).startsWith("asked: the note at A3");
        assertThat(said.get("2024-25!B6")).startsWith("? ");
    }
}
