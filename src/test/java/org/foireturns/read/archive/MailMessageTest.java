package org.foireturns.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class MailMessageTest {
    private static final String TOP = "From: Ann <ann@kent.police.uk>\nSubject: FOI\nMIME-Version: 1.0\n";

    @TempDir
    Path folder;

    /** The files in a message, each with what it holds. */
    private List<String> inside(String lines, Charset letters, int depth) throws Exception {
        Path file = Files.writeString(Files.createTempFile(folder, "message", ".eml"), "x");
        Unpacked into = Unpacked.beside(file, Limits.USUAL);
        byte[] bytes = (TOP + lines).replace("\n", "\r\n").getBytes(letters);
        new MailMessage(into, depth).read(new ByteArrayInputStream(bytes));
        List<String> found = new ArrayList<>();
        for (Unpacked.Part part : into.parts()) {
            found.add(part.name() + ": "
                    + Files.readString(part.file())
                            .replaceFirst("(?s).*?<p>FOI</p>", "")
                            .strip());
        }
        return found;
    }

    private List<String> inside(String lines) throws Exception {
        return inside(lines, StandardCharsets.UTF_8, 9);
    }

    private static String several(String... parts) {
        return "Content-Type: multipart/mixed; boundary=x\n\n--x\n" + String.join("\n--x\n", parts) + "\n--x--\n";
    }

    @Test
    void thePageGoesBeforeThePlainText() throws Exception {
        assertThat(inside(several(
                        "Content-Type: text/plain\n\n12 offences",
                        "Content-Type: text/html\n\n<p>12 offences</p>",
                        "Content-Type: text/html\n\n<p>3 more</p>")))
                .singleElement()
                .asString()
                .startsWith("message.html: <p>12 offences</p>")
                .contains("<p>3 more</p>");
        assertThat(inside("Content-Type: text/plain\n\n12 offences"))
                .containsExactly("message.html: <pre>12 offences</pre>");
    }

    @Test
    void filesAreTakenOutAndPicturesOfTheTextAreNot() throws Exception {
        assertThat(inside(several(
                        "Content-Type: text/plain\n\nSee the file.",
                        "Content-Type: text/csv; name=a.csv\n\n1,2",
                        "Content-Type: image/png; name=logo.png\n\nx",
                        "Content-Type: image/png; name=scan.png\nContent-Disposition: attachment\n\ny",
                        "Content-Type: text/plain\nContent-Disposition: attachment\n\nz",
                        "Content-Type: application/pdf; name=\" \"\n\nw")))
                .containsExactly(
                        "a.csv: 1,2",
                        "scan.png: y",
                        "attachment 1: z",
                        "attachment 2: w",
                        "message.html: <pre>See the file.</pre>");
    }

    @Test
    void anAttachedMessageIsAFileOfItsOwn() throws Exception {
        assertThat(inside(several("Content-Type: message/rfc822\n\nSubject: inner\n\n12")))
                .singleElement()
                .asString()
                .startsWith("attached message 1.eml: MIME-Version: 1.0")
                .contains("Subject: inner");
    }

    @Test
    void lettersAreThoseThatThePartSays() throws Exception {
        assertThat(inside("Content-Type: text/plain; charset=iso-8859-1\n\ncaf\u00e9", StandardCharsets.ISO_8859_1, 9)
                        .get(0))
                .contains("caf\u00e9");
        assertThat(inside("Content-Type: text/plain\n\ncaf\u00e9").get(0)).contains("caf\u00e9");
        assertThat(inside("Content-Type: text/plain; charset=no-such\n\ncaf\u00e9", StandardCharsets.ISO_8859_1, 9)
                        .get(0))
                .contains("caf\u00e9");
    }

    @Test
    void aNameMayBeWrittenInCode() throws Exception {
        assertThat(inside(several("Content-Type: text/csv; name=\"=?utf-8?Q?G=C5=B5yr.csv?=\"\n\n1")))
                .containsExactly("G\u0175yr.csv: 1");
    }

    @Test
    void partsMayNotBeNestedTooDeep() throws Exception {
        String inner = "Content-Type: multipart/mixed; boundary=y\n\n--y\nContent-Type: text/plain\n\n12\n--y--";
        assertThat(inside(several(inner), StandardCharsets.UTF_8, 2)).containsExactly("message.html: <pre>12</pre>");
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> inside(several(inner), StandardCharsets.UTF_8, 1))
                        .reason())
                .isEqualTo(Reason.TOO_DEEP);
    }
}
