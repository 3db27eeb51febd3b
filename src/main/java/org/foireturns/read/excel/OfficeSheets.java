package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.screen.LocalPaths;
import org.foireturns.read.screen.PackingLeftovers;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Screens the sheets that a workbook lists and those that it no longer lists. */
final class OfficeSheets {
    private static final String SHEETS = "xl/worksheets/";
    private static final int LISTED_SHEET = 156;
    private static final int LONGEST_NAME = 1_000;
    private static final int WINDOW = 158;
    private static final int WINDOW_FLAGS = 28;
    private static final int WINDOW_IS_HIDDEN = 3;

    private final OfficeParts parts;
    private final Sightings seen;

    OfficeSheets(OfficeParts parts, Sightings seen) {
        this.parts = parts;
        this.seen = seen;
    }

    /** Looks at every sheet; a workbook that lists one it does not hold is damaged, which its reader tells. */
    void look() throws UnreadableFile, IOException {
        String book = Relations.of(parts.zip(), "").partOf("officeDocument");
        if (book == null) {
            throw new UnreadableFile(Reason.PART_MISSING);
        }
        Relations relations = Relations.of(parts.zip(), book);
        List<Listed> sheets = book.endsWith(".bin") ? binary(book) : listed(book);
        Set<String> listed = new HashSet<>();
        UnseenLooks unseen = UnseenLooks.read(parts.zip(), relations.partOf("styles"));
        ListedNames names = new ListedNames();
        int number = 0;
        for (Listed sheet : sheets) {
            String name = names.next(sheet.name());
            number++;
            Relations.Relation relation = relations.byId(sheet.relation()).orElse(null);
            if (relation == null || !parts.zip().has(relation.part())) {
                return;
            }
            listed.add(relation.part().toLowerCase(Locale.ROOT));
            if (sheet.hidden()) {
                seen.add(Trace.HIDDEN_SHEET, Sighting.unnamed(number), "", filled(relation.part()));
            } else if (relation.type().equals("worksheet")) {
                unseen.look(parts.zip(), relation.part(), name, seen);
            }
        }
        for (String part : parts.zip().names()) {
            boolean sheet = part.startsWith(SHEETS)
                    && part.indexOf('/', SHEETS.length()) < 0
                    && !part.startsWith("binaryindex", SHEETS.length());
            if (sheet && !listed.contains(part) && !PackingLeftovers.hold(parts.zip(), part) && filled(part) > 0) {
                seen.add(Trace.STRAY_SHEET, filled(part));
            }
        }
    }

    /** How many cells hold something. */
    private int filled(String part) {
        return parts.count(part, Set.of("v", "is"), XlsbCells::filled);
    }

    private List<Listed> listed(String book) throws UnreadableFile, IOException {
        List<Listed> sheets = new ArrayList<>();
        boolean windowShown = false;
        boolean window = false;
        try (XmlPart xml = parts.zip().xml(book)) {
            while (xml.nextChild(1)) {
                int depth = xml.depth();
                if (xml.is("sheets")) {
                    while (xml.nextChild(depth)) {
                        sheets.add(new Listed(
                                String.valueOf(xml.attribute("name")),
                                String.valueOf(xml.attribute("id")),
                                unseen(xml.attribute("state"))));
                    }
                } else if (xml.is("bookViews")) {
                    while (xml.nextChild(depth)) {
                        window = true;
                        windowShown |= !unseen(xml.attribute("visibility"));
                    }
                } else if (xml.is("AlternateContent")) {
                    saveFolder(xml);
                }
            }
        }
        return window && !windowShown ? hidden(sheets) : sheets;
    }

    /** The sheets of a workbook of which no window is shown. */
    private static List<Listed> hidden(List<Listed> sheets) {
        return sheets.stream()
                .map(sheet -> new Listed(sheet.name, sheet.relation, true))
                .toList();
    }

    private void saveFolder(XmlPart xml) throws UnreadableFile {
        int end = xml.depth() - 1;
        while (xml.depth() > end) {
            if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT && xml.is("absPath")) {
                seen.add(Trace.SAVE_FOLDER, 1);
            }
        }
    }

    private static boolean unseen(@Nullable String state) {
        return state != null && !state.equals("visible");
    }

    private List<Listed> binary(String book) throws UnreadableFile, IOException {
        List<Listed> sheets = new ArrayList<>();
        boolean windowShown = false;
        boolean window = false;
        try (XlsbRecords records = new XlsbRecords(parts.zip().stream(book), LONGEST_NAME)) {
            while (records.next()) {
                if (records.type() == LISTED_SHEET) {
                    boolean hidden = records.content().getInt() != 0;
                    records.content().getInt();
                    String relation = records.text();
                    sheets.add(new Listed(records.text(), relation, hidden));
                } else if (records.type() == WINDOW) {
                    window = true;
                    windowShown |= (records.content().get(WINDOW_FLAGS) & WINDOW_IS_HIDDEN) == 0;
                } else {
                    String text = new String(records.content().array(), StandardCharsets.UTF_16LE);
                    seen.add(Trace.SAVE_FOLDER, records.type() > 1000 && LocalPaths.in(text) ? 1 : 0);
                }
            }
        }
        return window && !windowShown ? hidden(sheets) : sheets;
    }

    private record Listed(String name, String relation, boolean hidden) {}
}
