package org.foireturns.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.foireturns.read.archive.OutlookFile;
import org.foireturns.read.odt.OdtFile;
import org.foireturns.read.pdf.PdfFile;
import org.foireturns.read.word.WordFile;

/**
 * Canaries that a program hides without the word hidden: colours of a theme, letters of a point, boxes beside the page,
 * the other half of an alternative, what fields keep, earlier versions inside a file.
 */
final class SubtleCanaries {
    private static final String BOX =
            "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                    + "<mc:Choice Requires='wps'><w:drawing xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/"
                    + "wordprocessingDrawing'><wp:anchor><wp:positionH relativeFrom='page'><wp:posOffset>%s"
                    + "</wp:posOffset></wp:positionH><wp:extent cx='1000000' cy='300000'/><w:txbxContent>%s"
                    + "</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%s"
                    + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
    private static final String CROPPED = "<w:drawing xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
            + "<a:blip/><a:srcRect r='50000'/></w:drawing>";

    private SubtleCanaries() {}

    static List<Canary> all() {
        List<Canary> all = new ArrayList<>(word());
        all.add(page("hidden-text 41.html", "<p style='font-size:1px'>zqxcanary</p>"));
        all.add(page("hidden-text 42.html", "<p style='color:#fefefe'>zqxcanary</p>"));
        all.add(rich("hidden-text 43.rtf", "{\\fs2 zqxcanary}"));
        all.add(rich("hidden-text 44.rtf", "{\\cf1 zqxcanary}"));
        all.add(text("hidden-text 45.odt", "fo:font-size='1pt'"));
        all.add(text("hidden-text 46.odt", "fo:color='#fefefe'"));
        try {
            all.addAll(pdf());
            all.addAll(mail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Canary> word() {
        String shown = WordFile.p("12 offences");
        String canary = WordFile.p("zqxcanary");
        return List.of(
                run("hidden-text 47.docx", "<w:color w:val='auto' w:themeColor='background1'/>"),
                run("hidden-text 48.docx", "<w:color w:val='FEFEFE'/>"),
                run("hidden-text 49.docx", "<w:sz w:val='2'/>"),
                of("hidden-text 50.docx", "<w:r>" + BOX.formatted("-9000000", canary, canary) + "</w:r>"),
                of("hidden-text 51.docx", "<w:r>" + BOX.formatted("100", shown, canary) + "</w:r>"),
                of(
                        "hidden-text 52.docx",
                        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> ADDIN zqxcanary </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"),
                of("hidden-text 53.docx", "<w:fldSimple w:instr='PRIVATE zqxcanary'/>"),
                Canary.of(
                        "embedded-or-active 54.docx",
                        new WordFile(WordFile.p("Kent Police: 12 offences") + "<w:p><w:r>" + CROPPED + "</w:r></w:p>")
                                .part("word/media/image1.png", "zqxcanary")
                                .bytes()),
                of(
                        "hidden-text 55.docx",
                        "<w:r><w:drawing xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>"
                                + "<wp:docPr id='1' name='x' descr='zqxcanary'/><w:txbxContent><w:p><w:r><w:rPr><w:vanish/>"
                                + "</w:rPr><w:t>zqxcanary</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>"));
    }

    private static Canary run(String name, String look) {
        return of(name, "<w:r><w:rPr>" + look + "</w:rPr><w:t>zqxcanary</w:t></w:r>");
    }

    private static Canary of(String name, String inside) {
        return Canary.of(
                name, new WordFile(WordFile.p("Kent Police: 12 offences") + "<w:p>" + inside + "</w:p>").bytes());
    }

    private static Canary page(String name, String more) {
        String page = "<p>Kent Police: 12 offences of sexual communication with a child</p>" + more;
        return Canary.of(name, page.getBytes(StandardCharsets.UTF_8));
    }

    private static Canary rich(String name, String more) {
        String whole = "{\\rtf1\\ansi{\\colortbl;\\red254\\green254\\blue254;}\\pard Kent Police: 12 offences " + more
                + "\\par}";
        return Canary.of(name, whole.getBytes(StandardCharsets.US_ASCII));
    }

    private static Canary text(String name, String look) {
        String style = "<style:style style:name='S'><style:text-properties " + look + "/></style:style>";
        String body = "<text:p>Kent Police: 12 offences</text:p><text:p text:style-name='S'>zqxcanary</text:p>";
        return Canary.of(name, new OdtFile(style, body).bytes());
    }

    private static List<Canary> pdf() throws IOException {
        PdfFile small = new PdfFile().text(60, 60, "Kent Police: 12 offences").small(60, 90, "zqxcanary");
        PDAnnotationText noted = new PDAnnotationText();
        noted.setContents("zqxcanary");
        PDAnnotationWidget widget = new PDAnnotationWidget();
        widget.setContents("zqxcanary");
        return List.of(
                pdf("hidden-text 56.pdf", small),
                pdf("comments 57.pdf", with(noted)),
                pdf("embedded-or-active 58.pdf", with(widget)),
                Canary.of("hidden-text 59.pdf", savedTwice()));
    }

    private static PdfFile with(PDAnnotation annotation) throws IOException {
        PdfFile file = new PdfFile().text(60, 60, "Kent Police: 12 offences");
        annotation.setRectangle(new PDRectangle(50, 600, 200, 30));
        file.document().getPage(0).setAnnotations(List.of(annotation));
        return file;
    }

    private static Canary pdf(String name, PdfFile file) throws IOException {
        return Canary.of(name, file.bytes());
    }

    /** A page whose words were replaced, saved by appending: the file still begins with the page as it was. */
    private static byte[] savedTwice() throws IOException {
        byte[] first = new PdfFile()
                .text(60, 60, "Kent Police: 12 offences")
                .text(60, 90, "zqxcanary")
                .bytes();
        try (PDDocument document = Loader.loadPDF(first);
                PDDocument shown = Loader.loadPDF(
                        new PdfFile().text(60, 60, "Kent Police: 12 offences").bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0)
                    .setContents(new PDStream(document, shown.getPage(0).getContents()));
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).getContentStreams().next().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static List<Canary> mail() throws IOException {
        String page = "<p>Kent Police: 12 offences of sexual communication with a child";
        String hidden = "<p style='display:none'>zqxcanary</p>";
        OutlookFile attached =
                new OutlookFile().subject("Answer to 77").page(page + " %s</p>".formatted("Inside") + hidden);
        return List.of(
                Canary.of(
                        "hidden-text 60.msg",
                        new OutlookFile()
                                .subject("Answer to 76")
                                .hiddenRecipients("Zqxcanary Smith <zqxcanary@kent.police.uk>")
                                .page(page + " By mail</p>" + hidden)
                                .bytes()),
                Canary.of(
                        "hidden-text 61.msg",
                        new OutlookFile()
                                .subject("Forwarded")
                                .page("<p>Kent Police: see attached</p>")
                                .attached(attached)
                                .bytes()),
                Canary.of(
                        "hidden-text 62.msg",
                        new OutlookFile()
                                .subject("Answer to 78")
                                .richText("{\\rtf1\\ansi\\pard Kent Police: 12 offences {\\v zqxcanary}\\par}")
                                .bytes()));
    }
}
