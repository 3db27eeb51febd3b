package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Read back by a mail library that knows nothing of how it was written. */
class DraftTest {
    private static final String TEXT = "Dear Heddlu Gogledd Cymru – ŵyth\n\nA line.\n";

    @Test
    void aMailProgramReadsWhatTheLetterSays() throws Exception {
        MimeMessage mail = mail(
                "Offences in 2024/25, 11 – 15 year olds, a title that is longer than one line of a mail",
                "foi@north.example");

        assertThat(mail.getSubject())
                .isEqualTo("Offences in 2024/25, 11 – 15 year olds, a title that is longer than one line of a mail");
        assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(TEXT);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("foi@north.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("me@charity.example");
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
    }

    @Test
    void nothingInATitleOrAnAddressMakesAnotherHead() throws Exception {
        MimeMessage mail = mail("A title\r\nBcc: everybody@example.org", "a@b.example\r\nBcc:c@d.example");

        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void withoutAnAddressTheReceiverIsLeftOpen() throws Exception {
        assertThat(mail("A title", "").getAllRecipients()).isNull();
    }

    @Test
    void whatALetterCallsEnclosedIsInIt() throws Exception {
        byte[] form = new byte[5_000];
        new java.util.Random(7).nextBytes(form);
        ForceLetter letter = new ForceLetter("a", "2025", "kent", LetterKind.REQUEST, "", "A title", TEXT, "");
        MimeMessage mail = message(
                Draft.of(letter, "me@charity.example", new Draft.Enclosed("Heddlu Ŵyth 2025 answer form.xlsx", form)));
        MimeMultipart parts = (MimeMultipart) mail.getContent();

        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0)
                        .getContent()
                        .toString()
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(TEXT.strip());
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Heddlu Ŵyth 2025 answer form.xlsx");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(form);
    }

    private static MimeMessage mail(String subject, String to) throws Exception {
        ForceLetter letter =
                new ForceLetter("a", "2025", "north-wales", LetterKind.FIRST_CHASER, to, subject, TEXT, "no return");
        return message(Draft.of(letter, "me@charity.example"));
    }

    private static MimeMessage message(byte[] file) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }
}
