package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class UnreadTextsTest {
    @Test
    void textsThatHoldPartsOfTheAnswerAreAskedAboutOnceASheet() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |
                |                                                         |
                | 18 (13 female, 4 male)                                  |
                |                                                         |
                | Girls 12-15 were 9 of them                              |
                """);

        assertThat(drawn.findings()).contains("numbers-in-texts A3:A5");
    }

    @Test
    void aTotalOrARestBehindATableIsAskedAbout() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |    |   |                 |
                | Female                                                  | 12 |   |                 |
                | Male                                                    | 3  |   | Other apps: 5   |
                | Unknown                                                 | 1  |   | Total: 61       |
                """);

        assertThat(drawn.findings()).contains("numbers-in-texts D3:D4");
    }

    @Test
    void aSentenceThatTellsTheNumberOfItsRowIsNotAndOneOfAnotherNumberIs() {
        String answer = """
                | Kent Police, sexual communication with a child, 2024/25 |    |                                        |
                | Number of offences                                      | 66 | There were %d offences in the year.    |
                | Female                                                  | 50 |                                        |
                | Male                                                    | 16 |                                        |
                """;
        assertThat(DrawnReturn.oneYear(answer.formatted(66)).findings())
                .noneMatch(said -> said.startsWith("numbers-in-texts"));
        assertThat(DrawnReturn.oneYear(answer.formatted(71)).findings()).contains("numbers-in-texts C2");
    }

    @Test
    void aLabelThatListsCountsIsAskedAbout() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |                              |
                | Methods                                    | Snapchat (171), Kik (5)      |
                | Female                                     | 12                           |
                | Male                                       | 3                            |
                """);

        assertThat(drawn.findings()).contains("numbers-in-texts B2");
    }

    @Test
    void datesReferencesAndNotesAreNoPartOfIt() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police FOI 1234/25, sexual communication with a child |    |
                | Female                                                     | 12 |
                | Male                                                       | 3  |
                | Data extracted on 12/05/2025                               |    |
                | Numbers of girls fewer than 5 are shown as *               |    |
                """);

        assertThat(drawn.findings()).noneMatch(said -> said.startsWith("numbers-in-texts"));
    }

    @Test
    void aLineOfALetterThatIsNothingButTheNumbersOfAnAnswerIsAskedAbout() {
        Grid letter = GridText.grid("Letter", """
                | Kent Police, sexual communication with a child |
                |                                                |
                | 1. 341                                         |
                |                                                |
                | Page 2                                         |
                |                                                |
                | Not recorded 4                                 |
                |                                                |
                | Kik nil                                        |
                """);

        assertThat(DrawnReturn.oneYear(letter).findings()).contains("numbers-in-texts A3:A9");
    }

    @Test
    void aSentenceOfALetterThatThereWereNoneIsAskedAbout() {
        Grid letter = GridText.grid("Letter", """
                | Kent Police, sexual communication with a child |
                |                                                |
                | None of them were on WhatsApp at first sight.   |
                |                                                |
                | No information on WhatsApp is held.            |
                """);

        assertThat(DrawnReturn.oneYear(letter).findings()).contains("numbers-in-texts A3");
    }

    @Test
    void aNoteThatTellsAnotherTotalIsAskedAbout() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |     |
                | Female                                                  | 542 |
                | Male                                                    | 137 |
                | Total                                                   | 679 |
                |                                                         |     |
                | Nine offences recorded in March 2025 came on to the system after this table was run and are not in it; with them the total for the year is 688. | |
                """);

        assertThat(drawn.findings()).contains("numbers-in-texts A6");
    }

    /** Where numbers have cells of their own, a remark about some of them is one; another total is none. */
    @Test
    void remarksOnAFormOfOursAreNotedAndOtherTotalsAskedAbout() {
        String form = """
                | Sexual communication with a child: offences recorded, by the age of the victim |         |
                | Answer form 2025/kent                                                          |         |
                | Victim age                                                                     | 2024/25 |
                | 11 and under                                                                   | 20      |
                | 12 to 15                                                                       | 60      |
                |                                                                                |         |
                | %s | |
                """;

        assertThat(DrawnReturn.oneYear(form.formatted("Note: 3 victims were recorded twice."))
                        .findings())
                .contains("notes-on-form A7")
                .noneMatch(said -> said.startsWith("numbers-in-texts"));
        assertThat(DrawnReturn.oneYear(form.formatted("The total of victims should be 83."))
                        .findings())
                .contains("numbers-in-texts A7");
    }

    @Test
    void twoNumbersBehindWhatTheyMayCountAreAskedAbout() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |         |      |
                | Offences recorded                                       | 156 (3) |      |
                |                                                         |         |      |
                |                                                         | Female  | Male |
                | 0-11                                                    | 34      | 6    |
                | 12-15                                                   | 81      | 15   |
                """);

        assertThat(drawn.findings()).contains("second-numbers B2");
    }

    /** So many tables of one number, each with a sentence that tells the number behind it. */
    private static SheetReading answered(int tables) {
        List<Block> blocks = new ArrayList<>();
        List<Cell> notes = new ArrayList<>();
        for (int row = 0; row < tables; row++) {
            Address at = new Address(row, 1);
            Cell value = Cell.number(at, BigDecimal.valueOf(66), Style.PLAIN);
            blocks.add(new Block.Table(
                    new CellRange(at, at),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new RawObservation(value, List.of(), List.of()))));
            notes.add(Cell.text(new Address(row, 2), "There were 66 offences.", Style.PLAIN));
        }
        return new SheetReading("Data", 2 * tables, blocks, notes, Set.of());
    }

    /** What a thread allocates grows with each value that is looked at. */
    private static double costOf(SheetReading sheet) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        BesideAnswers none = new BesideAnswers(List.of(), List.of());
        assertThat(UnreadTexts.cells(sheet, Grammars.ofConfig(), Set.of(), none))
                .isEmpty();
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void aSentenceIsHeldAgainstItsRowAndNotAgainstTheSheet() {
        costOf(answered(10));
        double once = costOf(answered(500));
        double twice = costOf(answered(1_000));

        assertThat(twice / once).isLessThan(2.5);
    }
}
