package org.foireturns.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.foireturns.read.odt.OdtFile;
import org.foireturns.read.pdf.PdfFile;

/**
 * Canaries in rich text, in old Word documents, in saved pages, and in further places of PDFs and OpenDocument texts.
 */
final class LetterCanaries {
    private static final Path OLD_WORD = Path.of("src/test/resources/letters/canaries");
    private static final String TABLE = "<p>Kent Police: sexual communication with a child</p><table><tr><td>Gender"
            + "<td>2024/25<tr><td>Female<td>12<tr><td>Male<td>3</table>";

    private LetterCanaries() {}

    static List<Canary> all() {
        List<Canary> all = new ArrayList<>(richText());
        try {
            all.addAll(oldWord());
            all.addAll(pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.add(page("hidden-text 3", "<style>.w{color:#fff}</style><p class=w>zqxcanary</p>"));
        all.add(page("hidden-text 4", "<p style='font-size:0'>zqxcanary</p>"));
        all.add(saved());
        all.add(text(
                "hidden-text 3",
                "<text:p text:style-name='W'>zqxcanary</text:p>",
                "<style:style style:name='W'><style:text-properties fo:color='#ffffff'/></style:style>"));
        all.add(Canary.of(
                "document-properties 1.odt",
                new OdtFile("", "<text:p>Kent Police: 12 offences</text:p>")
                        .part(
                                "meta.xml",
                                "office:document-meta",
                                "<office:meta><meta:user-defined meta:name='Note'>zqxcanary</meta:user-defined>"
                                        + "</office:meta>")
                        .bytes()));
        return all;
    }

    private static List<Canary> richText() {
        return List.of(
                rich("hidden-text 1", "{\\v zqxcanary}"),
                rich("hidden-text 2", "{\\cf2 zqxcanary}"),
                rich("hidden-text 3", "{\\deleted zqxcanary}"),
                rich("comments 1", "{\\*\\annotation zqxcanary}"),
                rich("embedded-or-active 1", "{\\object\\objemb{\\*\\objdata 7a7178}{\\result zqx}}"));
    }

    private static Canary rich(String name, String more) {
        String whole = "{\\rtf1\\ansi{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}"
                + "\\pard Kent Police: sexual communication with a child\\par"
                + "\\trowd\\cellx2000\\cellx4000\\pard\\intbl Gender\\cell 2024/25\\cell\\row"
                + "\\trowd\\cellx2000\\cellx4000\\pard\\intbl Female\\cell 12\\cell\\row\\pard Yours " + more
                + "\\par}";
        return Canary.of(name + ".rtf", whole.getBytes(StandardCharsets.US_ASCII));
    }

    /** Each file is called by the finding that must tell of it. */
    private static List<Canary> oldWord() throws IOException {
        List<Canary> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(OLD_WORD)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                all.add(Canary.of(name, name.substring(0, name.lastIndexOf('-')), Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private static List<Canary> pdf() throws IOException {
        PdfFile marked = said();
        PDAnnotation redaction = new PDAnnotationUnknown(new COSDictionary());
        redaction.getCOSObject().setName(COSName.SUBTYPE, "Redact");
        PdfFile covered = said();
        PDAnnotationSquare square = new PDAnnotationSquare();
        COSArray black = new COSArray(List.of(new COSFloat(0), new COSFloat(0), new COSFloat(0)));
        square.getCOSObject().setItem(COSName.IC, black);
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("zqxcanary");
        PdfFile properties = new PdfFile();
        properties.document().getDocumentInformation().setCustomMetadataValue("Note", "zqxcanary");
        return List.of(
                of("hidden-text 4", new PdfFile().text(60, 90, "zqxcanary").picture()),
                of("hidden-text 5", with(marked, redaction)),
                of("hidden-text 6", with(covered, square)),
                of("hidden-text 7", new PdfFile().text(60, 90, "zqxcanary").box(50, 70, 200, 30, 1)),
                Canary.of(
                        "hidden-text 8.pdf",
                        new PdfFile()
                                .text(60, 60, "Kent Police")
                                .invisible()
                                .text(60, 90, "zqxcanary")
                                .bytes()),
                of("comments 1", with(new PdfFile(), note)),
                of("embedded-or-active 1", with(new PdfFile(), new PDAnnotationFileAttachment())),
                of("document-properties 1", properties));
    }

    private static PdfFile said() throws IOException {
        return new PdfFile().text(60, 90, "zqxcanary");
    }

    private static PdfFile with(PdfFile file, PDAnnotation annotation) throws IOException {
        annotation.setRectangle(new PDRectangle(50, 690, 200, 30));
        file.document().getPage(0).setAnnotations(List.of(annotation));
        return file;
    }

    private static Canary of(String name, PdfFile file) throws IOException {
        return Canary.of(name + ".pdf", file.text(60, 60, "Kent Police").bytes());
    }

    private static Canary page(String name, String more) {
        return Canary.of(name + ".html", (TABLE + more).getBytes(StandardCharsets.UTF_8));
    }

    private static Canary saved() {
        String whole = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n"
                + "--x\nContent-Type: text/html; charset=utf-8\n\n" + TABLE
                + "<p style=\"display:none\">zqxcanary</p>\n--x--\n";
        return Canary.of("hidden-text 1.mht", whole.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Canary text(String name, String more, String style) {
        String shown = "<text:p>Kent Police: 12 offences</text:p>";
        return Canary.of(name + ".odt", new OdtFile(style, shown + more).bytes());
    }
}
