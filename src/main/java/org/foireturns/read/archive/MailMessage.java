package org.foireturns.read.archive;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Properties;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The text and the attachments of an e-mail as it goes over the wire. Pictures that belong to its text are left out.
 */
final class MailMessage {
    private final Unpacked into;
    private final int depth;
    private @Nullable String page;
    private @Nullable String text;
    private int attached;

    /**
     * A message.
     *
     * @param depth how deep its parts may be nested
     */
    MailMessage(Unpacked into, int depth) {
        this.into = into;
        this.depth = depth;
    }

    void read(InputStream in) throws UnreadableFile, IOException, MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
        into.from(SenderDomain.of(message.getHeader("From", ",")));
        part(message, 0);
        MessageBody.add(into, "", message.getSubject(), page, text);
    }

    private void part(Part part, int at) throws UnreadableFile, IOException, MessagingException {
        if (at > depth) {
            throw new UnreadableFile(Reason.TOO_DEEP, depth);
        }
        String name = part.getFileName();
        boolean named = name != null && !name.isBlank();
        boolean attachment = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                part(inner, at + 1);
            }
        } else if (part.isMimeType("message/rfc822")) {
            // Its lines need not say that it is a message, as the part does.
            InputStream said = new ByteArrayInputStream("MIME-Version: 1.0\r\n".getBytes(StandardCharsets.US_ASCII));
            try (InputStream content = new SequenceInputStream(said, part.getInputStream())) {
                into.add("attached message " + ++attached + ".eml", content);
            }
        } else if (!named && !attachment && part.isMimeType("text/html")) {
            page = (page == null ? "" : page) + letters(part);
        } else if (!named && !attachment && part.isMimeType("text/plain")) {
            text = (text == null ? "" : text) + letters(part);
        } else if (attachment || !part.isMimeType("image/*")) {
            String given = named ? jakarta.mail.internet.MimeUtility.decodeText(name) : "attachment " + ++attached;
            try (InputStream content = part.getInputStream()) {
                into.add(given, content);
            }
        }
    }

    private static String letters(Part part) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream content = part.getInputStream()) {
            content.transferTo(bytes);
        }
        return bytes.toString(charset(part.getContentType()));
    }

    private static Charset charset(String type) {
        try {
            String name = new jakarta.mail.internet.ContentType(type).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
