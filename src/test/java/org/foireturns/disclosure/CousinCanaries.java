package org.foireturns.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foireturns.read.pdf.PdfFile;
import org.foireturns.read.word.WordFile;

/** Canaries in further ways that a program or a person has of hiding words, in each kind of document. */
final class CousinCanaries {
    private static final String SAID = PlantedLetter.SAID;
    private static final String WORD = Canary.WORD;

    private CousinCanaries() {}

    static List<Canary> all() throws IOException {
        List<Canary> all = new ArrayList<>();
        word(all);
        pages(all);
        texts(all);
        rich(all);
        pdf(all);
        packed(all);
        return all;
    }

    private static void word(List<Canary> all) {
        List<String> hiding = List.of(
                "<w:p><w:pPr><w:rPr><w:ins w:author='x'/></w:rPr></w:pPr><w:moveFromRangeStart w:id='1'/><w:moveFrom>"
                        + "<w:r><w:t>" + WORD + "</w:t></w:r></w:moveFrom></w:p>",
                "<w:p><w:sdt><w:sdtPr><w15:appearance xmlns:w15='w15' w15:val='hidden'/><w:rPr><w:vanish/></w:rPr></w:sdtPr>"
                        + "<w:sdtContent><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + WORD
                        + "</w:t></w:r></w:sdtContent></w:sdt></w:p>",
                "<w:p><w:r><w:rPr><w:specVanish/></w:rPr><w:t>" + WORD + "</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:webHidden/><w:color w:val='FEFEFE'/></w:rPr><w:t>" + WORD + "</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:ind w:left='-30000'/></w:pPr><w:r><w:t>" + WORD + "</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:position w:val='-3000'/><w:sz w:val='2'/></w:rPr><w:t>" + WORD
                        + "</w:t></w:r></w:p>",
                "<w:tbl><w:tblPr><w:tblpPr w:tblpX='-25000'/></w:tblPr><w:tr>" + WordFile.tc("", "Female")
                        + WordFile.tc("", WORD) + "</w:tr></w:tbl>");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.word("hidden-text 20" + i + ".docx", hiding.get(i)));
        }
        all.add(Canary.of(
                "comments 207.docx",
                new WordFile(WordFile.p(SAID))
                        .part("word/commentsExtended.xml", "<x/>")
                        .with(
                                "comments",
                                "comments.xml",
                                "<w:comments xmlns:w='w'><w:comment w:id='1'>" + WordFile.p(WORD)
                                        + "</w:comment></w:comments>")
                        .bytes()));
    }

    private static void pages(List<Canary> all) {
        List<String> hiding = List.of(
                "<p style='position:fixed;top:-500em'>",
                "<p style='margin-left:-99999px'>",
                "<p style='height:0;overflow:clip'>",
                "<p style='color:transparent'>",
                "<p style='font-size:0.1px'>",
                "<p style='clip-path:circle(0)'>",
                "<p style='content-visibility:hidden'>",
                "<p style='mask-image:linear-gradient(transparent,transparent)'>",
                "<p style='zoom:0'>",
                "<p style='color:#fefefe'>",
                "<p style='width:0;white-space:nowrap;overflow:hidden'>",
                "<details><summary>More</summary>");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.page("hidden-text 21" + (char) ('a' + i) + ".html", hiding.get(i) + WORD));
        }
    }

    private static void texts(List<Canary> all) {
        List<String> looks = List.of(
                "<style:text-properties fo:color='#fefefe'/>",
                "<style:text-properties style:text-position='-100% 1%'/>",
                "<style:paragraph-properties fo:margin-left='-40cm'/>");
        for (int i = 0; i < looks.size(); i++) {
            all.add(PlantedLetter.text(
                    "hidden-text 23" + i + ".odt", "<text:p text:style-name='S'>" + WORD + "</text:p>", looks.get(i)));
        }
        all.add(PlantedLetter.text(
                "hidden-text 234.odt",
                "<text:p><text:conditional-text text:condition='false' text:string-value-if-true='" + WORD
                        + "' text:string-value-if-false=''/></text:p>",
                ""));
    }

    private static void rich(List<Canary> all) {
        List<String> hiding = List.of(
                "{\\webhidden\\cf2 " + WORD + "}",
                "{\\deleted " + WORD + "}",
                "{\\fs1 " + WORD + "}",
                "{\\dn6000\\fs2 " + WORD + "}");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.rich(
                    "hidden-text 24" + i + ".rtf",
                    "\\red0\\green0\\blue0;\\red254\\green254\\blue254;",
                    hiding.get(i)));
        }
    }

    private static void pdf(List<Canary> all) throws IOException {
        String text = "BT /Helv 11 Tf 60 700 Td (" + WORD + ") Tj ET";
        List<String> hiding = List.of(
                text + " 0 g 55 690 m 200 690 l 200 715 l 55 715 l h f",
                text + " 0 g 0.2 w 58 694 60 18 re B",
                text + " 12 w 58 703 m 120 703 l S 12 w 118 703 m 200 703 l S",
                text + " 0 g 58 690 30 30 re f 88 690 30 30 re f 118 690 30 30 re f",
                "0.99 g " + text,
                "1 0 0 0.0001 60 700 cm BT /Helv 11 Tf (" + WORD + ") Tj ET",
                "q 0.01 0 0 0.01 60 700 cm BT /Helv 11 Tf (" + WORD + ") Tj ET Q",
                "BT /Helv 11 Tf 60 -400 Td (" + WORD + ") Tj ET",
                text + " 1 g 50 690 200 30 re f");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.pdf("hidden-text 25" + i + ".pdf", new PdfFile().drawn(hiding.get(i))));
        }
    }

    /** A letter that hides words, within an archive within an archive. */
    private static void packed(List<Canary> all) throws IOException {
        byte[] letter =
                ("<p>" + SAID + "</p><p style='display:none'>" + WORD + "</p>").getBytes(StandardCharsets.UTF_8);
        all.add(Canary.of("hidden-text 261.zip", zip("pack.zip", zip("reply.html", letter))));
        String mail = "From: Z <z@kent.police.uk>\r\nSubject: FOI\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n" + SAID
                + "\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: text/html\r\n\r\n<p>"
                + SAID + "</p><p hidden>" + WORD + "</p>\r\n--x--\r\n";
        all.add(Canary.of("hidden-text 262.eml", mail.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
