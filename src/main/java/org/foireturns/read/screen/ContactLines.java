package org.foireturns.read.screen;

import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.PersonMark;

/** Tells how to reach the office that answered, as letterheads and covering notes do, from what points to a person. */
final class ContactLines {
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)foi|freedom|information|disclos|dpo|data|record|complian|contact|info|press|media|admin|legal|corporate"
                    + "|access|governance|enquir|inquir|request|casework|office|team|help|support|reception|mail|review");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)\\b(?:constabulary|headquarters|hq|police|foi|freedom of information|information (?:commissioner|rights"
                    + "|management|governance|access)|disclosure|data protection|ico|legal services|po box|website|appeal"
                    + "|complain\\w*|internal review|yours|sincerely|faithfully|regards|dear|telephone|tel|fax|switchboard"
                    + "|contact)\\b");
    private static final Pattern LETTER = Pattern.compile(
            "(?i)\\b(?:dear|yours|sincerely|faithfully|regards|disclosure|freedom of information|foi|information (?:rights"
                    + "|management|governance|access)|data protection|legal services|contact)\\b");
    private static final int LINES_LOOKED_AT = 5;

    private ContactLines() {}

    /** Whether every address in a text is a mailbox of an office. */
    static boolean office(String text) {
        String[] parts = text.split("@", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            String local = parts[i].replaceFirst("(?s).*[\\s<:;,(]", "");
            if (!OFFICE.matcher(local).find()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell or a line right above it, with no number beside it, speaks of the office. */
    static boolean hold(Grid grid, Cell cell, PersonMark kind) {
        Pattern notice = kind == PersonMark.NAME ? LETTER : NOTICE;
        int column = cell.address().column();
        for (int row = cell.address().row(); row > cell.address().row() - LINES_LOOKED_AT; row--) {
            Cell line = grid.cell(row, column);
            if (line == null || !line.isText() || grid.row(row).stream().anyMatch(Cell::isNumber)) {
                return false;
            }
            if (notice.matcher(line.text()).find() && !label(line)) {
                return true;
            }
            Cell before = column == 0 ? null : grid.cell(row, column - 1);
            if (before != null
                    && before.isText()
                    && notice.matcher(before.text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The head "Telephone" over a column of numbers is no letterhead. */
    private static boolean label(Cell line) {
        return !line.text().strip().contains(" ") && PersonMark.in(line.text()).isEmpty();
    }
}
