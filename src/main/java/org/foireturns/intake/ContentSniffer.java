package org.foireturns.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.FileFormat;

/** Says what a file is by its first bytes and, for containers, by what lies in them. The name plays no part. */
public final class ContentSniffer {
    private static final int START = 64 * 1024;
    private static final byte[] OLE2 = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final List<Mark> MARKS = List.of(
            new Mark(bytes('P', 'K', 5, 6), FileFormat.ARCHIVE),
            new Mark(bytes('R', 'a', 'r', '!', 0x1A, 7), FileFormat.ARCHIVE),
            new Mark(bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), FileFormat.ARCHIVE),
            new Mark(bytes(0x1F, 0x8B, 8), FileFormat.ARCHIVE),
            new Mark(bytes('{', '\\', 'r', 't', 'f'), FileFormat.RICH_TEXT),
            new Mark(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), FileFormat.IMAGE),
            new Mark(bytes(0xFF, 0xD8, 0xFF), FileFormat.IMAGE),
            new Mark(bytes('G', 'I', 'F', '8'), FileFormat.IMAGE),
            new Mark(bytes('I', 'I', '*', 0), FileFormat.IMAGE),
            new Mark(bytes('M', 'M', 0, '*'), FileFormat.IMAGE));
    /** The first record of a workbook without a container, by the version of Excel, and its length. */
    private static final Pattern BARE_WORKBOOK =
            Pattern.compile("\\x09[\\x00\\x02\\x04\\x08][\\x04-\\x10]\\x00.*", Pattern.DOTALL);

    private static final Pattern PICTURE = Pattern.compile(
            "(?:RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif)|BM.{4}\\x00\\x00\\x00\\x00).*", Pattern.DOTALL);
    private static final Pattern PDF = Pattern.compile(".{0,1020}%PDF-.*", Pattern.DOTALL);

    private ContentSniffer() {}

    /**
     * The format of a file's content.
     *
     * @throws IOException when the file cannot be read
     */
    public static FileFormat formatOf(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        if (start.length == 0) {
            return FileFormat.EMPTY;
        }
        if (starts(start, OLE2)) {
            return ofOle2(file);
        }
        if (starts(start, bytes('P', 'K', 3, 4))) {
            return ZipSniffer.formatOf(file);
        }
        for (Mark mark : MARKS) {
            if (starts(start, mark.bytes)) {
                return mark.format;
            }
        }
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        if (BARE_WORKBOOK.matcher(letters).matches()) {
            return FileFormat.XLS;
        }
        if (PDF.matcher(letters).matches()) {
            return FileFormat.PDF;
        }
        return PICTURE.matcher(letters).matches() ? FileFormat.IMAGE : TextSniffer.formatOf(start);
    }

    private static FileFormat ofOle2(Path file) throws IOException {
        Set<String> names = Ole2Directory.names(file).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.contains("encryptedpackage")) {
            return FileFormat.ENCRYPTED;
        }
        if (names.contains("workbook") || names.contains("book")) {
            return FileFormat.XLS;
        }
        if (names.contains("worddocument")) {
            return FileFormat.WORD_97;
        }
        if (names.contains("powerpoint document")) {
            return FileFormat.PRESENTATION;
        }
        if (names.stream().anyMatch(name -> name.startsWith("__substg") || name.startsWith("__properties"))) {
            return FileFormat.EMAIL;
        }
        return names.isEmpty() ? FileFormat.DAMAGED : FileFormat.UNKNOWN;
    }

    private static boolean starts(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Mark(byte[] bytes, FileFormat format) {}
}
