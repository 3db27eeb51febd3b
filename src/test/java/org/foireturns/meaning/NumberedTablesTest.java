package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.explain.Explainer;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Shelves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberedTablesTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    private static final String BELOW = """
            | Table 1: gender   | 2024/25 |
            | Female            | 30      |
            | Male              | 9       |

            | Table 2: ages     | 2024/25 |
            | 11 and under      | 12      |
            | 12-15             | 27      |

            | Table 3: platform | 2024/25 |
            | Snapchat          | 4       |
            | Kik               | 3       |
            """;

    private static final String BESIDE = """
            | Table 1: gender | 2024/25 |  | Table 2: ages | 2024/25 |
            | Female          | 30      |  | 11 and under  | 12      |
            | Male            | 9       |  | 12-15         | 27      |
            """;

    private static @Nullable CellRange named(String drawing, String note) {
        return tables(drawing).namedBy(Cell.text(new Address(30, 0), note, Style.PLAIN));
    }

    private static NumberedTables tables(String drawing) {
        Grid grid = grid(drawing);
        Normaliser counts = Shelves.normaliser();
        Signs signs = Signs.ofSheets(List.of(grid), List.of(), GRAMMAR);
        Values values = new Values(counts, signs, GRAMMAR, Set.of());
        Worth worth = new Worth(GRAMMAR, "71/17", values, new Keyed(Map.of(), GRAMMAR));
        return new NumberedTables(new Explainer(new CellSenses(GRAMMAR, counts, signs), worth).explain(grid), GRAMMAR);
    }

    private static boolean holds(@Nullable CellRange range, String cell) {
        return Objects.requireNonNull(range).contains(Address.parse(cell));
    }

    @Test
    void aTableEndsWhereTheNextOneBegins() {
        CellRange second = named(BELOW, "Figures in Table 2 are percentages");
        assertThat(holds(second, "B6")).isTrue();
        assertThat(holds(second, "B7")).isTrue();
        assertThat(holds(second, "A5")).isTrue();
        assertThat(holds(second, "B3")).isFalse();
        assertThat(holds(second, "B10")).isFalse();
        assertThat(holds(named(BELOW, "Figures in Table 3 are percentages"), "B11"))
                .isTrue();
    }

    @Test
    void tablesBesideEachOtherArePartedByColumns() {
        CellRange first = named(BESIDE, "Figures in Table 1 are percentages");
        assertThat(holds(first, "B3")).isTrue();
        assertThat(holds(first, "E3")).isFalse();
        CellRange second = named(BESIDE, "Figures in Table 2 are percentages");
        assertThat(holds(second, "E3")).isTrue();
        assertThat(holds(second, "B3")).isFalse();
    }

    @Test
    void whatNamesNoTableOrSeveralIsOfNone() {
        assertThat(named(BELOW, "Figures in Table 4 are percentages")).isNull();
        assertThat(named(BELOW, "Tables 1 and 2 are percentages, Table 2 too, and Table 1"))
                .isNull();
        assertThat(named(BELOW, "Figures are percentages")).isNull();
        assertThat(named(BELOW.replace("Table 3", "Table 2"), "Figures in Table 2 are percentages"))
                .isNull();
    }

    @Test
    void aTitleIsNoNoteOnAnother() {
        Cell title = Cell.text(Address.parse("A5"), "Table 2: ages", Style.PLAIN);
        assertThat(tables(BELOW).namedBy(title)).isNull();
    }
}
