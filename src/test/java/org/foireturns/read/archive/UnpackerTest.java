package org.foireturns.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {
    private static final Limits SMALL = new Limits(1_000, 1_500, 200, 3, 10, 10, 10, 10, 10);

    @TempDir
    Path folder;

    @Test
    void takesFilesOutOfAZipAndLeavesLitterBehind() throws Exception {
        byte[] zip = zip(
                "Kent/",
                "",
                "Kent/a.csv",
                "1",
                "b.csv",
                "2",
                "B.csv",
                "3",
                "__MACOSX/._b.csv",
                "x",
                "Kent/.DS_Store",
                "x",
                "~$b.xlsx",
                "x");

        assertThat(inside(FileFormat.ARCHIVE, zip)).containsExactly("Kent/a.csv: 1", "b.csv: 2", "B (2).csv: 3");
    }

    @Test
    void takesFilesOutOfAPackedTar() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            TarArchiveEntry entry = new TarArchiveEntry("Kent/a.csv");
            entry.setSize(1);
            tar.putArchiveEntry(entry);
            tar.write('1');
            tar.closeArchiveEntry();
        }

        assertThat(inside(FileFormat.ARCHIVE, bytes.toByteArray())).containsExactly("Kent/a.csv: 1");
    }

    @Test
    void takesFilesOutOfAnArchiveOfSevenZip() throws Exception {
        byte[] packed = sevenZ("Kent/a.csv", "1", "b.csv", "2", "Kent/.DS_Store", "x", "B.csv", "3");

        assertThat(inside(FileFormat.ARCHIVE, packed)).containsExactly("Kent/a.csv: 1", "b.csv: 2", "B (2).csv: 3");
    }

    @Test
    void archivesOfSevenZipBeyondALimitAreRefusedWhole() throws Exception {
        refused(FileFormat.ARCHIVE, sevenZ("a", "1".repeat(1_001)), SMALL, Reason.FILE_TOO_LARGE);
        refused(FileFormat.ARCHIVE, sevenZ("a", "1", "b", "1", "c", "1", "d", "1"), SMALL, Reason.TOO_MANY_PARTS);
        refused(FileFormat.ARCHIVE, sevenZ("a", "0".repeat(20_000_000)), Limits.USUAL, Reason.PACKED_TOO_TIGHT);
    }

    @Test
    void anArchiveOfSevenZipThatIsLockedOrCutOffIsRefused() throws Exception {
        byte[] packed = sevenZ("a.csv", "1");

        refused(
                FileFormat.ARCHIVE,
                Files.readAllBytes(Path.of("src/test/resources/letters/locked.7z")),
                Limits.USUAL,
                Reason.PASSWORD);
        refused(FileFormat.ARCHIVE, java.util.Arrays.copyOf(packed, packed.length / 2), Limits.USUAL, Reason.DAMAGED);
    }

    @Test
    void takesTheOnlyFileOutOfAPacking() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write('1');
        }

        assertThat(inside(FileFormat.ARCHIVE, bytes.toByteArray())).containsExactly("unpacked: 1");
    }

    @Test
    void aLockedArchiveNeedsItsPassword() throws Exception {
        byte[] zip = zip("a.csv", "1");
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 8] |= 1;
        zip[6] |= 1;

        refused(FileFormat.ARCHIVE, zip, Limits.USUAL, Reason.PASSWORD);
    }

    @Test
    void archivesBeyondALimitAreRefusedWhole() throws Exception {
        refused(FileFormat.ARCHIVE, zip("a", "1".repeat(1_001)), SMALL, Reason.FILE_TOO_LARGE);
        refused(FileFormat.ARCHIVE, zip("a", "1".repeat(900), "b", "1".repeat(900)), SMALL, Reason.PART_TOO_LARGE);
        refused(FileFormat.ARCHIVE, zip("a", "", "b", "", "c", "", "d", ""), SMALL, Reason.TOO_MANY_PARTS);
        refused(FileFormat.ARCHIVE, zip("a", "0".repeat(20_000_000)), Limits.USUAL, Reason.PACKED_TOO_TIGHT);
    }

    @Test
    void whatIsNoArchiveOrCutOffIsRefused() throws Exception {
        byte[] zip = zip("a.csv", "1");

        refused(
                FileFormat.ARCHIVE,
                "Rar!\u001A\u0007".getBytes(StandardCharsets.ISO_8859_1),
                Limits.USUAL,
                Reason.UNSUPPORTED);
        refused(FileFormat.ARCHIVE, zip("a.csv", "1", "xl/workbook.xml", "2"), Limits.USUAL, Reason.UNSUPPORTED);
        refused(FileFormat.ARCHIVE, java.util.Arrays.copyOf(zip, zip.length / 2), Limits.USUAL, Reason.DAMAGED);
    }

    @Test
    void takesTheTextAndTheAttachmentsOfAnEmail() throws Exception {
        String mail = """
                From: Jane Doe <jane@kent.police.uk>
                To: officer@example.org
                Subject: FOI 12
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: multipart/alternative; boundary=y

                --y
                Content-Type: text/plain

                Total <5
                --y
                Content-Type: text/html; charset=utf-8

                <p>Total &lt;5</p>
                --y--
                --x
                Content-Type: image/png
                Content-ID: <crest>
                Content-Disposition: inline; filename=crest.png

                x
                --x
                Content-Type: text/csv
                Content-Disposition: attachment; filename="answer.csv"

                Year,Total
                --x
                Content-Type: message/rfc822

                Subject: earlier

                hello
                --x--
                """;

        List<String> inside = inside(FileFormat.EMAIL, mail.getBytes(StandardCharsets.UTF_8));

        assertThat(inside).hasSize(3);
        assertThat(inside.get(0)).isEqualTo("answer.csv: Year,Total");
        assertThat(inside.get(1))
                .startsWith("attached message 1.eml: MIME-Version: 1.0")
                .contains("Subject: earlier");
        assertThat(inside.get(2))
                .isEqualTo("message.html: <!DOCTYPE html><meta charset=\"utf-8\"><p>FOI 12</p><p>Total &lt;5</p>");
        assertThat(inside).noneMatch(part -> part.contains("Jane") || part.contains("example.org"));
    }

    @Test
    void takesTheTextOfAMessageThatOutlookKeepsInRichLettersAlone() throws Exception {
        byte[] message = new OutlookFile()
                .subject("FOI 12")
                .hiddenRecipients("Jane")
                .richText("{\\rtf1 Total 5}")
                .attached(new OutlookFile()
                        .subject("earlier")
                        .page("<p>Total 4</p>")
                        .richText("{\\rtf1 Total 4}"))
                .bytes();

        assertThat(inside(FileFormat.EMAIL, message))
                .containsExactlyInAnyOrder(
                        "attached message 1/message.html: <!DOCTYPE html><meta charset=\"utf-8\"><p>earlier</p><p>Total"
                                + " 4</p>",
                        "message.rtf: {\\rtf1 Total 5}");
    }

    @Test
    void takesPlainTextAsItIsTyped() throws Exception {
        String mail = "From: a@b.uk\nTo: c@d.uk\nSubject: s\n\n2022/23: <5\n2023/24: 34\n";

        assertThat(inside(FileFormat.EMAIL, mail.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("<pre>2022/23: &lt;5", "2023/24: 34");
    }

    @Test
    void takesTheTextOfAMessageThatOutlookSaved() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem message = new POIFSFileSystem()) {
            message.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            chunk(message, "__substg1.0_0037001F", "FOI 12");
            chunk(message, "__substg1.0_1000001F", "Total 34");
            chunk(message, "__substg1.0_0C1A001F", "Jane Doe");
            message.writeFilesystem(bytes);
        }

        assertThat(inside(FileFormat.EMAIL, bytes.toByteArray()))
                .containsExactly(
                        "message.html: <!DOCTYPE html><meta charset=\"utf-8\"><p>FOI 12</p><pre>Total 34</pre>");
    }

    private static void chunk(POIFSFileSystem message, String name, String text) throws IOException {
        message.createDocument(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)), name);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] sevenZ(String... namesAndTexts) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile archive = new SevenZOutputFile(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(namesAndTexts[i]);
                archive.putArchiveEntry(entry);
                archive.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                archive.closeArchiveEntry();
            }
        }
        return java.util.Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    private List<String> inside(FileFormat format, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("whole"), bytes);
        List<String> inside = new ArrayList<>();
        for (Unpacked.Part part : Readers.unpacked(file, format, Limits.USUAL)) {
            inside.add(part.name() + ": " + Files.readString(part.file()).strip());
        }
        Unpacked.discard(file);
        assertThat(Unpacked.folderOf(file)).doesNotExist();
        return inside;
    }

    private void refused(FileFormat format, byte[] bytes, Limits limits, Reason reason) throws IOException {
        Path file = Files.write(folder.resolve("whole"), bytes);

        assertThatThrownBy(() -> Readers.unpacked(file, format, limits))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(Unpacked.folderOf(file)).doesNotExist();
    }

    @Test
    void partsOfAMessageKeepTheDomainThatItCameFrom() throws Exception {
        String mail = """
                From: A Person <person@kent.police.uk>
                To: x@charity.example
                Subject: FOI
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See the table.
                --b
                Content-Type: text/csv; name=a.csv

                1
                --b--
                """;

        assertThat(senders(mail.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("a.csv: kent.police.uk", "message.html: kent.police.uk");
    }

    @Test
    void aMessageInAMessageOfOutlookHasASenderOfItsOwn() throws Exception {
        byte[] forwarded = new OutlookFile()
                .sender("/O=CHARITY/CN=RECIPIENTS/CN=POLICY")
                .headers("From: Policy <policy@charity.example>\r\n")
                .page("<p>Please see below.</p>")
                .attached(new OutlookFile().sender("foi@kent.police.uk").page("<p>We hold 3.</p>"))
                .bytes();

        assertThat(senders(forwarded))
                .containsExactly("attached message 1/message.html: kent.police.uk", "message.html: charity.example");
    }

    private List<String> senders(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("file.bin"), content);
        return Readers.unpacked(file, FileFormat.EMAIL, Limits.USUAL).stream()
                .map(part -> part.name() + ": " + part.sender())
                .toList();
    }
}
