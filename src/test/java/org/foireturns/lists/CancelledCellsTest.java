package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelledCellsTest {
    @ParameterizedTest
    @CsvSource({
        "Recorded, false",
        "Cancelled, true",
        "No crime, true",
        "Detected, false",
        "CANCELLED - no crime confirmed, true",
        "Same crime as line 21 - entered twice, true",
        "Reclassified to 71/16 on review, true",
        "Reclassified to 71/17 on review, false",
        "Reclassified from 71/16 to 71/17, false",
        "Reclassified to s.15 meeting a child - no longer counted under 71/17, true",
        "NO CRIME - additional verifiable information, true",
        "'Cancelled, transferred to another force', true",
        "Cancelled: same as 24000108, true",
        "'was 88/01, reclassified', false",
        "'Reclassified from 88/01', false",
        "'originally recorded as 88/01 - reclassified', false",
        "'was 71/17, reclassified', false",
        "'Reclassified as 88/01', true",
        "'Offence in Essex, transferred to Essex Police - NOT COUNTED', true",
        "'Logged twice in error, see line 50 (not counted)', true",
        "school reported - counted, false",
        "Cancelled account - victim blocked, false",
        "victim moved away, false",
        "'', false"
    })
    void aStatusSaysIt(String status, boolean cancelled) {
        assertThat(isCancelled("Crime status", status)).isEqualTo(cancelled);
    }

    @Test
    void classificationsMayBeStatesToo() {
        assertThat(isCancelled("Classification", "Cancelled - additional verifiable information"))
                .isTrue();
        assertThat(isCancelled("Classification", "Recorded crime")).isFalse();
    }

    private static boolean isCancelled(String head, String status) {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex | Age | %s             |
                | 24000101 | 2024-04-02 | F   | 13  | %s             |
                | 24000102 | 2024-04-03 | M   | 12  | Recorded crime |
                | 24000103 | 2024-04-03 | M   | 12  | Cancelled      |
                """.formatted(head, status));
        CancelledCells cells = new CancelledCells(
                drawn.plan(),
                DrawnList.WORDS,
                new CancelledCodes(drawn.list(), drawn.plan(), List.of(), DrawnList.WORDS),
                new NamedRows(drawn.list(), drawn.plan(), "71/17", DrawnList.WORDS),
                "71/17");
        return cells.in(new RawRecord(1, 0, drawn.grid().row(1)));
    }
}
