package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Style;
import org.foireturns.normalise.Clues;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

/** What the texts of a file say for all its cells. */
class FileCluesTest {
    private static final ReturnFile FILE = new ReturnFile("2025", "2025/Kent Police.csv", "", 1, FileFormat.CSV);

    private static Clues clues(String... texts) {
        List<Cell> notes = new ArrayList<>();
        for (String text : texts) {
            notes.add(Cell.text(new Address(notes.size(), 0), text, Style.PLAIN));
        }
        SheetReading sheet = new SheetReading("Q1", notes.size(), List.of(), notes, Set.of());
        return new FileClues(Grammars.ofConfig(), Shelves.normaliser())
                .in(FILE, Request.open("2025", "71/17"), List.of(sheet));
    }

    @Test
    void theOnlyYearThatAFileNamesIsKnown() {
        assertThat(clues("Offences recorded in 2024/25").onlyPeriod()).contains(Period.financialYear(2024));
    }

    @Test
    void ofTwoYearsNoneIsTheOnlyOne() {
        assertThat(clues("Offences recorded in 2024/25", "Offences recorded in 2023/24")
                        .onlyPeriod())
                .isEmpty();
    }
}
