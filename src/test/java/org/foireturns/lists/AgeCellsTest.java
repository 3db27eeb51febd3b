package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeCellsTest {
    private final AgeCells cells = new AgeCells(DrawnList.WORDS, Map.of("victim_age 999", "Not known"));

    private static Cell cell(String text) {
        return GridText.grid("| " + text + " |").cells().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "13; 13",
                "13.0; 13",
                "13 years; 13",
                "13 TO 15; 13-15",
                "Under 12; 0-11",
                "16+; 16+",
                "Unknown; unknown",
                "not known - see MO; unknown",
                "N/A - decoy; unknown",
                "-; unknown",
                "0; 0",
                "142; -",
                "15, 13; 15 13",
                "14, 15; 14 15",
                "12 and 13; 12 13",
                "12-13; 12-13",
                "twelve-ish; -",
                "-1; -",
                "13.5; 13",
                "12.15; -",
                "14yrs & 13yrs; 14 13",
                "12/10; 12 10",
                "9 (nine); 9",
                "16 ac uwch / 16 and over; 16+",
                "14yrs / 14yrs; 14 14",
                "11 ac iau / 12 and over; -",
                "2 aged 13; -",
                "13 (x2); -",
                "12 (now 13); -",
                "13 1/2; -",
                "teenager; -",
                "child; -",
                "adult; -",
                "no age; unknown",
                "12y 3m; 12",
                "B: 10-13; 10-13",
                "Girl aged 13; 13",
                "13 yrs 4 mths; 13",
                "11 years, 11 months; 11",
                "9 years 2 months old; 9",
                "8 months; -",
                "6 weeks; -",
                "999; unknown",
                "99; -",
                "89; 89"
            })
    void ages(String text, String ages) {
        assertThat(cells.of(cell(text)).stream()
                        .map(said ->
                                said instanceof AgeReading.Age age ? age.age().id() : "-")
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ages);
    }

    @Test
    void blankIsUnknown() {
        assertThat(cells.of(null)).containsExactly(new AgeReading.Age(VictimAge.UNKNOWN));
    }

    /** 10-11 becomes 10 November, 12-15 December 2015. */
    @ParameterizedTest
    @CsvSource({"2024-11-10, 10-11", "2015-12-01, 12-15", "2024-05-05,"})
    void bandsThatBecameDays(LocalDate day, String band) {
        VictimAge age = AgeCells.bandOf(Cell.date(new Address(0, 0), day, Style.PLAIN));
        assertThat(age == null ? null : age.id()).isEqualTo(band);
    }
}
