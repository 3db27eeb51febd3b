package org.foireturns.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.foireturns.model.FileFormat;
import org.jspecify.annotations.Nullable;

/**
 * Says what kind of document a zip is by the part in which documents say so themselves. The names of parts are the same
 * in capitals and small letters and with either slash.
 */
final class ZipSniffer {
    private static final int MOST_BYTES = 1 << 20;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Pattern WHOLE_DOCUMENT =
            Pattern.compile("<[^<>]*full-path\\s*=\\s*[\"']/[\"'][^<>]*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPEN_TYPE =
            Pattern.compile(Pattern.quote(OPEN_DOCUMENT) + "([a-z-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY =
            Pattern.compile("<(?:[A-Za-z]+:)?body\\b[^<>]*>\\s*<(?:[A-Za-z]+:)?(spreadsheet|text|presentation)\\b");

    private ZipSniffer() {}

    static FileFormat formatOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String open = openDocument(zip);
            if (open != null) {
                return ofOpenDocument(open);
            }
            String types = text(zip, "[Content_Types].xml");
            return types == null ? FileFormat.ARCHIVE : ofOffice(types);
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException | IllegalArgumentException cutOff) {
            return FileFormat.DAMAGED;
        }
    }

    /** The kind of an OpenDocument: by its own line, by its list of parts, or by its content; null when it is none. */
    private static @Nullable String openDocument(ZipFile zip) throws IOException {
        String type = text(zip, "mimetype");
        if (type != null && type.strip().startsWith(OPEN_DOCUMENT)) {
            return type.strip().substring(OPEN_DOCUMENT.length());
        }
        String list = text(zip, "META-INF/manifest.xml");
        Matcher whole = WHOLE_DOCUMENT.matcher(list == null ? "" : list);
        while (whole.find()) {
            Matcher listed = OPEN_TYPE.matcher(whole.group());
            if (listed.find()) {
                return listed.group(1);
            }
        }
        String content = text(zip, "content.xml");
        Matcher body = BODY.matcher(content == null ? "" : content);
        return body.find() ? body.group(1) : null;
    }

    private static FileFormat ofOpenDocument(String kind) {
        if (kind.startsWith("spreadsheet")) {
            return FileFormat.ODS;
        }
        if (kind.startsWith("presentation")) {
            return FileFormat.PRESENTATION;
        }
        return kind.startsWith("text") ? FileFormat.ODT : FileFormat.UNKNOWN;
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
        Optional<? extends ZipEntry> entry = zip.stream()
                .filter(each -> each.getName().replace('\\', '/').equalsIgnoreCase(part))
                .findFirst();
        if (entry.isEmpty()) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry.get())) {
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
