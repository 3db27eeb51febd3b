package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From end to end: the number stands for a small one in cells of the colour alone. */
class ColouredStandInsTest {
    private static final String TABLE = """
            | Sexual communication with a child, 2024/25 |        |           |
            | Victim age                                 | Female | Male      |
            | 11 and under                               | 24     | 5{yellow} |
            | 12-15                                      | 79     | 17        |
            | 16 and over                                | 5      | 6{yellow} |
            """;

    private static String[] read(String note) {
        return DrawnReturn.oneYear(TABLE + "| " + note + " |\n").observations().toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yellow cells: fewer than 5, shown as 5",
                "Yellow cells are fewer than 5 and are shown as 5.",
                "Figures of 5 in yellow cells stand for fewer than 5. All other figures are exact.",
                "Cells highlighted in yellow: fewer than 5 (shown as 5)",
                "Where a cell is yellow, a number below 5 is shown as 5.",
                "Numbers below 5 are shown as 5 and shaded yellow.",
                "Numbers below 5 have been replaced by 5 in yellow cells.",
                "Counts of less than five are displayed as 5 in yellow.",
            })
    void aNumberStandsForASmallOneInItsColourAlone(String note) {
        assertThat(read(note))
                .contains(
                        "C3 2024/25 male 0-11 0-4",
                        "B5 2024/25 female 16+ 5",
                        "B3 2024/25 female 0-11 24",
                        "C4 2024/25 male 12-15 17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Figures of 5 in yellow cells stand for a number from 1 to 5.", "Yellow = 1 to 5, shown as 5"})
    void whatItStandsForMayBeARange(String note) {
        assertThat(read(note)).contains("C3 2024/25 male 0-11 1-5", "B5 2024/25 female 16+ 5");
    }

    /** Without a word of what is shown they may be left as they are, or changed: it is asked. */
    @Test
    void whereItIsNotSaidWhatIsShownTheColouredNumbersAreAskedAbout() {
        assertThat(read("Yellow = fewer than 5"))
                .contains("B5 2024/25 female 16+ 5")
                .noneMatch(line -> line.startsWith("C3") || line.startsWith("C5"));
    }

    @Test
    void otherNotesAboutAColourLeaveTheNumbers() {
        assertThat(read("Yellow cells were checked on 5 May"))
                .contains("C3 2024/25 male 0-11 5", "B5 2024/25 female 16+ 5");
    }
}
