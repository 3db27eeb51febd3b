package org.foireturns.report.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.report.xlsx.NewSheet.Placed;

/** Writes the XML of one sheet. Texts stand in their cells; no formula is ever written but the list of a drop-down. */
final class SheetPart {
    private final NewSheet sheet;
    private final Styles styles;

    SheetPart(NewSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(XmlOut xml, boolean first) throws IOException {
        xml.open("worksheet", "xmlns", PackageParts.MAIN, "xmlns:r", PackageParts.RELATIONS);
        xml.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).shut();
        xml.leaf("dimension", "ref", used());
        view(xml, first);
        xml.leaf("sheetFormatPr", "defaultColWidth", NewSheet.DEFAULT_WIDTH, "defaultRowHeight", RowHeight.LINE);
        columns(xml);
        xml.open("sheetData");
        for (Map.Entry<Integer, NavigableMap<Integer, Placed>> row : sheet.rows.entrySet()) {
            row(xml, row.getKey(), row.getValue());
        }
        xml.shut();
        if (sheet.protectedTexts) {
            xml.leaf("sheetProtection", "sheet", 1, "formatColumns", 0, "formatRows", 0, "sort", 0, "autoFilter", 0);
        }
        if (sheet.headStays && !sheet.rows.isEmpty()) {
            xml.leaf("autoFilter", "ref", used());
        }
        merges(xml);
        choices(xml);
        links(xml);
        xml.leaf("pageMargins", "left", 0.5, "right", 0.5, "top", 0.5, "bottom", 0.5, "header", 0.3, "footer", 0.3);
        xml.leaf("pageSetup", "paperSize", 9, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
        if (!sheet.comments.isEmpty()) {
            xml.leaf("legacyDrawing", "r:id", PackageParts.DRAWING_ID);
        }
        if (sheet.table != null) {
            xml.open("tableParts", "count", 1)
                    .leaf("tablePart", "r:id", PackageParts.TABLE_ID)
                    .shut();
        }
        xml.shut();
    }

    private void view(XmlOut xml, boolean first) throws IOException {
        xml.open("sheetViews");
        if (first) {
            xml.open("sheetView", "tabSelected", 1, "workbookViewId", 0);
        } else {
            xml.open("sheetView", "workbookViewId", 0);
        }
        if (sheet.headStays) {
            xml.leaf("pane", "ySplit", 1, "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
            xml.leaf("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2");
        } else {
            xml.leaf("selection", "activeCell", "A1", "sqref", "A1");
        }
        xml.shut().shut();
    }

    private CellRange used() {
        if (sheet.rows.isEmpty()) {
            return CellRange.of(0, 0, 0, 0);
        }
        int last = sheet.rows.values().stream()
                .mapToInt(NavigableMap::lastKey)
                .max()
                .orElse(0);
        return CellRange.of(0, 0, sheet.rows.lastKey(), last);
    }

    private void columns(XmlOut xml) throws IOException {
        if (sheet.widths.isEmpty()) {
            return;
        }
        xml.open("cols");
        for (Map.Entry<Integer, Integer> width : sheet.widths.entrySet()) {
            int column = width.getKey() + 1;
            xml.leaf("col", "min", column, "max", column, "width", width.getValue(), "customWidth", 1);
        }
        xml.shut();
    }

    private void row(XmlOut xml, int row, NavigableMap<Integer, Placed> cells) throws IOException {
        int height = RowHeight.of(cells, sheet.widths);
        if (height == RowHeight.LINE) {
            xml.open("row", "r", row + 1);
        } else {
            xml.open("row", "r", row + 1, "ht", height, "customHeight", 1);
        }
        for (Map.Entry<Integer, Placed> cell : cells.entrySet()) {
            Address address = new Address(row, cell.getKey());
            SheetLook look = cell.getValue().look();
            Content content = cell.getValue().content();
            if (content instanceof Content.Text text) {
                text(xml, address, text, look);
            } else if (content instanceof Content.Figure number) {
                xml.open("c", "r", address, "s", styles.number(look, false));
                xml.value("v", number.number().toPlainString()).shut();
            } else {
                xml.leaf("c", "r", address, "s", styles.number(look, false));
            }
        }
        xml.shut();
    }

    private void text(XmlOut xml, Address address, Content.Text text, SheetLook look) throws IOException {
        int style = styles.number(look, SafeText.runs(text.text()));
        xml.open("c", "r", address, "s", style, "t", "inlineStr").open("is");
        if (text.raised().isEmpty()) {
            xml.words("t", SafeText.of(text.text()));
        } else {
            xml.open("r").words("t", SafeText.of(text.text())).shut();
            xml.open("r").open("rPr").leaf("vertAlign", "val", "superscript").shut();
            xml.words("t", SafeText.of(text.raised())).shut();
        }
        xml.shut().shut();
    }

    private void merges(XmlOut xml) throws IOException {
        if (!sheet.merges.isEmpty()) {
            xml.open("mergeCells", "count", sheet.merges.size());
            for (CellRange merge : sheet.merges) {
                xml.leaf("mergeCell", "ref", merge);
            }
            xml.shut();
        }
    }

    private void choices(XmlOut xml) throws IOException {
        if (sheet.choices.isEmpty()) {
            return;
        }
        xml.open("dataValidations", "count", sheet.choices.size());
        for (Map.Entry<Address, List<String>> cell : sheet.choices.entrySet()) {
            xml.open("dataValidation", "type", "list", "allowBlank", 1, "showErrorMessage", 0, "sqref", cell.getKey())
                    .words("formula1", '"' + String.join(",", cell.getValue()) + '"')
                    .shut();
        }
        xml.shut();
    }

    private void links(XmlOut xml) throws IOException {
        if (!sheet.links.isEmpty()) {
            xml.open("hyperlinks");
            for (NewSheet.Link link : sheet.links) {
                String to = "'" + link.sheet().replace("'", "''") + "'!" + link.to();
                xml.leaf("hyperlink", "ref", link.from(), "location", to);
            }
            xml.shut();
        }
    }
}
