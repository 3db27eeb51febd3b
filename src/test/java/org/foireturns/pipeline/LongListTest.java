package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.NumberedQuestions;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

/**
 * What a long list costs from the screen to its outcomes, in work and not in time: what a thread allocates grows with
 * each cell that is looked at and each text that is parsed, and the grammar counts what it works out.
 */
class LongListTest {
    private static final List<String> HEADS = List.of(
            "Crime reference",
            "Date recorded",
            "Offence",
            "Victim age",
            "Victim gender",
            "Platform",
            "District",
            "Team",
            "Log number",
            "Summary");
    private static final double TWICE = 2.2;
    /** Each look at a cell makes about a hundred bytes; so many looks, with all that is made of a row, are enough. */
    private static final int MOST_LOOKS = 60;

    private static final int BYTES_OF_A_LOOK = 100;
    /** Whether a text may say when years end, or which blanks mean something: short questions, and no reading. */
    private static final int MOST_QUESTIONS = 4;
    /** Its reference, the number of its log and what happened. */
    private static final int TEXTS_OF_ITS_OWN = 3;

    private static Grid list(int rows) {
        Random random = new Random(11);
        GridBuilder grid = Grid.named("Offences");
        for (int column = 0; column < HEADS.size(); column++) {
            grid.add(text(0, column, HEADS.get(column)));
        }
        for (int row = 1; row <= rows; row++) {
            grid.add(text(row, 0, "KP/" + (100_000 + row) + "/24"));
            grid.add(Cell.date(
                    new Address(row, 1), LocalDate.of(2024, 4, 1).plusDays(random.nextInt(365)), Style.PLAIN));
            grid.add(text(row, 2, "Sexual communication with a child"));
            grid.add(Cell.number(new Address(row, 3), BigDecimal.valueOf(9 + random.nextInt(7)), Style.PLAIN));
            grid.add(text(row, 4, random.nextBoolean() ? "Female" : "Male"));
            grid.add(text(row, 5, random.nextBoolean() ? "Snapchat" : "WhatsApp"));
            grid.add(text(row, 6, random.nextBoolean() ? "North" : "South"));
            grid.add(text(row, 7, "Team " + (char) ('A' + random.nextInt(5))));
            grid.add(text(row, 8, "LOG-" + (50_000 + row)));
            grid.add(text(row, 9, "Suspect wrote to the victim of case " + row + " at night"));
        }
        return grid.build();
    }

    private static Cell text(int row, int column, String text) {
        return Cell.text(new Address(row, column), text, Style.PLAIN);
    }

    private static long costOf(Grid grid) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        DrawnReturn read = DrawnReturn.oneYear(grid);
        long cost = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(read.closes()).isTrue();
        return cost;
    }

    /** What the grammar does more for a longer list, for each row that it is longer. */
    private static double grammarWorkOfARow(int few, int more) {
        double work = DrawnReturn.grammarWork(list(more)) - DrawnReturn.grammarWork(list(few));
        return work / (more - few);
    }

    @Test
    void theGrammarReadsNoTextOfARowOfALongList() {
        assertThat(grammarWorkOfARow(3_000, 4_000)).isLessThan(0.1);
    }

    @Test
    void theGrammarIsAskedLittleAboutEachTextOfAUsualList() {
        assertThat(grammarWorkOfARow(300, 600)).isLessThan(MOST_QUESTIONS * TEXTS_OF_ITS_OWN);
    }

    /** Of a million references none may stay in memory because one of them could have been the number of a question. */
    @Test
    void textsThatCannotNumberAQuestionAreForgotten() {
        Books books = Shelves.books();
        Grammar grammar = ReturnPipeline.listWords(books.words(), books.forces(), books.platforms())
                .grammar();
        List<WeakReference<String>> seen = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        Stream<String> texts = IntStream.range(0, 3).mapToObj(row -> {
            if (row == 2) {
                System.gc();
                held.add(seen.get(0).get() != null);
            }
            String text = "KP/" + row;
            seen.add(new WeakReference<>(text));
            return text;
        });
        assertThat(NumberedQuestions.toldBy(texts, grammar)).isSameAs(grammar);
        assertThat(held).containsExactly(false);
    }

    @Test
    void everyRowCostsTheSameHoweverManyThereAre() {
        costOf(list(100));
        double once = costOf(list(4_000));
        double twice = costOf(list(8_000));
        double perCell = (twice - once) / (4_000 * HEADS.size());

        assertThat(twice / once).isLessThan(TWICE);
        assertThat(perCell).isLessThan(MOST_LOOKS * BYTES_OF_A_LOOK);
    }
}
