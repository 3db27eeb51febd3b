package org.foireturns.legend;

import java.util.List;
import java.util.Objects;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/** What cells of a drawn sheet say once one way of writing out has seen it. */
final class WrittenCells {
    private WrittenCells() {}

    static String said(WritingOut way, String drawing, String cell) {
        Grid read = way.writtenOut(new Workbook(List.of(GridText.grid(drawing)), List.of()))
                .grids()
                .get(0);
        Address at = Address.parse(cell);
        return Objects.requireNonNull(read.cell(at.row(), at.column())).text();
    }
}
