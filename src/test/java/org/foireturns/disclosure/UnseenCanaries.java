package org.foireturns.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.foireturns.read.pdf.PdfFile;
import org.foireturns.read.word.WordFile;

/**
 * Canaries that stand where nobody looks: in rows without height, letters of one stroke or in the colour behind them,
 * boxes beside the page, styles that everything has, rules for elements without a class, the other version of a
 * message.
 */
final class UnseenCanaries {
    private static final String SAID = PlantedLetter.SAID;
    private static final String WORD = Canary.WORD;

    private static final String BLUE = "\\red68\\green114\\blue196;";

    private UnseenCanaries() {}

    static List<Canary> all() throws IOException {
        List<Canary> all = new ArrayList<>();
        word(all);
        pages(all);
        texts(all);
        rich(all);
        messages(all);
        pdf(all);
        return all;
    }

    private static void word(List<Canary> all) {
        String row = "<w:tr>" + WordFile.tc("", "Female") + WordFile.tc("", WORD) + "</w:tr>";
        String low = row.replace("<w:tr>", "<w:tr><w:trPr><w:trHeight w:val='1' w:hRule='exact'/></w:trPr>");
        all.add(PlantedLetter.word("hidden-text 71.docx", "<w:tbl>" + low + "</w:tbl>"));
        all.add(PlantedLetter.word(
                "hidden-text 72.docx",
                "<w:tbl><w:tr>" + WordFile.tc("", "Female") + WordFile.tc("<w:cellDel/>", WORD) + "</w:tr></w:tbl>"));
        all.add(PlantedLetter.word("hidden-text 73.docx", run("", "<w:spacing w:line='1' w:lineRule='exact'/>")));
        all.add(PlantedLetter.word("hidden-text 74.docx", run("", "<w:framePr w:x='-20000'/>")));
        all.add(PlantedLetter.word("hidden-text 75.docx", run("<w:w w:val='1'/>", "")));
        all.add(PlantedLetter.word(
                "hidden-text 76.docx", run("<w:color w:val='4472C4'/><w:shd w:fill='4472C4'/>", "")));
        all.add(PlantedLetter.word(
                "hidden-text 77.docx", run("<w14:textFill xmlns:w14='w14'><w14:noFill/></w14:textFill>", "")));
        all.add(PlantedLetter.word("hidden-text 78.docx", box("<wp:extent cx='1' cy='1'/>")));
        all.add(PlantedLetter.word("hidden-text 79.docx", box("<wp:docPr hidden='1'/>")));
        all.add(PlantedLetter.word(
                "hidden-text 80.docx",
                "<w:p><w:r><w:pict><v:shape style='visibility:hidden'><w:txbxContent>" + WordFile.p(WORD)
                        + "</w:txbxContent></v:shape></w:pict></w:r></w:p>"));
        all.add(styled(
                "hidden-text 81.docx",
                WordFile.p(WORD),
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:vanish/></w:rPr></w:style>"));
        all.add(styled(
                "hidden-text 82.docx",
                WordFile.p(WORD),
                "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"));
        all.add(styled(
                "hidden-text 83.docx",
                "<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr>" + row + "</w:tbl>",
                "<w:style w:type='table' w:styleId='T'><w:rPr><w:vanish/></w:rPr></w:style>"));
        all.add(Canary.of(
                "document-properties 84.docx",
                new WordFile(WordFile.p(SAID))
                        .part("word/settings.xml", "<x><docVars><docVar name='n' val='zqxcanary'/></docVars></x>")
                        .bytes()));
    }

    private static String run(String look, String paragraph) {
        return "<w:p><w:pPr>" + paragraph + "</w:pPr><w:r><w:rPr>" + look + "</w:rPr><w:t>" + WORD
                + "</w:t></w:r></w:p>";
    }

    private static String box(String frame) {
        return "<w:p><w:r><w:drawing xmlns:wp='wp'><wp:anchor>" + frame + "<w:txbxContent>" + WordFile.p(WORD)
                + "</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>";
    }

    private static Canary styled(String name, String body, String styles) {
        String part = "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" + styles
                + "</w:styles>";
        return Canary.of(
                name, new WordFile(body).with("styles", "styles.xml", part).bytes());
    }

    private static void pages(List<Canary> all) {
        List<String> hiding = List.of(
                "<style>#x{display:none}</style><p id=x>",
                "<style>i{display:none}</style><i>",
                "<style>.a > p{display:none}</style><div class=a><p>",
                "<style>@media all{[data-x]{display:none}}</style><p data-x=1>",
                "<style>/* x */ .a{color:#fff}</style><p class=a>",
                "<p style='clip:rect(0,0,0,0)'>",
                "<p style='max-height:0;overflow:hidden'>",
                "<p style='transform:scale(0)'>",
                "<p style='right:-9999px'>",
                "<p style='font:1px Arial'>",
                "<p style='color:rgba(255,255,255,1)'>",
                "<p style='-webkit-text-fill-color:transparent'>",
                "<p style='filter:opacity(0)'>",
                "<p style='color:#4472c4;background:#4472c4'>",
                "<dialog>");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.page("hidden-text 9" + (char) ('a' + i) + ".html", hiding.get(i) + WORD));
        }
    }

