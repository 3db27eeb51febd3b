package org.foireturns.grammar;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a return says that its own abbreviations stand for: "IP" is an injured party where a note says so. */
final class Abbreviations {
    /** Of a return that explains none. */
    static final Abbreviations NONE = new Abbreviations(Map.of());

    private final Map<String, String> meanings;
    /** Those that are explained, where they stand as words of their own. */
    private final @Nullable Pattern codes;

    /** @param meanings by abbreviation, as it is typed; one of a single letter stands for its meaning only alone */
    Abbreviations(Map<String, String> meanings) {
        this.meanings = meanings;
        String codes = meanings.keySet().stream()
                .filter(code -> code.length() > 1)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.codes =
                codes.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}/])(?:" + codes + ")(?![\\p{L}\\p{N}/])");
    }

    /** A text with the meanings of its abbreviations in their place. */
    String writtenOut(String text) {
        String alone = meanings.get(text.strip());
        if (alone != null || codes == null) {
            return alone == null ? text : alone;
        }
        return codes.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(meanings.getOrDefault(code.group(), code.group())));
    }
}
