package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankNoteTest {
    private static final BlankNote.Finder FINDER = new BlankNote.Finder(Grammars.ofConfig());

    private static Optional<BlankNote> note(String text) {
        return FINDER.in(Cell.text(new Address(0, 0), text, Style.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blank = nil | 0",
                "A blank cell means that no crime was recorded. | 0",
                "Blanks are zero | 0",
                "An empty cell in the table above means no offences | 0",
                "Empty cells: none recorded | 0",
                "Offences by age and gender, where a blank cell means nil | 0",
                "Table 2: blank = nil | 0",
                "Blank cells are fewer than 5 | fewer than 5",
                "Blank = withheld | withheld",
                "Mae celloedd gwag yn golygu dim | 0"
            })
    void itSaysWhatBlanksStandFor(String text, String meaning) {
        assertThat(note(text).map(BlankNote::meaning)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blank cells are those of victims whose age is not known",
                "A blank cell means that nobody has counted the victims yet",
                "Blank = age not recorded"
            })
    void whereItIsNoNumberItSaysNothing(String text) {
        assertThat(note(text).map(BlankNote::meaning).orElse("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No offences were recorded",
                "Blank",
                "blank age = not recorded",
                "Where the platform is blank there was none",
                "Figures are live. If the age column is blank, none was recorded"
            })
    void whatIsOfNoBlankCellsIsNone(String text) {
        assertThat(note(text)).isEmpty();
    }

    @Test
    void whatStandsAroundItStays() {
        BlankNote found = note("Figures are live. Blank = nil. See page 2").orElseThrow();
        assertThat(found.with("~")).isEqualTo("Figures are live. \n~ = 0. See page 2");
        assertThat(note("Blank = nil").orElseThrow().with("~")).isEqualTo("~ = 0");
    }
}
