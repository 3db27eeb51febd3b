package org.foireturns.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.FileFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells e-mails, and web pages that a browser or Excel saved in the form of one, by the header lines that stand at
 * their top.
 */
final class MessageSniffer {
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):(.*)");
    private static final Set<String> OF_MESSAGES = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "received",
            "return-path",
            "delivered-to",
            "message-id",
            "mime-version",
            "content-type",
            "reply-to",
            "dkim-signature");
    private static final Set<String> OF_PEOPLE = Set.of("to", "cc", "received", "delivered-to", "return-path");
    private static final Pattern SEVERAL_PARTS = Pattern.compile("multipart/.*|message/.*");
    private static final Pattern WEB_PARTS = Pattern.compile("multipart/related.*|text/html.*");
    private static final int HEADERS_OF_MESSAGE = 3;
    private static final int LINES_LOOKED_AT = 60;

    private MessageSniffer() {}

    /** What kind of message it is, or null when it is none. */
    static @Nullable FileFormat formatOf(String text) {
        Map<String, String> headers = headers(text);
        String type = headers.getOrDefault("content-type", "");
        boolean message = headers.containsKey("mime-version")
                || SEVERAL_PARTS.matcher(type).matches();
        if (!message && known(headers) < HEADERS_OF_MESSAGE) {
            return null;
        }
        boolean saved = headers.containsKey("snapshot-content-location")
                || headers.getOrDefault("from", "").startsWith("<saved by");
        boolean sent = headers.keySet().stream().anyMatch(OF_PEOPLE::contains);
        return saved || (!sent && WEB_PARTS.matcher(type).matches()) ? FileFormat.WEB_ARCHIVE : FileFormat.EMAIL;
    }

    private static long known(Map<String, String> headers) {
        return headers.keySet().stream()
                .filter(name -> OF_MESSAGES.contains(name) || name.startsWith("x-"))
                .count();
    }

    /** The lines at the top by their names in small letters; a line that starts with a space goes on with the last. */
    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        for (String line : text.stripLeading().lines().limit(LINES_LOOKED_AT).toList()) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                String value = header.group(2).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(header.group(1).toLowerCase(Locale.ROOT), value);
            } else if (headers.isEmpty() || !(line.startsWith(" ") || line.startsWith("\t"))) {
                break;
            }
        }
        return headers;
    }
}
