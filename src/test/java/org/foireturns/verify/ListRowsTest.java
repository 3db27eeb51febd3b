package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.GridText;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class ListRowsTest {
    private static final Period YEAR = Period.financialYear(2024);

    @Test
    void aRowIsReadByTheColumnsThatTheRunNames() {
        List<SeenRow> rows = rows("""
                | Dyddiad    | Rhyw  | Oed   | Llwyfan  |
                | 06/05/2024 | Benyw | 12    | Snapchat |
                | 01/06/2023 | Gwryw | 12-15 |          |
                """, "A2:D3", "day A, gender B, age C, platform D");

        assertThat(rows.get(0).within(YEAR)).isEqualTo(HowSure.YES);
        assertThat(rows.get(0).gender()).isEqualTo(SaidOfAxis.of("female"));
        assertThat(rows.get(0).age()).isEqualTo(SaidOfAxis.of("12"));
        assertThat(rows.get(0).platform()).isEqualTo(SaidOfAxis.of("snapchat"));
        assertThat(rows.get(1).within(YEAR)).isEqualTo(HowSure.NO);
        assertThat(rows.get(1).platform()).isEqualTo(SaidOfAxis.of("unknown"));
    }

    @Test
    void rowsOfAnotherOffenceDoNotCount() {
        assertThat(rows("""
                        | Offence                       | Date recorded | Gender |
                        | Article 22A                   | 2024-05-06    | F      |
                        | Sexual activity with a child  | 2024-05-06    | F      |
                        | Article 22A and 88A           | 2024-05-06    | F      |
                        |                               | 2024-05-06    | F      |
                        | Other matters                 | 2024-05-06    | F      |
                        """, "A2:C6", "day B, gender C, offence A"))
                .extracting(SeenRow::counts)
                .containsExactly(HowSure.YES, HowSure.NO, HowSure.NO, HowSure.YES, HowSure.MAYBE);
    }

    @Test
    void aRowOfAnotherForceCountsElsewhere() {
        List<SeenRow> rows = rows("""
                | Force        | Date recorded | Gender |
                | Bedfordshire | 2024-05-06    | F      |
                """, "A2:C2", "day B, gender C, force A");

        assertThat(rows.get(0).ofForce(Set.of("bedfordshire"))).isEqualTo(HowSure.YES);
        assertThat(rows.get(0).ofForce(Set.of("kent"))).isEqualTo(HowSure.NO);
    }

    @Test
    void aDateThatCannotBeReadMayBeOfAnyTime() {
        List<SeenRow> rows = rows("""
                | Date recorded | Gender |
                | in spring     | F      |
                """, "A2:B2", "day A, gender B");

        assertThat(rows.get(0).within(YEAR)).isEqualTo(HowSure.MAYBE);
        assertThat(rows.get(0).sure()).isFalse();
    }

    @Test
    void wordsForAnotherListNameNoColumns() {
        assertThat(ListRows.columns("a row for each victim")).isEmpty();
    }

    private static List<SeenRow> rows(String drawn, String cells, String columns) {
        Grid grid = GridText.grid(drawn);
        return new ListRows(
                        grid,
                        "71/17",
                        ListRows.columns("a row for each offence: " + columns),
                        Vocabularies.words(),
                        Vocabularies.names())
                .in(CellRange.parse(cells), Set.of());
    }
}
