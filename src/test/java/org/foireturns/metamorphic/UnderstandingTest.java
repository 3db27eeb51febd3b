package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.nio.file.Path;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench itself: what it must not let pass. */
class UnderstandingTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Original original;

    @BeforeEach
    void drawAReturn() throws Exception {
        bench = new Bench(folder);
        original = bench.drawn("2025", "Kent Police FOI response", grid("""
                | Sexual communication with a child, 2024/25 |
                | Victim gender | Number of offences |
                | Female        | 12                 |
                | Male          | 3                  |
                """));
    }

    @Test
    void theSameSheetIsIdentical() throws Exception {
        assertThat(after(original.specimen().tabs().get(0).grid())).isEqualTo(Verdict.IDENTICAL);
    }

    @Test
    void anotherNumberIsWrong() throws Exception {
        assertThat(after(saying("12", "13"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void anotherLabelIsWrong() throws Exception {
        assertThat(after(saying("Male", "Unknown"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aNumberThatIsGoneWithNothingSaidIsWrong() throws Exception {
        Grid grid = original.specimen().tabs().get(0).grid();
        Grid fewer = Grids.without(grid, cell -> cell.address().row() == 3);
        assertThat(after(fewer)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aNumberThatIsAskedAboutIsNot() throws Exception {
        assertThat(after(saying("3", "-3"))).isEqualTo(Verdict.ASKED);
    }

    @Test
    void aNumberMoreIsWrong() throws Exception {
        Grid grid = original.specimen().tabs().get(0).grid();
        Grid more = Grids.plus(Grids.plus(grid, new Address(4, 0), "Unknown"), new Address(4, 1), "7");
        assertThat(after(more)).isEqualTo(Verdict.WRONG);
    }

    private Grid saying(String text, String other) {
        return Grids.cells(
                original.specimen().tabs().get(0).grid(),
                cell -> cell.text().equals(text) ? Grids.saying(cell, other) : cell);
    }

    private Verdict after(Grid grid) throws Exception {
        Specimen changed = original.specimen().eachGrid(before -> grid);
        return bench.read(changed).against(original.understanding());
    }
}
