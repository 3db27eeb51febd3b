package org.foireturns.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** The small parts of a workbook with one sheet, whose second cell format is that of days. */
final class OfficeParts {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    /** The beginning of a sheet's content, up to its tables. */
    static final String ODS_CONTENT = "<office:document-content xmlns:office=\"" + OASIS + "office:1.0\" xmlns:table=\""
            + OASIS + "table:1.0\" xmlns:text=\"" + OASIS
            + "text:1.0\" office:version=\"1.3\"><office:body><office:spreadsheet>";

    private OfficeParts() {}

    static String odsManifest() {
        String entry = "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>";
        return HEAD + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.3\">"
                + entry.formatted("/", ODS) + entry.formatted("content.xml", "text/xml") + "</manifest:manifest>";
    }

    /** Their texts by name. */
    static Map<String, String> of(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main")
                        + type("/xl/worksheets/sheet1.xml", "worksheet")
                        + type("/xl/styles.xml", "styles")
                        + type("/xl/sharedStrings.xml", "sharedStrings")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                        + relation(2, "styles", "styles.xml")
                        + relation(3, "sharedStrings", "sharedStrings.xml")));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook " + SPACE + " xmlns:r=\"" + LINK + "\"><sheets><sheet name=\"" + sheet
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet " + SPACE + "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>"
                        + "</styleSheet>");
        return parts;
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String inside) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + LINK + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
