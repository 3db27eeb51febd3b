package org.foireturns.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foireturns.read.odt.OdtFile;
import org.foireturns.read.pdf.PdfFile;

/** Canaries in OpenDocument texts, web pages, PDFs, and in a file in an archive and one in an e-mail. */
final class DocumentCanaries {
    private static final String PAGE =
            "<p>Kent Police: sexual communication with a child</p><table><tr><td>Gender<td>2024/25<tr>"
                    + "<td>Female<td>12<tr><td>Male<td>3</table>";
    private static final String HIDDEN = "<p style='display:none'>zqxcanary</p>";

    private DocumentCanaries() {}

    static List<Canary> all() {
        List<Canary> all = new ArrayList<>();
        all.add(page("hidden-text 1", HIDDEN));
        all.add(page("hidden-text 2", "<font color='#ffffff'>zqxcanary</font>"));
        all.add(page("comments 1", "<!-- zqxcanary -->"));
        all.add(text("hidden-text 1", "<text:p text:style-name='H'>zqxcanary</text:p>"));
        all.add(
                text(
                        "hidden-text 2",
                        "<text:tracked-changes><text:deletion><text:p>zqxcanary</text:p></text:deletion></text:tracked-changes>"));
        all.add(text(
                "comments 1", "<text:p><office:annotation><text:p>zqxcanary</text:p></office:annotation></text:p>"));
        try {
            all.add(pdf("hidden-text 1", new PdfFile().text(60, 90, "zqxcanary").box(50, 70, 200, 30, 0)));
            all.add(pdf(
                    "hidden-text 2",
                    new PdfFile().ink(1).text(60, 90, "zqxcanary").ink(0)));
            all.add(pdf("hidden-text 3", new PdfFile().text(60, 900, "zqxcanary")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** A page in an archive and one in an e-mail; each is told under the name of what holds it. */
    static List<Canary> inside() {
        String mail = "From: Zqxcanary Smith <zqxcanary@kent.police.uk>\nTo: zqxcanary@example.org\nSubject: FOI\n"
                + "MIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE + HIDDEN;
        return List.of(
                Canary.of("hidden-text 4.zip", zipped("answer.html", PAGE + "<p>Kent</p>" + HIDDEN)),
                Canary.of("hidden-text 5.eml", mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static Canary page(String name, String more) {
        return Canary.of(name + ".html", (PAGE + more).getBytes(StandardCharsets.UTF_8));
    }

    private static Canary text(String name, String more) {
        String style = "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>";
        String shown = "<text:p>Kent Police: 12 offences</text:p>";
        return Canary.of(name + ".odt", new OdtFile(style, shown + more).bytes());
    }

    private static Canary pdf(String name, PdfFile file) throws IOException {
        return Canary.of(name + ".pdf", file.text(60, 60, "Kent Police").bytes());
    }

    private static byte[] zipped(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
