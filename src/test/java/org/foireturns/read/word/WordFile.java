package org.foireturns.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents written part by part, to hold what no program would write. */
public final class WordFile {
    private static final String OPEN =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:v='urn:schemas-microsoft-com:vml'><w:body>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    /** A document of these elements inside its body. */
    public WordFile(String body) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml'"
                        + " ContentType='application/xml'/><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                        + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='rId1' Type='" + RELATIONS + "officeDocument' Target='word/document.xml'/>"
                        + "</Relationships>");
        parts.put("word/document.xml", OPEN + body + "</w:body></w:document>");
    }

    /** Adds a part that the text points to. */
    public WordFile with(String type, String name, String content) {
        parts.put("word/" + name, content);
        relations.append(
                "<Relationship Id='r" + name.hashCode() + "' Type='" + RELATIONS + type + "' Target='" + name + "'/>");
        return this;
    }

    /** Adds any part. */
    public WordFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The element of a paragraph. */
    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    /** The element of a cell, with properties before its text. */
    public static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    /** The element of a table, from rows whose cells are parted by {@code |}. */
    public static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                table.append(tc("", cell.strip()));
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                        + "</Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
