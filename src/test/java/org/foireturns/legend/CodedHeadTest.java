package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class CodedHeadTest {
    private static final KeyWords WORDS = new KeyWords(Grammars.ofConfig());

    private static List<CodedHead> heads(String text, String... fields) {
        Grid grid = grid("| " + text + " |");
        return CodedHead.of(grid, Objects.requireNonNull(grid.cell(0, 0)), Set.of(fields), WORDS);
    }

    @Test
    void aHeadNamesAnAxisOrHasTheWordsOfAField() {
        assertThat(heads("Vic age code")).extracting(CodedHead::axis).containsExactly(Axis.VICTIM_AGE);
        assertThat(heads("Vic XQ", "xq")).hasSize(1);
        assertThat(heads("Vic XQ", "xr")).isEmpty();
        assertThat(heads("Suspect age code", "age code")).isEmpty();
        assertThat(heads("Previous year", "year")).isEmpty();
        assertThat(heads("AGE / SEX")).extracting(CodedHead::field).containsExactly("age", "sex");
    }

    @Test
    void theFieldOfItsOwnNameCountsMost() {
        List<CodeEntry> entries = List.of(
                new CodeEntry("age code", Axis.VICTIM_AGE, "1", "11 and under", false),
                new CodeEntry("age band", Axis.VICTIM_AGE, "1", "12 to 15", false),
                new CodeEntry("", Axis.VICTIM_AGE, "2", "16 and over", false),
                new CodeEntry("", Axis.VICTIM_GENDER, "3", "Female", false));
        assertThat(heads("Vic age code", "age code", "age band")
                        .get(0)
                        .codes(entries, WORDS)
                        .meanings())
                .containsEntry("1", "11 and under")
                .containsEntry("2", "16 and over")
                .hasSize(2);
        assertThat(heads("Age band", "age code", "age band")
                        .get(0)
                        .codes(entries, WORDS)
                        .meanings())
                .containsEntry("1", "12 to 15");
    }

    @Test
    void itsCellsEndAtABlankRowOrAnotherHead() {
        Grid grid = grid("""
                | Age | F |
                | 1   | 4 |
                |     | 5 |
                | App | F |
                | K   | 5 |

                | 2   | 5 |
                """);
        CodedHead age = CodedHead.of(grid, Objects.requireNonNull(grid.cell(0, 0)), Set.of(), WORDS)
                .get(0);
        Cell app = Objects.requireNonNull(grid.cell(3, 0));
        assertThat(age.below(Set.of(app))).extracting(Cell::text).containsExactly("1");
        assertThat(age.below(Set.of())).extracting(Cell::text).containsExactly("1", "App", "K");
        assertThat(age.behind()).extracting(Cell::text).containsExactly("F");
        assertThat(age.under()).as("another head beside it").isEmpty();
    }
}
