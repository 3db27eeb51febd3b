package org.foireturns.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/** The names by which notes call signs: "A dash means nil" explains "-". */
final class SignNames {
    private static final List<String> SIGNS = List.of("-", "*", "#", "~");

    private final Map<Pattern, String> names = new LinkedHashMap<>();

    SignNames(Grammar grammar) {
        SIGNS.forEach(sign -> names.put(
                grammar.pattern("(?i)" + grammar.anyOf(new Term(NoteTerm.SIGN_NAME, sign)) + "(?=\\s)"), sign));
    }

    /** A line with the sign itself in the place of each name. */
    String anywhere(String line) {
        String signed = line;
        for (Map.Entry<Pattern, String> name : names.entrySet()) {
            signed = Pattern.compile("(?<![\\p{L}\\p{N}])" + name.getKey().pattern() + "(?![\\p{L}\\p{N}])")
                    .matcher(signed)
                    .replaceAll(Matcher.quoteReplacement(name.getValue()));
        }
        return signed;
    }

    /** A line that begins with the name of a sign, with the sign itself: "- means nil"; any other line as it is. */
    String asSigns(String line) {
        for (Map.Entry<Pattern, String> name : names.entrySet()) {
            Matcher named = name.getKey().matcher(line);
            if (named.lookingAt()) {
                return name.getValue() + line.substring(named.end());
            }
        }
        return line;
    }
}
