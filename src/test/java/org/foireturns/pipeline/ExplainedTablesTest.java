package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.Test;

class ExplainedTablesTest {
    private static SheetReading sheet() {
        return DrawnReturn.oneYear("""
                        | Kent Police, sexual communication with a child, 2024/25 |    |
                        | Female                                                  | 12 |
                        | Male                                                    | 3  |
                        |                                                         |    |
                        | Platform                                                |    |
                        | Snapchat                                                | 9  |
                        | Kik                                                     | 6  |
                        """).reading().sheets().get(0);
    }

    @Test
    void theTableOfABlockIsFound() {
        SheetReading sheet = sheet();

        assertThat(sheet.blocks())
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThat(sheet.explained(block))
                        .hasValueSatisfying(table -> assertThat(table.block()).isEqualTo(block)));
        assertThat(sheet.tables().stream()).hasSameSizeAs(sheet.blocks());
        assertThat(sheet.tables().isEmpty()).isFalse();
    }

    @Test
    void anotherBlockHasNone() {
        SheetReading sheet = sheet();
        CellRange range = sheet.blocks().get(0).range();
        Block other = new Block.Table(range, List.of(), List.of(), List.of(), List.of());

        assertThat(sheet.explained(other)).isEmpty();
        assertThat(ExplainedTables.NONE.of(sheet.blocks().get(0))).isEmpty();
        assertThat(ExplainedTables.NONE.isEmpty()).isTrue();
    }
}
