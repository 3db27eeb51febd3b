package org.foireturns.read.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** E-mails as Outlook saves them, written for tests. */
public final class OutlookFile {
    private static final int HEADER = 32;
    private static final int UNCOMPRESSED = 0x414C454D;

    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private @Nullable OutlookFile inside;

    public OutlookFile subject(String text) {
        return letters("0037", text);
    }

    public OutlookFile sender(String address) {
        return letters("0C1F", address);
    }

    /** The lines over the message as it went over the wire. */
    public OutlookFile headers(String lines) {
        return letters("007D", lines);
    }

    /** The names of those who got it without the others knowing. */
    public OutlookFile hiddenRecipients(String text) {
        return letters("0E02", text);
    }

    public OutlookFile page(String html) {
        streams.put("__substg1.0_10130102", html.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A body of rich text alone, in the envelope that Outlook puts it in, without compression. */
    public OutlookFile richText(String rtf) {
        byte[] text = rtf.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer whole = ByteBuffer.allocate(16 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.putInt(12 + text.length).putInt(text.length).putInt(UNCOMPRESSED).putInt(0);
        whole.put(text);
        streams.put("__substg1.0_10090102", whole.array());
        return this;
    }

    public OutlookFile attached(OutlookFile message) {
        inside = message;
        return this;
    }

    private OutlookFile letters(String property, String text) {
        streams.put("__substg1.0_" + property + "001F", text.getBytes(StandardCharsets.UTF_16LE));
        return this;
    }

    public byte[] bytes() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            into(file.getRoot(), HEADER);
            file.getRoot().createDirectory("__nameid_version1.0");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private void into(DirectoryEntry folder, int header) throws IOException {
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[header]));
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            folder.createDocument(stream.getKey(), new ByteArrayInputStream(stream.getValue()));
        }
        if (inside != null) {
            DirectoryEntry attachment = folder.createDirectory("__attach_version1.0_#00000000");
            attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            inside.into(attachment.createDirectory("__substg1.0_3701000D"), 24);
        }
    }
}
