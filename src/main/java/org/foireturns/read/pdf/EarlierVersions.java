package org.foireturns.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.foireturns.read.document.Unshown;

/**
 * What a file keeps of itself as it was before it was changed: a program that saves by appending leaves all that stood
 * there, and the file up to an earlier end is a document of its own.
 */
final class EarlierVersions {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** Of a file that was saved more often, the first versions hold most of what went. */
    private static final int MOST = 8;

    private EarlierVersions() {}

    /** Counts the versions that say what this one does not. */
    static void look(Path file, PDDocument now, Unshown unshown) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Integer> ends = ends(bytes);
        if (ends.isEmpty()) {
            return;
        }
        String shown = String.join("", pieces(now));
        for (int end : ends.subList(0, Math.min(MOST, ends.size()))) {
            if (saysMore(Arrays.copyOf(bytes, end), shown)) {
                unshown.earlier();
            }
        }
    }

    /** Where the file could end, but for its last end. */
    private static List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + END.length <= bytes.length; i++) {
            if (bytes[i] == END[0] && Arrays.equals(bytes, i, i + END.length, END, 0, END.length)) {
                ends.add(i + END.length);
            }
        }
        return ends.isEmpty() ? ends : ends.subList(0, ends.size() - 1);
    }

    private static boolean saysMore(byte[] version, String shown) {
        try (PDDocument before = Loader.loadPDF(version)) {
            return pieces(before).stream().anyMatch(piece -> !shown.contains(piece));
        } catch (IOException noDocument) {
            // The first part of a file that is arranged to be shown page by page is no version of it.
            return false;
        }
    }

    /** What is drawn at once, without blanks. */
    private static List<String> pieces(PDDocument document) throws IOException {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (PDPage page : document.getPages()) {
            DrawnPage drawn = new DrawnPage(page, document.getDocumentCatalog().getOCProperties());
            drawn.processPage(page);
            for (Glyph glyph : drawn.glyphs()) {
                if (glyph.startsPiece() && !piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(glyph.text().strip());
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
