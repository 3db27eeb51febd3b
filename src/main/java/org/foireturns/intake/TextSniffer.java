package org.foireturns.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.foireturns.model.FileFormat;

/** Says what a file without a mark of its own is by how its text begins. */
final class TextSniffer {
    private static final Pattern WEB_PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|table|meta|style|div)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("\\s*<(?:\\?xml|!DOCTYPE|[a-z]+:[a-z]+).*", Pattern.DOTALL);
    private static final Pattern EMAIL_HEADER = Pattern.compile(
            "(?:From|To|Cc|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type"
                    + "|Reply-To|DKIM-Signature|X-[A-Za-z-]+):.*",
            Pattern.CASE_INSENSITIVE);
    private static final int HEADERS_OF_EMAIL = 3;
    private static final int LINES_LOOKED_AT = 40;

    private TextSniffer() {}

    static FileFormat formatOf(byte[] start) {
        String text = text(start);
        if (text.chars().anyMatch(TextSniffer::noText)) {
            return FileFormat.UNKNOWN;
        }
        if (WEB_PAGE.matcher(text).matches()) {
            return FileFormat.WEB_PAGE;
        }
        if (MARKUP.matcher(text).matches()) {
            return FileFormat.UNKNOWN;
        }
        return email(text) ? FileFormat.EMAIL : FileFormat.CSV;
    }

    private static boolean email(String text) {
        int headers = 0;
        for (String line : text.lines().limit(LINES_LOOKED_AT).toList()) {
            boolean folded = headers > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            if (EMAIL_HEADER.matcher(line).matches()) {
                headers++;
            } else if (!folded) {
                break;
            }
        }
        return headers >= HEADERS_OF_EMAIL;
    }

    private static boolean noText(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }

    private static String text(byte[] start) {
        String text = new String(start, charset(start));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] start) {
        int first = start[0] & 0xFF;
        int second = start.length > 1 ? start[1] & 0xFF : ' ';
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean marked = first == 0xEF && second == 0xBB;
        return marked ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}
