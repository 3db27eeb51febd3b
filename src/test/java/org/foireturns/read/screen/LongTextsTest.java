package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Grid;
import org.foireturns.read.screen.PartsSeen.ChartValues;
import org.junit.jupiter.api.Test;

/** What a file says at length does not break the screen. */
class LongTextsTest {
    @Test
    void aChartMayNameASheetThatCannotBe() {
        String source = "'" + "''".repeat(16_000) + "'!A1:B2";
        assertThat(ChartScreen.of(
                        List.of(new ChartValues(source, 3)),
                        List.of(Grid.named("Q1").build())))
                .isNotEmpty();
    }

    @Test
    void aMailboxMayHaveANameThatCannotBe() {
        assertThat(ContactLines.office("policeunit@example.org")).isTrue();
        assertThat(ContactLines.office("police".repeat(5_000) + "@example.org")).isFalse();
    }
}
