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
 * Writes {@code foi-returns.xlsx}: all requests in one workbook, because a like-for-like change and a revision are
 * about two requests, and because one file is what gets published. A new table is a class of its own and a line here.
 *
 * @param small below which a force's number is left out
 */
public record PublicationWorkbook(int small) implements EditionWriter {
    private static final String FILE = "foi-returns.xlsx";

    @Override
    public void write(Edition edition, OutputFolder folder) throws IOException {
        try (OutputStream out = folder.create(FILE)) {
            book(edition).write(out);
        }
    }

    private XlsxBook book(Edition edition) {
        String title = title(edition);
        List<SheetTable<?>> tables = tables(edition);
        List<SheetTable<?>> listed = new ArrayList<>(tables);
        listed.add(0, Notes.table(new Small(small)));
        XlsxBook book = XlsxBook.titled(title, edition.imprint().asOf())
                .add(CoverSheet.draw(edition, title))
                .add(Contents.draw(listed));
        listed.forEach(table -> book.add(table.draw()));
        return book;
    }

    private static String title(Edition edition) {
        return edition.requests().size() == 1 && edition.requests().get(0).described()
                ? edition.requests().get(0).title()
                : "Offences recorded by UK police forces: answers to Freedom of Information requests";
    }

    private List<SheetTable<?>> tables(Edition edition) {
        Small left = new Small(small);
        // Sums over the few forces that have answered would be taken for those of the country.
        Edition complete = edition.complete();
        List<SheetTable<?>> tables = new ArrayList<>(List.of(HeadlinesTable.of(edition), AreasTable.of(complete)));
        tables.addAll(ForcesTable.all(edition, left));
        tables.addAll(List.of(
                PanelTable.of(complete, left),
                BreakdownTables.platform(complete),
                BreakdownTables.platformByForce(edition, left),
                BreakdownTables.gender(complete, left),
                AgeByGenderTable.of(complete),
                ResponsesTable.table(edition),
                RevisionsTable.of(edition, left),
                SuppressionTable.of(edition)));
        return tables;
    }
}
