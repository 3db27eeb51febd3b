package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetsNamedTest {
    private final SheetsNamed sheets = new SheetsNamed(Set.of("Table A", "Two"));

    @Test
    void aNameOfSeveralWordsMayStandAnywhere() {
        assertThat(sheets.in("The extract for table A starts on 1 July 2024")).containsExactly("Table A");
        assertThat(sheets.in("The extract for Table AB starts on 1 July 2024")).isEmpty();
    }

    @Test
    void oneOfOneWordStandsInQuotationMarks() {
        assertThat(sheets.in("Page \"Two\" stops at 31 December 2024")).containsExactly("Two");
        assertThat(sheets.in("Two of these were cancelled")).isEmpty();
    }
}
