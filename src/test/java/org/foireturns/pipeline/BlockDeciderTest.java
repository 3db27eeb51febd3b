package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.lists.ListWords;
import org.foireturns.model.Block;
import org.foireturns.model.Outcome;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;

class BlockDeciderTest {
    private static final ListWords WORDS = ReturnPipeline.listWords(
            Shelves.books().words(), Shelves.books().forces(), Shelves.books().platforms());

    /** The only block of a drawing, decided on a day. */
    private static BlockOutcome decided(String drawing, LocalDate asOf) {
        ReturnReading reading = DrawnReturn.oneYear(drawing).reading();
        SheetReading sheet = reading.sheets().get(0);
        List<Block> blocks = sheet.blocks();
        assertThat(blocks).hasSize(1);
        return new BlockDecider(Shelves.normaliser(), WORDS, ScreenRules.USUAL, asOf)
                .decide(reading, sheet, blocks.get(0));
    }

    private static long counted(BlockOutcome block) {
        return block.outcomes().stream()
                .filter(outcome -> outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Total)
                .count();
    }

    @Test
    void everyCellOfATableHasAnOutcomeOrIsALabel() {
        BlockOutcome table = decided("""
                | Sexual communication with a child | 2024/25 |
                | Female                            | 30      |
                | Male                              | -9      |
                | Total                             | 39      |
                """, LocalDate.of(2026, 1, 31));

        assertThat(counted(table)).isEqualTo(2);
        assertThat(table.outcomes()).hasSize(3).anyMatch(Outcome.Rejected.class::isInstance);
        assertThat(table.findings())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.place().sheet()).isEqualTo("Sheet1"));
    }

    @Test
    void aRowOfAListThatIsLaterThanTheRunIsRejected() {
        String list = """
                | Crime no | Recorded   | Sex | Age | App      |
                | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
                | 24000102 | 2024-05-03 | M   | 12  | Kik      |
                | 24000103 | 2024-06-03 | M   | 12  | Kik      |
                """;

        assertThat(rejected(decided(list, LocalDate.of(2026, 1, 31)))).isZero();
        assertThat(rejected(decided(list, LocalDate.of(2024, 5, 20)))).isEqualTo(1);
    }

    private static long rejected(BlockOutcome block) {
        return block.outcomes().stream()
                .filter(Outcome.Rejected.class::isInstance)
                .count();
    }
}
