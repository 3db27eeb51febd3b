package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may tell of other cells is found in a long list without a look at the references of its records. */
class TellingCellsTest {
    private static final int ROWS = 8_000;
    private static final String NOTE = "Sex 9 means not known";

    private static Grid list(Cell... more) {
        GridBuilder grid = Grid.named("Offences");
        List<Cell> cells = new ArrayList<>(List.of(more));
        for (int row = 0; row < ROWS; row++) {
            cells.add(Cell.text(new Address(row, 0), row == 0 ? "Reference" : "KP/" + row, Style.PLAIN));
            cells.add(Cell.text(new Address(row, 1), row % 3 == 0 ? "Female" : "Male", Style.PLAIN));
            cells.add(Cell.text(new Address(row, 2), "Kik", Style.PLAIN));
        }
        cells.forEach(grid::add);
        return grid.build();
    }

    private static Cell text(int row, int column, String text) {
        return Cell.text(new Address(row, column), text, Style.PLAIN);
    }

    @Test
    void referencesAreNotLookedAt() {
        List<String> looked = new ArrayList<>();
        assertThat(list().tellingCellsThat(cell -> {
                    looked.add(cell.text());
                    return cell.text().equals("Reference");
                }))
                .containsExactly(text(0, 0, "Reference"));

        assertThat(looked).contains("Female", "Male", "Kik", "KP/7").doesNotContain("KP/7000");
        assertThat(looked).hasSizeLessThan(2 * RowsApart.FIRST);
    }

    @Test
    void notesBelowAListAndBesideItsRecordsAreFound() {
        Cell below = text(ROWS + 3, 0, NOTE);
        Cell beside = text(6_000, 5, NOTE + " here");
        assertThat(list(below, beside).tellingCellsThat(cell -> cell.text().startsWith(NOTE)))
                .containsExactly(beside, below);
    }

    @Test
    void whatIsSaidOftenIsFoundInAllRows() {
        Grid list = list();
        assertThat(list.tellingCellsThat(cell -> cell.text().equals("Female")))
                .containsExactlyElementsOf(list.cells().stream()
                        .filter(cell -> cell.text().equals("Female"))
                        .toList());
    }

    @Test
    void aSheetOfUsualSizeIsLookedThroughAsAWhole() {
        Grid few = Grid.named("Small").add(text(700, 0, "KP/700")).build();
        assertThat(few.tellingCellsThat(cell -> cell.text().equals("KP/700"))).hasSize(1);
        assertThat(few.isLong()).isFalse();
        assertThat(list().isLong()).isTrue();
    }
}