    private static void texts(List<Canary> all) {
        String row = "<table:table-row%s><table:table-cell><text:p>Female</text:p></table:table-cell><table:table-cell>"
                + "<text:p>zqxcanary</text:p></table:table-cell></table:table-row>";
        String table = "<table:table table:style-name='S'>" + row + "</table:table>";
        String frame =
                "<text:p><draw:frame %s><draw:text-box><text:p>zqxcanary</text:p></draw:text-box></draw:frame></text:p>";
        all.add(PlantedLetter.text(
                "hidden-text 101.odt",
                "<text:section text:display='none'>" + table.formatted("") + "</text:section>",
                ""));
        all.add(PlantedLetter.text(
                "hidden-text 102.odt", table.formatted(""), "<style:table-properties table:display='false'/>"));
        all.add(PlantedLetter.text("hidden-text 103.odt", table.formatted(" table:visibility='collapse'"), ""));
        all.add(PlantedLetter.text("hidden-text 104.odt", frame.formatted("svg:x='-30cm' svg:width='3cm'"), ""));
        all.add(PlantedLetter.text("hidden-text 105.odt", frame.formatted("svg:height='0.1mm'"), ""));
        all.add(PlantedLetter.text("hidden-text 106.odt", frame.formatted("draw:display='none'"), ""));
        all.add(PlantedLetter.text(
                "hidden-text 107.odt",
                "<text:p><text:variable-set text:display='none'>zqxcanary</text:variable-set></text:p>",
                ""));
        List<String> looks = List.of(
                "<style:text-properties style:text-scale='1%'/>",
                "<style:text-properties fo:color='#000000' loext:opacity='0%'/>",
                "<style:text-properties fo:font-size='5%'/>",
                "<style:text-properties fo:font-size='0.1mm'/>",
                "<style:text-properties fo:color='#4472c4' fo:background-color='#4472c4'/>",
                "<style:paragraph-properties fo:line-height='0.01cm'/>");
        for (int i = 0; i < looks.size(); i++) {
            String shown = "<text:p text:style-name='S'>zqxcanary</text:p>";
            all.add(PlantedLetter.text("hidden-text 11" + i + ".odt", shown, looks.get(i)));
        }
    }

    private static void rich(List<Canary> all) {
        List<String> hiding = List.of(
                "{\\charscalex1 zqxcanary}",
                "{\\cf1\\chcbpat1 zqxcanary}",
                "\\par\\pard\\sl-1 zqxcanary",
                "\\par\\pard\\li-20000 zqxcanary",
                "{\\field{\\*\\fldinst ADDIN zqxcanary}{\\fldrslt }}",
                "{\\shp{\\*\\shpinst\\shpright-18000{\\shptxt\\pard zqxcanary\\par}}}",
                "\\par\\trowd\\trrh-1\\cellx2000\\pard\\intbl zqxcanary\\cell\\row\\pard");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.rich("hidden-text 12" + i + ".rtf", BLUE, hiding.get(i)));
        }
        all.add(PlantedLetter.rich("hidden-text 128.rtf", BLUE, "\\par}" + WORD + "{"));
        all.add(PlantedLetter.rich("document-properties 129.rtf", BLUE, "{\\*\\docvar {n}{zqxcanary}}"));
    }

    private static void messages(List<Canary> all) {
        String mail = "From: Z <z@kent.police.uk>\nSubject: FOI 131\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n" + SAID
                + "\nThe victim zqxcanary told us more\n--x\nContent-Type: text/html\n\n<p>" + SAID + "</p>\n--x--\n";
        all.add(Canary.of("hidden-text 131.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private static void pdf(List<Canary> all) throws IOException {
        String text = "BT /Helv 11 Tf 60 700 Td (zqxcanary) Tj ET";
        List<String> hiding = List.of(
                "7 Tr " + text,
                "/Clear gs " + text,
                "1 1 1 RG 1 Tr " + text,
                "0 0 1 rg 50 690 200 30 re f " + text,
                text + " 30 w 50 703 m 250 703 l S",
                "1 Tz " + text,
                "q " + text + " 50 690 200 30 re W n /Grey sh Q");
        for (int i = 0; i < hiding.size(); i++) {
            all.add(PlantedLetter.pdf("hidden-text 14" + i + ".pdf", new PdfFile().drawn(hiding.get(i))));
        }
        all.add(PlantedLetter.pdf("hidden-text 148.pdf", new PdfFile().drawing(text, false)));
        for (String kind : List.of("Highlight", "Polygon", "Circle")) {
            all.add(PlantedLetter.pdf("hidden-text 149 " + kind + ".pdf", covered(kind)));
        }
    }

    private static PdfFile covered(String kind) throws IOException {
        PDAnnotation cover = new PDAnnotationUnknown(new COSDictionary());
        COSArray black = new COSArray(List.of(new COSFloat(0), new COSFloat(0), new COSFloat(0)));
        cover.getCOSObject().setName(COSName.SUBTYPE, kind);
        cover.getCOSObject().setItem(COSName.C, black);
        cover.getCOSObject().setItem(COSName.IC, black);
        cover.setRectangle(new PDRectangle(50, 690, 200, 30));
        PdfFile file = new PdfFile().text(60, 90, WORD);
        file.document().getPage(0).setAnnotations(List.of(cover));
        return file;
    }
}
