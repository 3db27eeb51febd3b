package org.foireturns.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.foireturns.model.FileFormat;
import org.jspecify.annotations.Nullable;

/** Says what kind of document a zip is by the part in which documents say so themselves. */
final class ZipSniffer {
    private static final int MOST_BYTES = 1 << 20;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private ZipSniffer() {}

    static FileFormat formatOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String type = text(zip, "mimetype");
            if (type != null && type.strip().startsWith(OPEN_DOCUMENT)) {
                return ofOpenDocument(type.strip().substring(OPEN_DOCUMENT.length()));
            }
            String types = text(zip, "[Content_Types].xml");
            return types == null ? FileFormat.ARCHIVE : ofOffice(types);
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException | IllegalArgumentException cutOff) {
            return FileFormat.DAMAGED;
        }
    }

    private static FileFormat ofOpenDocument(String kind) {
        if (kind.startsWith("spreadsheet")) {
            return FileFormat.ODS;
        }
        if (kind.startsWith("presentation")) {
            return FileFormat.PRESENTATION;
        }
        return kind.startsWith("text") ? FileFormat.WORD : FileFormat.UNKNOWN;
    }

    private static FileFormat ofOffice(String types) {
        if (types.contains("application/vnd.ms-excel.sheet.binary.macroEnabled.main")) {
            return FileFormat.XLSB;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")
                || types.contains("spreadsheetml.template.main+xml")
                || (types.contains("application/vnd.ms-excel.") && types.contains(".macroEnabled.main+xml"))) {
            return FileFormat.XLSX;
        }
        if (types.contains("application/vnd.ms-word.") || types.contains("wordprocessingml.")) {
            return FileFormat.WORD;
        }
        return types.contains("presentationml.") ? FileFormat.PRESENTATION : FileFormat.ARCHIVE;
    }

    private static @Nullable String text(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return new String(bytes, charset(bytes));
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE);
        return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
