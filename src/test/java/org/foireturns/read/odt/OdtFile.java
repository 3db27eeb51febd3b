package org.foireturns.read.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument texts written part by part. */
public final class OdtFile {
    private static final String NAMES =
            " xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:style='s' xmlns:fo='f' xmlns:draw='d' xmlns:meta='m'"
                    + " xmlns:svg='v' xmlns:loext='l'";
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A document of these styles and these elements in its text. */
    public OdtFile(String styles, String text) {
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
    }

    /** Adds a part, in which the usual names of elements hold. */
    public OdtFile part(String name, String root, String inside) {
        parts.put(name, "<" + root + NAMES + ">" + inside + "</" + root + ">");
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
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
