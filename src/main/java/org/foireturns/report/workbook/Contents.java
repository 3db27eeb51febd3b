package org.foireturns.report.workbook;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.Look;
import org.foireturns.report.xlsx.Look.Named;
import org.foireturns.report.xlsx.XlsxSheet;

/** The sheet that lists the others, with a link to each. */
final class Contents {
    static final String SHEET = "Contents";

    private static final int FIRST = 2;

    private Contents() {}

    static XlsxSheet draw(List<Table<?>> tables) {
        XlsxSheet drawn = new XlsxSheet(SHEET);
        drawn.put(0, 0, Content.text("Contents"), Look.PLAIN.named(Named.HEADING));
        drawn.put(1, 0, Content.text("This worksheet contains one table."), Look.PLAIN);
        Table.<Table<?>>on(SHEET, "Contents")
                .text("Worksheet", 24, Table::sheet)
                .text("What it holds", 70, Table::title)
                .count("Rows", Table::size)
                .rows(tables.stream())
                .table(drawn, FIRST);
        for (int row = 0; row < tables.size(); row++) {
            String sheet = tables.get(row).sheet();
            drawn.put(FIRST + 1 + row, 0, Content.text(sheet), Look.PLAIN.named(Named.LINK));
            drawn.link(new Address(FIRST + 1 + row, 0), sheet, new Address(0, 0));
        }
        return drawn;
    }
}
