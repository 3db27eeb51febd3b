package org.foireturns.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.read.contract.CommentWords;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;

/** Hangs the comments of a part of a binary workbook on their cells. */
final class XlsbComments {
    private static final int AUTHOR = 632;
    private static final int COMMENT = 635;
    private static final int TEXT = 637;
    private static final int ROW = 4;
    private static final int COLUMN = 12;
    private static final int SHORTEST_COMMENT = 20;
    private static final int SHORTEST_TEXT = 5;

    private XlsbComments() {}

    /** @param threaded cells of which another part has the words */
    static void hang(XlsbRecords records, Set<Address> threaded, SheetBuilder sheet)
            throws UnreadableFile, IOException {
        List<String> authors = new ArrayList<>();
        Address cell = null;
        String author = "";
        while (records.next()) {
            if (records.type() == AUTHOR && records.size() >= Integer.BYTES) {
                authors.add(records.text());
            } else if (records.type() == COMMENT) {
                int row = records.number(ROW);
                int column = records.number(COLUMN);
                int by = records.number(0);
                author = by >= 0 && by < authors.size() ? authors.get(by) : "";
                cell = records.size() >= SHORTEST_COMMENT && row >= 0 && column >= 0 ? new Address(row, column) : null;
            } else if (records.type() == TEXT && records.size() >= SHORTEST_TEXT && cell != null) {
                records.content().get();
                String words = records.text();
                if (!threaded.contains(cell)) {
                    sheet.comment(cell, CommentWords.of(author, authors, words));
                }
                cell = null;
            }
        }
    }
}
