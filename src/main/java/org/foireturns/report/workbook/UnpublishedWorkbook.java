package org.foireturns.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionWriter;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.xlsx.XlsxBook;

/**
 * Writes {@code unpublished.xlsx}: the tables by force with their small numbers, and whether the numbers of each force
 * add up. They are for whoever works on the answers, and not for publication.
 */
public final class UnpublishedWorkbook implements EditionWriter {
    private static final String FILE = "unpublished.xlsx";

    @Override
    public void write(Edition edition, OutputFolder folder) throws IOException {
        List<SheetTable<?>> tables = new ArrayList<>(List.of(Notes.table(Small.NONE)));
        tables.addAll(ForcesTable.all(edition, Small.NONE));
        tables.addAll(List.of(
                PanelTable.of(edition, Small.NONE),
                BreakdownTables.platformByForce(edition, Small.NONE),
                RevisionsTable.of(edition, Small.NONE),
                ReconciliationTable.of(edition)));
        XlsxBook book =
                XlsxBook.titled("Not for publication", edition.imprint().asOf()).add(Contents.draw(tables));
        tables.forEach(table -> book.add(table.draw()));
        try (OutputStream out = folder.create(FILE)) {
            book.write(out);
        }
    }
}
