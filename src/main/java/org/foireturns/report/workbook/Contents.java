package org.foireturns.report.workbook;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.SheetLook.Named;

/** The sheet that lists the others, with a link to each. */
final class Contents {
    static final String SHEET = "Contents";

    private static final int FIRST = 2;

    private Contents() {}

    static NewSheet draw(List<SheetTable<?>> tables) {
        NewSheet drawn = new NewSheet(SHEET);
        drawn.put(0, 0, Content.text("Contents"), SheetLook.PLAIN.named(Named.HEADING));
        drawn.put(1, 0, Content.text("This worksheet contains one table."), SheetLook.PLAIN);
        SheetTable.<SheetTable<?>>on(SHEET, "Contents")
                .text("Worksheet", 24, SheetTable::sheet)
                .text("What it holds", 70, SheetTable::title)
                .count("Rows", SheetTable::size)
                .rows(tables.stream())
                .table(drawn, FIRST);
        for (int row = 0; row < tables.size(); row++) {
            String sheet = tables.get(row).sheet();
            drawn.put(FIRST + 1 + row, 0, Content.text(sheet), SheetLook.PLAIN.named(Named.LINK));
            drawn.link(new Address(FIRST + 1 + row, 0), sheet, new Address(0, 0));
        }
        return drawn;
    }
}
