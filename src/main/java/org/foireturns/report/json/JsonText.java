package org.foireturns.report.json;

/** Text as JSON writes it: in ASCII, so that no encoding can spoil it. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotation marks. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                json.append('\\').append((char) letter);
            } else if (letter < ' ' || letter > '~') {
                json.append("\\u%04x".formatted(letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.append('"').toString();
    }
}
