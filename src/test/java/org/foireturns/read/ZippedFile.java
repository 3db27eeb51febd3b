package org.foireturns.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, to hold what no spreadsheet program would write. */
public final class ZippedFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Set<String> binary = new HashSet<>();

    private ZippedFile() {}

    /** A workbook with one sheet, "Sheet1", of these elements inside {@code worksheet}. */
    public static ZippedFile xlsx(String sheet) {
        return new ZippedFile()
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml'/></Types>")
                .part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .part("xl/workbook.xml", workbook("<sheet name='Sheet1' sheetId='1' r:id='rId1'/>"))
                .part("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml"))
                .part("xl/worksheets/sheet1.xml", worksheet(sheet));
    }

    /** A workbook whose one sheet holds these {@code row} elements. */
    public static ZippedFile xlsxRows(String rows) {
        return xlsx("<sheetData>" + rows + "</sheetData>");
    }

    /** A document with one table, "Sheet1", of these elements inside {@code table:table}. */
    public static ZippedFile ods(String styles, String table) {
        return new ZippedFile()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part(
                        "content.xml",
                        "<office:document-content xmlns:office='%1$soffice:1.0' xmlns:table='%1$stable:1.0'"
                                        .formatted(OFFICE)
                                + " xmlns:text='%1$stext:1.0' xmlns:style='%1$sstyle:1.0'".formatted(OFFICE)
                                + " xmlns:number='%1$sdatastyle:1.0' xmlns:fo='%1$sxsl-fo-compatible:1.0'"
                                        .formatted(OFFICE)
                                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
                                + "<office:automatic-styles>" + styles + "</office:automatic-styles>"
                                + "<office:body><office:spreadsheet>"
                                + "<table:table table:name='Sheet1' table:style-name='ta1'>" + table
                                + "</table:table></office:spreadsheet></office:body></office:document-content>");
    }

    public static String worksheet(String inside) {
        return "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>";
    }

    public static String workbook(String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>" + sheets + "</sheets></workbook>";
    }

    /** Relations from triples of id, last word of the type, and target. */
    public static String relations(String... triples) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < triples.length; i += 3) {
            relations.append("<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
                    .formatted(triples[i], RELATIONS, triples[i + 1], triples[i + 2]));
        }
        return relations.append("</Relationships>").toString();
    }

    /** Adds a part or replaces it. */
    public ZippedFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Adds a part of one byte for each character. */
    public ZippedFile binary(String name, String content) {
        binary.add(name);
        return part(name, content);
    }

    public ZippedFile replace(String part, String old, String fresh) {
        return part(part, parts.getOrDefault(part, "").replace(old, fresh));
    }

    /** Adds the shared texts, each given as the inside of its {@code si} element. */
    public ZippedFile texts(String... inside) {
        return part("xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", inside) + "</si></sst>")
                .workbookPart("sharedStrings", "sharedStrings.xml");
    }

    public ZippedFile styles(String inside) {
        return part("xl/styles.xml", "<styleSheet>" + inside + "</styleSheet>").workbookPart("styles", "styles.xml");
    }

    public ZippedFile without(String name) {
        parts.remove(name);
        return this;
    }

    public Path write(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue()
                        .getBytes(
                                binary.contains(part.getKey()) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private ZippedFile workbookPart(String type, String target) {
        String relations = parts.getOrDefault("xl/_rels/workbook.xml.rels", "");
        String one = relations(type, type, target).replaceAll("</?Relationships>", "");
        return part("xl/_rels/workbook.xml.rels", relations.replace("</Relationships>", one + "</Relationships>"));
    }
}
