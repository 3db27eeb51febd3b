package org.foireturns.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.foireturns.model.ReturnFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.PlainMessage;
import org.foireturns.read.web.AnsweredMessage;
import org.foireturns.read.web.OtherVersion;
import org.jspecify.annotations.Nullable;

/** The text of an e-mail as a page of its own, under its subject. Who sent it to whom is no part of it. */
final class MessageBody {
    /** Stands for what only programs show that show no pages, so that it is told of with what a page hides. */
    private static final String MORE = "<p hidden>The plain text of this message says more.</p>";

    private MessageBody() {}

    /** Adds the page of a text, unless there is none. */
    static void add(
            Unpacked into, String folder, @Nullable String subject, @Nullable String page, @Nullable String text)
            throws UnreadableFile, IOException {
        String plain = text == null ? "" : text;
        String body = page == null || page.isBlank() ? preformatted(plain) : AnsweredMessage.without(page);
        if (!body.isEmpty()) {
            String title = subject == null || subject.isBlank() ? "" : "<p>" + safe(subject) + "</p>";
            boolean more = page != null && !page.isBlank() && OtherVersion.saysMore(page, plain);
            String whole = "<!DOCTYPE html><meta charset=\"utf-8\">" + title + body + (more ? MORE : "");
            into.add(folder + ReturnFile.MESSAGE, new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String preformatted(String plain) {
        return plain.isBlank() ? "" : "<pre>" + safe(PlainMessage.of(plain)) + "</pre>";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
