package org.foireturns.read.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Box;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** Screens the content of a document in one walk. */
final class OdsContentScreen {
    private static final Set<String> CONTROLS = Set.of(
            "button", "checkbox", "listbox", "combobox", "textarea", "radio", "file", "grid", "text", "value-range");

    private final OdsLooks looks;
    private final Sightings seen;
    private final ListedNames names = new ListedNames();
    private final List<ColumnStyle> columnStyles = new ArrayList<>();
    private @Nullable String rowStyle;
    private String table = "";
    private Box unseen = new Box();
    private int filled;
    private int nextRow;
    private int rows;
    private int nextColumn;
    private int column;
    private int afterCell;
    private @Nullable String cellStyle;
    private boolean text;
    private boolean linked;

    OdsContentScreen(OdsLooks looks, Sightings seen) {
        this.looks = looks;
        this.seen = seen;
    }

    void look(ZipParts zip) throws UnreadableFile, IOException {
        try (XmlPart xml = zip.xml("content.xml")) {
            while (xml.nextChild(1)) {
                looks.read(xml);
                if (xml.is("body")) {
                    body(xml);
                } else if (xml.is("scripts")) {
                    while (xml.nextChild(2)) {
                        seen.add(Trace.MACRO, 1);
                    }
                }
            }
        }
    }

    private void body(XmlPart xml) throws UnreadableFile {
        int end = xml.depth() - 1;
        int forms = Integer.MAX_VALUE;
        while (xml.depth() > end) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                forms = xml.is("forms") ? xml.depth() : forms;
                seen.add(Trace.CONTROL, xml.depth() > forms && CONTROLS.contains(xml.name()) ? 1 : 0);
                element(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                forms = xml.depth() < forms ? Integer.MAX_VALUE : forms;
                leave(xml.name());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text |= !xml.piece().isBlank();
            }
        }
    }

    private void element(XmlPart xml) throws UnreadableFile {
        switch (xml.name()) {
            case "annotation" -> {
                seen.add(Trace.COMMENT, 1);
                xml.skip();
            }
            case "tracked-changes" -> changes(xml);
            case "text-box", "custom-shape" ->
                seen.add(Trace.TEXT_BOX, xml.text().isBlank() ? 0 : 1);
            case "table" -> {
                String written = String.valueOf(xml.attribute("name"));
                boolean sheet = xml.depth() == OdsReader.SHEET_DEPTH && !OdsReader.ofAnotherFile(xml);
                table = sheet ? names.next(written) : written;
                columnStyles.clear();
                nextRow = 0;
                nextColumn = 0;
                filled = 0;
                unseen = new Box();
                linked = false;
            }
            case "table-source" -> linked = true;
            case "table-column" -> {
                int after = after(nextColumn, xml.attribute("number-columns-repeated"), ReadingLimit.COLUMNS);
                columnStyles.add(new ColumnStyle(after, xml.attribute("default-cell-style-name")));
                nextColumn = after;
            }
            case "table-row" -> {
                rows = after(nextRow, xml.attribute("number-rows-repeated"), ReadingLimit.ROWS);
                rowStyle = xml.attribute("default-cell-style-name");
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> cell(xml);
            default -> {}
        }
    }

    private void changes(XmlPart xml) throws UnreadableFile {
        int changes = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            changes++;
        }
        seen.add(Trace.OLD_VALUES, changes);
    }

    private void cell(XmlPart xml) {
        afterCell = after(column, xml.attribute("number-columns-repeated"), ReadingLimit.COLUMNS);
        String own = xml.attribute("style-name");
        cellStyle = own != null ? own : rowStyle != null ? rowStyle : columnStyle(column);
        text = xml.attribute("value") != null
                || xml.attribute("date-value") != null
                || xml.attribute("string-value") != null;
    }

    private void leave(String name) {
        if (name.equals("table-cell") || name.equals("covered-table-cell")) {
            if (text && nextRow < ReadingLimit.ROWS && column < ReadingLimit.COLUMNS) {
                filled++;
                if (looks.unseen(cellStyle)) {
                    unseen.add(nextRow, column);
                }
            }
            column = afterCell;
            text = false;
        } else if (name.equals("table-row")) {
            nextRow = rows;
        } else if (name.equals("table")) {
            seen.add(Trace.LINKED_VALUES, linked ? filled : 0);
            seen.add(Trace.UNSEEN_COLOUR, table, unseen.range(), linked ? 0 : unseen.cells());
        }
    }

    private @Nullable String columnStyle(int number) {
        return columnStyles.stream()
                .filter(style -> number < style.end)
                .findFirst()
                .map(ColumnStyle::name)
                .orElse(null);
    }

    private static int after(int start, @Nullable String repeated, int limit) {
        return (int) Math.min((long) start + Math.max(1, Numeral.whole(repeated, 1)), limit);
    }

    private record ColumnStyle(int end, @Nullable String name) {}
}
