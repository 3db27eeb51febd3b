package org.foireturns.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer form says of itself, in a cell of each of its sheets: whose answer to which request it is for. */
public record FormMark(String request, String force) {
    private static final Pattern WORDS = Pattern.compile("Answer form ([a-z0-9-]+)/([a-z0-9-]+)");

    /** The mark that a cell's text is; none for any other text. */
    public static Optional<FormMark> of(String text) {
        Matcher matcher = WORDS.matcher(text.strip());
        return matcher.matches() ? Optional.of(new FormMark(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** As it stands in the form. */
    public String words() {
        return "Answer form " + request + "/" + force;
    }
}
