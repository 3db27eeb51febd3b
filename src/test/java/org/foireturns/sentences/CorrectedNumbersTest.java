package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

/** Letters that put right what they say. */
class CorrectedNumbersTest {
    @Test
    void aLaterSentencePutsANumberRight() {
        assertThat(sheets(
                        "In 2024/25 we recorded 143 offences, and 132 in 2023/24. 2 of those have since been cancelled."
                                + " The correct number of offences in 2024/25 is therefore 141."))
                .contains(
                        "Letter: 2 of those have since been cancelled.",
                        "Letter, A1, sentence 3: offences 2024/25, 141");
        assertThat(sheets("In 2024/25 we recorded 143 offences.", "The correct number of offences is therefore 141."))
                .contains(
                        "Letter, A1, sentence 1: 2024/25 offences, 141",
                        "Letter, A2, sentence 1: 2024/25, offences, 141");
    }

    @Test
    void whatACorrectionThatIsNotUnderstoodMaySpeakOfIsNotStated() {
        assertThat(sheets(
                        "In 2024/25 we recorded 143 offences.",
                        "Female 103, male 40.",
                        "The correct number of offences on the zebra system is 141."))
                .contains("Letter: In 2024/25 we recorded 143 offences., "
                        + "The correct number of offences on the zebra system is 141.")
                .contains("Letter, A2, sentence 1: 2024/25, Female, 103, male, 40");
        assertThat(sheets("Snapchat 14, Kik 4.", "The zebra figure for Snapchat should read 11, not 14."))
                .containsExactly("Letter: Snapchat 14, Kik 4., The zebra figure for Snapchat should read 11, not 14.");
    }

    @Test
    void aCorrectionThatFitsNoNumberIsLeft() {
        assertThat(sheets("Snapchat 94, Kik 4.", "The figure of 99 for Snapchat should be read as 94."))
                .containsExactly(
                        "Letter: The figure of 99 for Snapchat should be read as 94.",
                        "Letter, A1, sentence 1: Snapchat, 94, Kik, 4");
    }

    @Test
    void thisNumberIsTheLastOneThatWasTold() {
        assertThat(sheets("In 2024/25 we recorded 106 offences.", "This number has since been revised to 104."))
                .contains(
                        "Letter, A1, sentence 1: 2024/25 offences, 104",
                        "Letter, A2, sentence 1: 2024/25 offences, 104");
        assertThat(sheets("In 2024/25 Snapchat was used 40 times and Kik 3.", "Please read 40 as 42 in the first row."))
                .hasSize(1);
    }

    @Test
    void anErratumOfNumbersAloneDoubtsThem() {
        assertThat(sheets(
                        "In 2024/25 118 victims were female and 32 male.",
                        "Erratum: for \"118\" read \"119\" and for \"32\" read \"31\"."))
                .hasSize(1);
        assertThat(sheets("In 2024/25 118 victims were female and 32 male.", "Please note: 118 victims were female."))
                .contains("Letter, A1, sentence 1: 2024/25 victims female, 118, 2024/25 male, 32");
    }

    @Test
    void theNoteOfAMarkPutsRightTheCellThatBearsIt() {
        assertThat(corrected("* Six of these were cancelled. The figure to use for 2023/24 is therefore 214."))
                .containsExactly("2023/24", "214", "2024/25", "239");
        assertThat(corrected("# The figure to use for 2023/24 is therefore 214."))
                .containsExactly("2023/24", "220*", "2024/25", "239");
    }

    /** The cells of a table of which one bears a star, below which a note stands. */
    private static List<String> corrected(String note) {
        GridBuilder table = Grid.named("Table 1 (A1:B2)");
        table.add(Cell.text(new Address(0, 0), "2023/24", Style.PLAIN));
        table.add(Cell.text(new Address(0, 1), "220*", Style.PLAIN));
        table.add(Cell.text(new Address(1, 0), "2024/25", Style.PLAIN));
        table.add(Cell.number(new Address(1, 1), new BigDecimal(239), Style.PLAIN));
        table.add(Cell.text(new Address(3, 0), note, Style.PLAIN));
        Workbook letter = new Workbook(List.of(table.build()), List.of());
        return StatedSheets.apart(
                        letter, Grammars.ofConfig(), Shelves.normaliser().notes(), Request.open("2025", "71/17"))
                .grids()
                .get(0)
                .cells()
                .stream()
                .filter(cell -> cell.address().row() < 2)
                .map(Cell::text)
                .toList();
    }
}
