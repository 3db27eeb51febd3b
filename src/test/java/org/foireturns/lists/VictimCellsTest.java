package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimCellsTest {
    private final VictimCells cells = new VictimCells(DrawnList.WORDS, Map.of("victim_gender 1", "Male"));

    private static Cell cell(String text) {
        return GridText.grid("| " + text + " |").cells().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "F, FEMALE",
        "FEMALE, FEMALE",
        "Girl, FEMALE",
        "2 - Female, FEMALE",
        "Benyw / Female, FEMALE",
        "M, MALE",
        "1, MALE",
        "Non-binary, OTHER",
        "Other, OTHER",
        "U, UNKNOWN",
        "Not recorded, UNKNOWN",
        "?, UNKNOWN",
        "-, UNKNOWN",
        "9 - Not known, UNKNOWN",
        "N/A - decoy, UNKNOWN",
        "Unknown (online only), UNKNOWN",
        "Unknown female, FEMALE",
        "decoy n/a,",
        "Male and Female,",
        "zebra,",
        "3,",
        "child,",
        "adult,"
    })
    void gender(String text, VictimGender gender) {
        assertThat(cells.gender(cell(text))).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "n/a, true",
        "N/A - decoy, true",
        "N/A (police decoy), true",
        "Unknown, false",
        "decoy, false",
        "n/a 13, false"
    })
    void nobody(String text, boolean none) {
        assertThat(cells.none(cell(text))).isEqualTo(none);
    }

    @Test
    void blankIsUnknown() {
        assertThat(cells.gender(null)).isEqualTo(VictimGender.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"F13, M12; F, 13|M, 12", "F13 and unknown 12; F, 13|unknown 12", "12, 13; 12, 13", "Female; Female"
            })
    void severalVictimsInOneCell(String text, String parts) {
        assertThat(cells.each(cell(text)).stream().map(Cell::text)).containsExactly(parts.split("[|]"));
    }
}
