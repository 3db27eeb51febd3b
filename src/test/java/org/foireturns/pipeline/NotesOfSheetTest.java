package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class NotesOfSheetTest {
    private static final Pattern QUESTION = Pattern.compile("Q[0-9]");

    private static Set<String> asked(String text) {
        return QUESTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Cell text(int row, String text) {
        return Cell.text(new Address(row, 0), text, Style.PLAIN);
    }

    /** The notes of a sheet, each with the question under which it stands; notes are given row by row. */
    private static List<String> notes(String sheet, List<Block> blocks, String... texts) {
        List<Cell> notes = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            if (!texts[row].isEmpty()) {
                notes.add(text(row, texts[row]));
            }
        }
        SheetReading reading = new SheetReading(sheet, notes.size(), blocks, notes, Set.of());
        return new NotesOfSheet(reading, NotesOfSheetTest::asked)
                .all().stream()
                        .map(note -> note.cell().text() + " " + note.under())
                        .toList();
    }

    private static Block table(int row, String... labels) {
        List<Label> all = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            all.add(Label.of(Cell.text(new Address(row, i), labels[i], Style.PLAIN)));
        }
        CellRange range = new CellRange(new Address(row, 0), new Address(row, 3));
        return new Block.Table(range, all, List.of(), List.of(), List.of());
    }

    @Test
    void aNoteStandsUnderTheQuestionAboveIt() {
        assertThat(notes("Sheet1", List.of(), "Q4 Platform", "No information held", "Q5 Method", "Refused"))
                .containsExactly("Q4 Platform []", "No information held [Q4]", "Q5 Method []", "Refused [Q5]");
        assertThat(notes("Sheet1", List.of(), "Q4 and Q5", "No information held", "Refused"))
                .containsExactly("Q4 and Q5 []", "No information held []", "Refused []");
    }

    @Test
    void aSentenceIsNoHeading() {
        String twelve = "Q4 one two three four five six seven eight nine ten eleven";
        assertThat(notes("Sheet1", List.of(), "Q1", "x", twelve, "Refused"))
                .last()
                .isEqualTo("Refused [Q4]");
        assertThat(notes("Sheet1", List.of(), "Q1", "x", twelve + " twelve", "Refused"))
                .last()
                .isEqualTo("Refused []");
    }

    @Test
    void aSheetWithoutATableMaySpeakOfOneQuestionAlone() {
        assertThat(notes("Sheet1", List.of(), "Refused", "", "This is Q4"))
                .containsExactly("Refused [Q4]", "This is Q4 [Q4]");
        assertThat(notes("Letter", List.of(), "Refused", "", "This is Q4"))
                .containsExactly("Refused []", "This is Q4 []");
        assertThat(notes("Sheet1", List.of(table(9)), "Refused", "", "This is Q4"))
                .containsExactly("Refused []", "This is Q4 []");
    }

    @Test
    void textsOfATableThatAreNoLabelOfANumberAreNotesToo() {
        assertThat(notes("Sheet1", List.of(table(1, "Q4 Platform"), table(3)), "Q1", "", "Refused", "", ""))
                .containsExactly("Q1 []", "Q4 Platform [Q1]", "Refused [Q4]");
    }
}
