package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final SheetAccount CLOSED =
            new SheetAccount("a.xlsx", "Q1", 7, Map.of(CellOutcome.ACCEPTED, 3, CellOutcome.LABEL, 4));
    private static final SheetAccount OPEN =
            new SheetAccount("b.xlsx", "Q1", 6, Map.of(CellOutcome.ACCEPTED, 2, CellOutcome.REJECTED, 1));

    @Test
    void severalSheetsAreAddedOutcomeByOutcome() {
        Ledger ledger = Ledger.of(List.of(CLOSED, OPEN));

        assertThat(ledger.sheets()).isEqualTo(2);
        assertThat(ledger.cells()).isEqualTo(13);
        assertThat(ledger.accounted()).isEqualTo(10);
        assertThat(ledger.of(CellOutcome.ACCEPTED)).isEqualTo(5);
        assertThat(ledger.of(CellOutcome.NOTE)).isZero();
    }

    @Test
    void itClosesOnlyWhenEverySheetDoes() {
        assertThat(Ledger.of(List.of(CLOSED)).closes()).isTrue();
        assertThat(Ledger.of(List.of(CLOSED, OPEN)).closes()).isFalse();
        assertThat(Ledger.of(List.of(CLOSED, OPEN)).open()).isEqualTo(1);
    }
}
