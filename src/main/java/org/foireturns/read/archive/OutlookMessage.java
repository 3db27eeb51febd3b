package org.foireturns.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.foireturns.model.ReturnFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/** The text and the attachments of an e-mail that Outlook saved, with those of messages attached to it. */
final class OutlookMessage {
    private final Unpacked into;
    private final int depth;

    /**
     * A message.
     *
     * @param depth how deep messages may be nested
     */
    OutlookMessage(Unpacked into, int depth) {
        this.into = into;
        this.depth = depth;
    }

    void read(InputStream in) throws UnreadableFile, IOException {
        try (MAPIMessage message = new MAPIMessage(in)) {
            message.setReturnNullOnMissingChunk(true);
            read(message, "", 0);
        }
    }

    private void read(MAPIMessage message, String folder, int at) throws UnreadableFile, IOException {
        if (at > depth) {
            throw new UnreadableFile(Reason.TOO_DEEP, depth);
        }
        String around = into.sender();
        String own = sender(message);
        into.from(own.isEmpty() ? around : own);
        int attached = 0;
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            attached++;
            if (attachment.isEmbeddedMessage()) {
                try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
                    inner.setReturnNullOnMissingChunk(true);
                    read(inner, folder + "attached message " + attached + "/", at + 1);
                }
            } else if (!ofItsText(attachment)) {
                byte[] content = attachment.getEmbeddedAttachmentObject();
                if (content != null) {
                    into.add(folder + name(attachment, attached), new ByteArrayInputStream(content));
                }
            }
        }
        try {
            String page = message.getHtmlBody();
            String plain = message.getTextBody();
            String rich = message.getRtfBody();
            MessageBody.add(into, folder, message.getSubject(), page, plain);
            if (rich != null && blank(page) && blank(plain)) {
                into.add(
                        folder + ReturnFile.RICH_MESSAGE,
                        new ByteArrayInputStream(rich.getBytes(StandardCharsets.ISO_8859_1)));
            }
        } catch (org.apache.poi.hsmf.exceptions.ChunkNotFoundException missing) {
            throw new IOException("a message without a part that was asked for as optional", missing);
        }
        into.from(around);
    }

    private static String sender(MAPIMessage message) {
        String own = SenderDomain.of(text(message.getMainChunks().getEmailFromChunk()));
        return own.isEmpty()
                ? SenderDomain.inHeaders(text(message.getMainChunks().getMessageHeaders()))
                : own;
    }

    private static boolean blank(@Nullable String body) {
        return body == null || body.isBlank();
    }

    /** A picture that the text shows, such as the force's crest. */
    private static boolean ofItsText(AttachmentChunks attachment) {
        return !text(attachment.getAttachContentId()).isEmpty()
                && text(attachment.getAttachMimeTag()).startsWith("image/");
    }

    private static String name(AttachmentChunks attachment, int number) {
        String name = text(attachment.getAttachLongFileName());
        String given = name.isEmpty() ? text(attachment.getAttachFileName()) : name;
        return given.isEmpty() ? "attachment " + number : given;
    }

    private static String text(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue().strip();
    }
}
