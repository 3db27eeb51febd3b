package org.foireturns.read.excel;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.PackingLeftovers;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.xml.Relations;
import org.jspecify.annotations.Nullable;

/** Screens the sheets that a workbook lists and those that it no longer lists. */
final class OfficeSheets {
    static final String SHEETS = "xl/worksheets/";

    private final OfficeParts parts;
    private final Sightings seen;

    OfficeSheets(OfficeParts parts, Sightings seen) {
        this.parts = parts;
        this.seen = seen;
    }

    /** Looks at every sheet; a workbook that lists one it does not hold is damaged, which its reader tells. */
    void look() throws UnreadableFile, IOException {
        String bookPart = Relations.book(parts.zip());
        Relations relations = Relations.of(parts.zip(), bookPart);
        ListedSheets.Book book = ListedSheets.of(parts.zip(), bookPart);
        seen.add(Trace.SAVE_FOLDER, book.folders());
        Set<String> listed = new HashSet<>();
        UnseenLooks unseen =
                UnseenLooks.read(parts.zip(), relations.partOf("styles", parts.zip(), usualStyles(bookPart)));
        for (ListedSheets.Listed sheet : book.sheets()) {
            if (sheet.relation().isEmpty()) {
                continue;
            }
            String part = partOf(sheet, relations);
            if (part == null || !parts.zip().has(part)) {
                return;
            }
            listed.add(part.replace('\\', '/').toLowerCase(Locale.ROOT));
            if (book.windowHidden() || sheet.visibility() != Visibility.VISIBLE) {
                seen.add(Trace.HIDDEN_SHEET, Sighting.unnamed(sheet.number()), "", parts.filledCells(part));
            } else if (sheet.cells(parts.zip(), relations) != null) {
                unseen.look(parts.zip(), part, sheet.name(), seen);
                seen.add(Trace.OUTSIDE_CELL, sheet.name(), "", parts.strayCells(part));
            }
        }
        for (String name : parts.zip().names()) {
            boolean sheet = name.startsWith(SHEETS)
                    && name.length() > SHEETS.length()
                    && name.indexOf('/', SHEETS.length()) < 0
                    && !name.startsWith("binaryindex", SHEETS.length());
            if (sheet && !listed.contains(name) && !PackingLeftovers.hold(parts.zip(), name)) {
                seen.add(Trace.STRAY_SHEET, parts.filledCells(name));
            }
        }
    }

    private static String usualStyles(String bookPart) {
        return bookPart.endsWith(".bin") ? "xl/styles.bin" : "xl/styles.xml";
    }

    private static @Nullable String partOf(ListedSheets.Listed sheet, Relations relations) {
        return relations.byId(sheet.relation()).map(Relations.Relation::part).orElse(null);
    }
}
