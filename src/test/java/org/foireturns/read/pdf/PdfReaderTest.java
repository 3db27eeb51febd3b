package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.document.Drawn;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsATableByItsLines() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "Offences by year").grid(80, 3, 3);
        file.row(95, "Year", "Female", "Male").row(115, "2022/23", "12", "<5").row(135, "2023/24", "", "7");

        assertThat(drawn(file))
                .containsExactly(
                        "Table 1 (A2:C4): A1 Offences by year, A2 Year, B2 Female, C2 Male, A3 2022/23, B3 12, C3 <5, A4"
                                + " 2023/24, C4 7");
    }

    @Test
    void readsCellsOverSeveralColumnsByMissingLines() throws Exception {
        PdfFile file = new PdfFile()
                .grid(100, 2, 2)
                .line(55, 80, 255, 80)
                .line(55, 80, 55, 100)
                .line(255, 80, 255, 100);
        file.row(95, "2023/24").row(115, "F", "M").row(135, "1", "2");

        Readers.Reader reader = Readers.forFormat(FileFormat.PDF);
        var book = reader.read(Files.write(folder.resolve("a.pdf"), file.bytes()), "a.pdf");

        assertThat(Drawn.of(book)).containsExactly("Table 1 (A1:B3): A1 2023/24, A2 F, B2 M, A3 1, B3 2");
        assertThat(book.grids().get(0).merges()).extracting(Object::toString).containsExactly("A1:B1");
        assertThat(book.remarks()).isEmpty();
    }

    @Test
    void partsWordsInColumnsThatOnlyOtherRowsDraw() throws Exception {
        PdfFile file = new PdfFile()
                .grid(100, 2, 2)
                .line(55, 80, 255, 80)
                .line(55, 80, 55, 100)
                .line(255, 80, 255, 100);
        file.row(95, "Snapchat", "79").row(115, "WhatsApp", "30").row(135, "Kik", "12");

        assertThat(drawn(file))
                .containsExactly("Table 1 (A1:B3): A1 Snapchat, B1 79, A2 WhatsApp, B2 30, A3 Kik, B3 12");
    }

    @Test
    void headsWithoutLinesBetweenThemStandApartBesideABlankCorner() throws Exception {
        PdfFile file = new PdfFile().grid(120, 2, 3).line(55, 100, 355, 100).line(55, 100, 55, 120);
        file.line(355, 100, 355, 120).row(115, "", "Female", "Male");

        assertThat(Drawn.of(
                        folder,
                        FileFormat.PDF,
                        file.row(135, "11", "7", "3").row(155, "12", "4", "1").bytes()))
                .containsExactly("Table 1 (A1:C3): B1 Female, C1 Male, A2 11, B2 7, C2 3, A3 12, B3 4, C3 1");
    }

    @Test
    void readsATableWithoutLinesAndSaysSo() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "We recorded the following offences.");
        file.row(100, "Year", "Female", "Male").row(118, "2022/23", "12", "<5").row(136, "2023/24", "", "7");
        byte[] bytes = file.text(60, 190, "Yours").bytes();

        var book = Readers.forFormat(FileFormat.PDF).read(Files.write(folder.resolve("a.pdf"), bytes), "a.pdf");

        assertThat(Drawn.of(book))
                .containsExactly(
                        "Table 1 (A2:C4): A1 We recorded the following offences., A2 Year, B2 Female, C2 Male, A3"
                                + " 2022/23, B3 12, C3 <5, A4 2023/24, C4 7, A6 Yours");
        assertThat(book.remarks()).containsExactly(Remark.ALIGNED_WORDS);
    }

    @Test
    void signsBeforeTheItemsOfAListAreNoColumn() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "The apps:");
        file.text(80, 78, "\u2022")
                .text(100, 78, "Snapchat: 8")
                .text(80, 96, "\u2022")
                .text(100, 96, "Kik: 3");

        assertThat(drawn(file))
                .noneMatch(sheet -> sheet.contains("\u2022"))
                .isEqualTo(drawn(new PdfFile()
                        .text(60, 60, "The apps:")
                        .text(100, 78, "Snapchat: 8")
                        .text(100, 96, "Kik: 3")));
    }

    @Test
    void anEarlierVersionThatSaysMoreIsTold() throws Exception {
        for (String before : List.of("A name", "Kent")) {
            byte[] first =
                    new PdfFile().text(60, 60, "Kent").text(60, 90, before).bytes();
            Path file = folder.resolve(before + ".pdf");
            try (PDDocument document = Loader.loadPDF(first);
                    PDDocument shown =
                            Loader.loadPDF(new PdfFile().text(60, 60, "Kent").bytes());
                    OutputStream out = Files.newOutputStream(file)) {
                PDStream now = new PDStream(document, shown.getPage(0).getContents());
                document.getPage(0).setContents(now);
                document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                now.getCOSObject().setNeedToBeUpdated(true);
                document.saveIncremental(out);
            }

            assertThat(PdfReader.screen(file, Limits.USUAL).sightings())
                    .extracting(sighting -> sighting.trace())
                    .filteredOn(Trace.EARLIER_TEXT::equals)
                    .hasSize(before.equals("Kent") ? 0 : 1);
        }
    }

    @Test
    void linesOfAParagraphAreOne() throws Exception {
        PdfFile file = new PdfFile()
                .text(60, 60, "We recorded 34 offences of sexual communication with a child between")
                .text(60, 74, "April 2023 and March 2024.")
                .text(60, 110, "Yours");

        assertThat(drawn(file))
                .containsExactly(
                        "Letter: A1 We recorded 34 offences of sexual communication with a child between April 2023"
                                + " and March 2024., A2 Yours");
    }

    @Test
    void wordsUnderABoxAreToldAndNotRead() throws Exception {
        PdfFile black = new PdfFile().text(60, 60, "shown").text(60, 90, "gone").box(55, 78, 60, 16, 0);
        PdfFile white = new PdfFile().text(60, 60, "shown").text(60, 90, "gone").box(55, 78, 60, 16, 1);
        PdfFile picture = new PdfFile().text(60, 90, "gone").picture().text(60, 60, "shown");

        for (byte[] bytes : List.of(black.bytes(), white.bytes(), picture.bytes())) {
            assertThat(Drawn.seen(folder, FileFormat.PDF, bytes)).containsExactly("text under a box that covers it");
            assertThat(Drawn.of(folder, FileFormat.PDF, bytes)).containsExactly("Letter: A1 shown");
        }
    }

    @Test
    void wordsOnABoxAreRead() throws Exception {
        byte[] bytes = new PdfFile()
                .box(55, 48, 60, 16, 0)
                .ink(1)
                .text(60, 60, "shown")
                .bytes();

        assertThat(Drawn.seen(folder, FileFormat.PDF, bytes)).isEmpty();
        assertThat(Drawn.of(folder, FileFormat.PDF, bytes)).containsExactly("Letter: A1 shown");
    }

    @Test
    void whiteAndInvisibleWordsAreToldAndNotRead() throws Exception {
        byte[] white =
                new PdfFile().text(60, 60, "shown").ink(1).text(60, 90, "gone").bytes();
        byte[] unseen = new PdfFile()
                .text(60, 60, "shown")
                .invisible()
                .text(60, 90, "gone")
                .bytes();
        byte[] outside =
                new PdfFile().text(60, 60, "shown").text(60, 900, "gone").bytes();

        assertThat(Drawn.seen(folder, FileFormat.PDF, white)).containsExactly("text in the colour of the paper");
        assertThat(Drawn.seen(folder, FileFormat.PDF, unseen)).containsExactly("hidden text");
        assertThat(Drawn.seen(folder, FileFormat.PDF, outside)).containsExactly("hidden text");
        for (byte[] bytes : List.of(white, unseen, outside)) {
            assertThat(Drawn.of(folder, FileFormat.PDF, bytes)).containsExactly("Letter: A1 shown");
        }
    }

    @Test
    void aScannedPageIsToldAsSuch() throws Exception {
        byte[] scanned = new PdfFile().picture().bytes();
        byte[] recognised =
                new PdfFile().picture().invisible().text(60, 60, "perhaps").bytes();
        byte[] partly = new PdfFile().text(60, 60, "shown").page().picture().bytes();

        for (byte[] bytes : List.of(scanned, recognised)) {
            assertThat(Drawn.seen(folder, FileFormat.PDF, partly)).isEmpty();
            assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, bytes))
                    .isInstanceOfSatisfying(
                            UnreadableFile.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.PICTURE_OF_TEXT));
        }
        Path file = Files.write(folder.resolve("partly.pdf"), partly);
        assertThat(Readers.forFormat(FileFormat.PDF).read(file, "partly.pdf").remarks())
                .containsExactly(Remark.PICTURE_PAGES);
    }

    @Test
    void aDocumentThatIsLockedByACertificateSaysSo() {
        List<String> objects = List.of(
                "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n",
                "2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n",
                "3 0 obj <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /Recipients [<00>]>> endobj\n");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (String object : objects) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(object);
        }
        int at = file.length();
        file.append(places)
                .append("trailer <</Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>]>>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n");
        byte[] bytes = file.toString().getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CERTIFICATE));
    }

    @Test
    void aLockedDocumentNeedsItsPassword() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "shown");
        file.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        byte[] bytes = file.bytes();

        assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.PASSWORD));
    }

    @Test
    void whatTravelsWithItIsTold() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "shown");
        file.document().getDocumentInformation().setCustomMetadataValue("Note", "psst");
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("psst");
        note.setRectangle(new PDRectangle(10, 10, 10, 10));
        file.document().getPage(0).getAnnotations().add(note);

        assertThat(Drawn.seen(folder, FileFormat.PDF, file.bytes()))
                .containsExactly("comments", "document properties about people");
    }

    @Test
    void aTurnedPageIsReadAsItIsShown() throws Exception {
        PdfFile file = new PdfFile().turned(100, 100, "second").turned(60, 100, "first");
        file.document().getPage(0).setRotation(90);

        assertThat(drawn(file)).containsExactly("Letter: A1 first, A2 second");
    }

    @Test
    void aBrokenDocumentIsRefused() {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes("%PDF-1.7\n1 0 obj\n<<".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, cut.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
    }

    private List<String> drawn(PdfFile file) throws UnreadableFile, IOException {
        return Drawn.of(folder, FileFormat.PDF, file.bytes());
    }
}
