package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.screen.LocalPaths;
import org.foireturns.read.xml.Relations;
import org.foireturns.read.xml.Relations.Relation;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** What the main part of a workbook from 2007 on says of its sheets, in its XML and in its binary form. */
final class ListedSheets {
    private static final Set<String> WITHOUT_CELLS =
            Set.of("chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet");
    private static final int BOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    private static final int WINDOW = 158;
    private static final int WINDOW_FLAGS = 28;
    private static final int WINDOW_IS_HIDDEN = 3;
    /** The records of later versions, one of which is the folder of the workbook. */
    private static final int LATER_RECORDS = 1_000;

    private final List<Listed> sheets = new ArrayList<>();
    private final ListedNames names = new ListedNames();
    private boolean since1904;
    private boolean window;
    private boolean windowShown;
    private int folders;

    private ListedSheets() {}

    static Book of(ZipParts zip, String part) throws UnreadableFile, IOException {
        return part.endsWith(".bin") ? ofRecords(zip, part) : ofXml(zip, part);
    }

    static Book ofXml(ZipParts zip, String part) throws UnreadableFile, IOException {
        ListedSheets listed = new ListedSheets();
        try (XmlPart xml = zip.xml(part)) {
            if (!xml.is("workbook")) {
                throw new UnreadableFile(Reason.UNSUPPORTED);
            }
            while (xml.nextChild(1)) {
                listed.element(xml);
            }
        }
        return listed.book();
    }

    private void element(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        switch (xml.name()) {
            case "workbookPr" -> since1904 = xml.flag("date1904");
            case "sheets" -> {
                while (xml.nextChild(depth)) {
                    add(xml.attribute("name"), xml.attribute("id"), visibility(xml.attribute("state")));
                }
            }
            case "bookViews" -> {
                while (xml.nextChild(depth)) {
                    window = true;
                    windowShown |= visibility(xml.attribute("visibility")) == Visibility.VISIBLE;
                }
            }
            case "AlternateContent" -> {
                while (xml.depth() >= depth) {
                    folders += xml.next() == XMLStreamConstants.START_ELEMENT && xml.is("absPath") ? 1 : 0;
                }
            }
            default -> {}
        }
    }

    private static Visibility visibility(@Nullable String state) {
        return switch (state == null ? "" : state.strip().toLowerCase(Locale.ROOT)) {
            case "", "visible" -> Visibility.VISIBLE;
            case "veryhidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.HIDDEN;
        };
    }

    static Book ofRecords(ZipParts zip, String part) throws UnreadableFile, IOException {
        ListedSheets listed = new ListedSheets();
        try (XlsbRecords records =
                new XlsbRecords(zip.stream(part), zip.limits().textLength())) {
            while (records.next()) {
                listed.record(records);
            }
        }
        return listed.book();
    }

    private void record(XlsbRecords records) throws UnreadableFile {
        switch (records.type()) {
            case BOOK_PROPERTIES -> since1904 = (records.octet(0) & 1) != 0;
            case SHEET -> {
                ByteBuffer content = records.content();
                int state = content.getInt();
                content.getInt();
                String relation = records.text();
                Visibility seen =
                        state == 0 ? Visibility.VISIBLE : state == 2 ? Visibility.VERY_HIDDEN : Visibility.HIDDEN;
                add(records.text(), relation, seen);
            }
            case WINDOW -> {
                window = true;
                windowShown |= (records.octet(WINDOW_FLAGS) & WINDOW_IS_HIDDEN) == 0;
            }
            default -> {
                String text = new String(records.content().array(), StandardCharsets.UTF_16LE);
                folders += records.type() > LATER_RECORDS && LocalPaths.in(text) ? 1 : 0;
            }
        }
    }

    private void add(@Nullable String name, @Nullable String relation, Visibility seen) {
        sheets.add(new Listed(
                sheets.size() + 1,
                names.next(name == null ? "" : name),
                relation == null ? "" : relation.strip(),
                seen));
    }

    private Book book() {
        return new Book(sheets, since1904, window && !windowShown, folders, names.shared());
    }

    /**
     * All of it.
     *
     * @param windowHidden whether the workbook has windows and shows none
     * @param folders how often it says where it was saved
     * @param sharedNames whether a sheet had to be named anew because an earlier one has its name
     */
    record Book(List<Listed> sheets, boolean since1904, boolean windowHidden, int folders, boolean sharedNames) {
        Book {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * One sheet.
     *
     * @param number from 1
     * @param relation the id of the pointer to its part; empty for a module of old, which has none
     */
    record Listed(int number, String name, String relation, Visibility visibility) {
        /**
         * The part that holds its cells, or null for a sheet that has none.
         *
         * @throws UnreadableFile with {@code SHEET_MISSING} when the part is not there
         */
        @Nullable
        String cells(ZipParts zip, Relations parts) throws UnreadableFile {
            if (relation.isEmpty()) {
                return null;
            }
            Relation part = parts.byId(relation).orElseThrow(() -> new UnreadableFile(Reason.SHEET_MISSING));
            if (WITHOUT_CELLS.contains(part.type())) {
                return null;
            }
            if (!part.type().equals("worksheet") || !zip.has(part.part())) {
                throw new UnreadableFile(Reason.SHEET_MISSING);
            }
            return part.part();
        }
    }
}
