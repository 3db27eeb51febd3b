package org.foireturns.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.foireturns.read.odt.OdtFile;
import org.foireturns.read.pdf.PdfFile;
import org.foireturns.read.word.WordFile;

/** Canaries in what lies around and beside the words of a document. */
final class EnvelopeCanaries {
    private static final String PAGE = "<p>Kent Police: sexual communication with a child</p>"
            + "<table><tr><td>Gender<td>2024/25<tr><td>Female<td>12<tr><td>Male<td>3</table>";
    private static final String HIDDEN = "<p style='display:none'>zqxcanary</p>";

    private EnvelopeCanaries() {}

    static List<Canary> all() {
        try {
            return List.of(
                    pdf("hidden-text 21", shown().layer("zqxcanary", false)),
                    pdf("hidden-text 22", shown().clipped(60, 300, 50, "zqxcanary", 60, 90)),
                    pdf("embedded-or-active 21", attached()),
                    pdf("embedded-or-active 22", field()),
                    pdf("file-origin 21", described()),
                    Canary.of("file-origin 22.rtf", rich("{\\info{\\doccomm zqxcanary}}")),
                    Canary.of(
                            "document-properties 23.rtf",
                            rich("{\\*\\userprops{\\propname N}\\proptype30{\\staticval zqxcanary}}")),
                    Canary.of("embedded-or-active 23.odt", object()),
                    Canary.of("hidden-text 23.7z", sevenZip(PAGE + HIDDEN + "<p>Sent in an archive</p>")),
                    Canary.of("embedded-or-active 24.html", page("<input type=hidden value=zqxcanary>")),
                    Canary.of("embedded-or-active 27.html", page("<textarea>zqxcanary</textarea>")),
                    Canary.of(
                            "embedded-or-active 25.html",
                            page("<object data='data:text/plain;base64,enF4Y2FuYXJ5'></object>")),
                    Canary.of("hidden-text 26.html", page("<p style='position:absolute;left:-9999px'>zqxcanary</p>")),
                    Canary.of("hidden-text 27.html", page("<p style='opacity:0'>zqxcanary</p>")),
                    Canary.of("hidden-text 28.html", page("<p style='background:#000;color:#000'>zqxcanary</p>")),
                    Canary.of(
                            "hidden-text 29.docx",
                            word(
                                    "<w:r><w:rPr><w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/></w:rPr><w:t>zqxcanary</w:t></w:r>")),
                    Canary.of(
                            "hidden-text 30.docx",
                            word("<w:r><w:rPr><w:highlight w:val='black'/></w:rPr><w:t>zqxcanary</w:t></w:r>")),
                    Canary.of("hidden-text 31.rtf", rich("{\\highlight1 zqxcanary}")),
                    Canary.of(
                            "hidden-text 32.odt",
                            new OdtFile(
                                            "<style:style style:name='B'><style:text-properties fo:background-color='#000000' fo:color='#000000'/></style:style>",
                                            "<text:p>Kent Police: 12 offences</text:p><text:p text:style-name='B'>zqxcanary</text:p>")
                                    .bytes()),
                    Canary.of("hidden-text 33.eml", mail("base64 attachment")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfFile shown() throws IOException {
        return new PdfFile().text(60, 60, "Kent Police");
    }

    private static Canary pdf(String name, PdfFile file) throws IOException {
        return Canary.of(name + ".pdf", file.bytes());
    }

    private static PdfFile attached() throws IOException {
        PdfFile file = shown();
        PDDocument document = file.document();
        PDEmbeddedFile stream =
                new PDEmbeddedFile(document, new ByteArrayInputStream("zqxcanary".getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile("zqxcanary.txt");
        named.setEmbeddedFile(stream);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("zqxcanary.txt", named));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        return file;
    }

    private static PdfFile field() throws IOException {
        PdfFile file = shown();
        PDAcroForm form = new PDAcroForm(file.document());
        PDTextField field = new PDTextField(form);
        field.setPartialName("zqxcanary");
        field.getCOSObject().setString(COSName.V, "zqxcanary");
        form.setFields(List.of(field));
        file.document().getDocumentCatalog().setAcroForm(form);
        return file;
    }

    private static PdfFile described() throws IOException {
        PdfFile file = shown();
        PDMetadata about = new PDMetadata(file.document());
        about.importXMPMetadata(("<x:xmpmeta xmlns:x='adobe:ns:meta/'><d:description xmlns:d='x'>zqxcanary"
                        + "</d:description></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8));
        file.document().getDocumentCatalog().setMetadata(about);
        return file;
    }

    private static byte[] rich(String more) {
        return ("{\\rtf1\\ansi{\\colortbl;\\red0\\green0\\blue0;}" + more + "\\pard Kent Police: 12 offences\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] object() throws IOException {
        return new OdtFile("", "<text:p>Kent Police: 12 offences</text:p>")
                .part("Object 1/content.xml", "office:document-content", "<office:body>zqxcanary</office:body>")
                .bytes();
    }

    private static byte[] page(String more) {
        return (PAGE + more).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(String run) {
        return new WordFile(WordFile.p("Kent Police: 12 offences") + "<w:p>" + run + "</w:p>").bytes();
    }

    private static byte[] sevenZip(String page) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile archive = new SevenZOutputFile(bytes)) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("answer.html");
            archive.putArchiveEntry(entry);
            archive.write(page.getBytes(StandardCharsets.UTF_8));
            archive.closeArchiveEntry();
        }
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    private static byte[] mail(String subject) {
        String attachment = Base64.getMimeEncoder().encodeToString(page(HIDDEN + "<p>Sent by mail</p>"));
        return ("From: Z <z@kent.police.uk>\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                        + "Kent Police\r\n--x\r\nContent-Type: text/html; name=answer.html\r\n"
                        + "Content-Disposition: attachment; filename=answer.html\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + attachment + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
