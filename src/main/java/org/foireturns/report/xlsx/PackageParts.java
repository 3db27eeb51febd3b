package org.foireturns.report.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Comment;

/** The parts of a workbook that hold no cells: what there is, how it hangs together, and what the document is. */
final class PackageParts {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String AUTHOR = Comment.OUR_NAME;
    static final String TABLE_ID = "rId1";
    static final String DRAWING_ID = "rId3";

    private static final String COMMENTS_ID = "rId2";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private PackageParts() {}

    static void sheetRelations(XmlOut xml, int number, NewSheet sheet) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        if (sheet.table != null) {
            relation(xml, TABLE_ID, "table", "../tables/table" + number + ".xml");
        }
        if (!sheet.comments.isEmpty()) {
            relation(xml, COMMENTS_ID, "comments", "../comments" + number + ".xml");
            relation(xml, DRAWING_ID, "vmlDrawing", "../drawings/vmlDrawing" + number + ".vml");
        }
        xml.shut();
    }

    /** A table without filter buttons, which keep screen readers from its heads. */
    static void table(XmlOut xml, int number, NewSheet.Table table) throws IOException {
        xml.open(
                "table",
                "xmlns",
                MAIN,
                "id",
                number,
                "name",
                table.title(),
                "displayName",
                table.title(),
                "ref",
                table.range(),
                "totalsRowShown",
                0);
        xml.open("tableColumns", "count", table.heads().size());
        for (int i = 0; i < table.heads().size(); i++) {
            xml.leaf(
                    "tableColumn",
                    "id",
                    i + 1,
                    "name",
                    SafeText.of(table.heads().get(i)));
        }
        xml.shut();
        xml.leaf("tableStyleInfo", "name", "TableStyleLight1", "showRowStripes", 0, "showColumnStripes", 0);
        xml.shut();
    }

    static void contentTypes(XmlOut xml, List<NewSheet> sheets) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.leaf(
                "Default",
                "Extension",
                "vml",
                "ContentType",
                "application/vnd.openxmlformats-officedocument.vmlDrawing");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        type(xml, "/xl/workbook.xml", TYPES + "sheet.main+xml");
        type(xml, "/xl/styles.xml", TYPES + "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml");
            if (sheets.get(i - 1).table != null) {
                type(xml, "/xl/tables/table" + i + ".xml", TYPES + "table+xml");
            }
            if (!sheets.get(i - 1).comments.isEmpty()) {
                type(xml, "/xl/comments" + i + ".xml", TYPES + "comments+xml");
            }
        }
        xml.shut();
    }

    private static void type(XmlOut xml, String part, String type) throws IOException {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }

    static void relations(XmlOut xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", "officeDocument", "xl/workbook.xml");
        xml.leaf(
                "Relationship",
                "Id",
                "rId2",
                "Type",
                PACKAGE + "relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        relation(xml, "rId3", "extended-properties", "docProps/app.xml");
        xml.shut();
    }

    static void properties(XmlOut xml, String title, LocalDate day) throws IOException {
        String made = day + "T00:00:00Z";
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.value("dc:title", SafeText.of(title)).value("dc:creator", AUTHOR).value("dc:language", "en-GB");
        xml.value("dcterms:created", made, "xsi:type", "dcterms:W3CDTF");
        xml.value("dcterms:modified", made, "xsi:type", "dcterms:W3CDTF");
        xml.shut();
    }

    static void application(XmlOut xml) throws IOException {
        xml.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.value("Application", AUTHOR).shut();
    }

    static void workbook(XmlOut xml, List<NewSheet> sheets) throws IOException {
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.open("bookViews").leaf("workbookView", "activeTab", 0).shut().open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.leaf("sheet", "name", sheets.get(i - 1).name, "sheetId", i, "r:id", "rId" + i);
        }
        xml.shut().shut();
    }

    static void workbookRelations(XmlOut xml, int sheets) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 1; i <= sheets; i++) {
            relation(xml, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, "rId" + (sheets + 1), "styles", "styles.xml");
        xml.shut();
    }

    private static void relation(XmlOut xml, String id, String type, String target) throws IOException {
        xml.leaf("Relationship", "Id", id, "Type", RELATIONS + "/" + type, "Target", target);
    }
}
