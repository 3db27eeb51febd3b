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

    /** A letter of a code before a short label: "N 12-15". */
    private static final Pattern LETTER = Pattern.compile("(\\p{Lu})[ /-]+([\\p{Lu}0-9<>][^()\\s]{0,6})");

    private final Map<String, String> meanings;
    /** Those that are explained, where they stand as words of their own. */
    private final @Nullable Pattern codes;

    /**
     * @param meanings by abbreviation, as it is typed; one of a single letter stands for its meaning only alone or
     *     before a short one, "N 12-15"
     */
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
        if (alone != null) {
            return alone;
        }
        Matcher letter = LETTER.matcher(text.strip());
        if (letter.matches() && meanings.containsKey(letter.group(1))) {
            return meanings.get(letter.group(1)) + " " + letter.group(2);
        }
        if (codes == null) {
            return text;
        }
        return codes.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(meanings.getOrDefault(code.group(), code.group())));
    }
}
