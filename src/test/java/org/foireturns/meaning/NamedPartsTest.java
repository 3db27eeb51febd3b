package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.GridText;
import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

class NamedPartsTest {
    private static DrawnReturn withCover(String text) {
        String table = "| 15A crimes by age | 2024/25 |\n| 12 to 15 | %d |\n| 16 and over | %d |\n";
        return DrawnReturn.sheets(
                GridText.grid("Read me", "| " + text + " |\n"),
                GridText.grid("T2 (old)", table.formatted(401, 66)),
                GridText.grid("T2b", table.formatted(438, 33)));
    }

    @Test
    void aCoverSaysOfASheetByItsNameThatItDoesNotStand() {
        assertThat(withCover("T2 (old): withdrawn, kept for the audit trail. T2b: ages, in place of T2.")
                        .observations())
                .containsExactly("B2 2024/25 12-15 438", "B3 2024/25 16+ 33");
        assertThat(withCover("T2b: ages. T2 (old) - superseded in June. It held incidents too.")
                        .observations())
                .containsExactly("B2 2024/25 12-15 438", "B3 2024/25 16+ 33");
    }

    @Test
    void aNameWithinASentenceDescribesNothing() {
        assertThat(withCover("Ages of T2 (old) and T2b: two runs of one query").observations())
                .isEmpty();
    }

    @Test
    void aNoteSaysOfTablesByTheirTitlesWhatTheyHold() {
        assertThat(DrawnReturn.oneYear("""
                        | TABLE A |         |   | TABLE B |         |
                        |         | 2024/25 |   |         | 2024/25 |
                        | Girls   | 270     |   | Girls   | 171     |
                        | Boys    | 66      |   | Boys    | 39      |
                        |         |         |   |         |         |
                        | Table A: every class (s.10, s.15 and s.15A) as a backdrop. Table B: s.15A on its own. | | | | |
                        """).observations())
                .containsExactly("E3 2024/25 female 171", "E4 2024/25 male 39");
    }
}
