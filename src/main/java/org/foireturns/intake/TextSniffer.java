package org.foireturns.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.FileFormat;

/** Says what a file without a mark of its own is by how its text begins. */
final class TextSniffer {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_ENDS = "-->";
    private static final Pattern DECLARATION = pattern("<\\?xml[^>]*+>");
    private static final Pattern WEB_PAGE =
            pattern("<(?:!doctype\\s+html|html|head|body|table|thead|tbody|tr|td|th|meta"
                    + "|title|link|script|style|div|span|center|font|form|p|br|hr|h[1-6]|img|pre|ul|ol)\\b");
    private static final Pattern TABLE = pattern("<table\\b");
    private static final Pattern TABLE_CELL = pattern("<t[dh]\\b");
    private static final Pattern XML = Pattern.compile(
            "\\s*<(?:\\?xml\\b|!DOCTYPE\\b|[A-Za-z_][\\w.-]*:[A-Za-z_]|[A-Za-z_][\\w.-]*\\s[^<>]*\\bxmlns\\b).*",
            Pattern.DOTALL);
    private static final Pattern JSON = pattern("\\s*(?:\\{\\s*\"[^\"]*\"\\s*:|\\[\\s*[\\[{]).*");
    private static final Pattern EXCHANGE = pattern("(?:ID;P[;\\w]*+\\R[A-Z];|TABLE\\R0,1\\R\").*");

    private TextSniffer() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static FileFormat formatOf(byte[] start) {
        String text = text(start);
        if (text.chars().anyMatch(TextSniffer::noText)) {
            return FileFormat.UNKNOWN;
        }
        FileFormat message = MessageSniffer.formatOf(text);
        if (message != null) {
            return message;
        }
        if (webPage(text)) {
            return FileFormat.WEB_PAGE;
        }
        if (XML.matcher(text).matches()) {
            return FileFormat.XML;
        }
        if (JSON.matcher(text).matches()) {
            return FileFormat.JSON;
        }
        if (EXCHANGE.matcher(text).matches()) {
            return FileFormat.EXCHANGE;
        }
        return Prose.in(text) ? FileFormat.PLAIN_LETTER : FileFormat.CSV;
    }

    /** Whether it starts as a page does, behind what a page may start with, or holds a table of one. */
    private static boolean webPage(String text) {
        int start = behindSpaces(text, 0);
        Matcher declaration = DECLARATION.matcher(text).region(start, text.length());
        start = declaration.lookingAt() ? behindSpaces(text, declaration.end()) : start;
        while (text.startsWith(COMMENT, start)) {
            int end = text.indexOf(COMMENT_ENDS, start + COMMENT.length());
            start = end < 0 ? text.length() : behindSpaces(text, end + COMMENT_ENDS.length());
        }
        Matcher table = TABLE.matcher(text);
        return WEB_PAGE.matcher(text).region(start, text.length()).lookingAt()
                || (table.find() && TABLE_CELL.matcher(text).find(table.end()));
    }

    private static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
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
