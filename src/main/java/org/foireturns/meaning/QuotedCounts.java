package org.foireturns.meaning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Count;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * Words that a note puts in quotation marks and explains as a number: {@code "a few" means between 1 and 4 children}.
 */
final class QuotedCounts {
    private final Pattern explained;
    private final Grammar grammar;
    private final Map<String, Count> counts = new HashMap<>();

    QuotedCounts(Grammar grammar) {
        this.grammar = grammar;
        this.explained = grammar.pattern("[\"\u2018\u201c']([\\p{L}][\\p{L} -]{2,30})[\"\u2019\u201d']\\s*(?:"
                + grammar.anyOf(SignLines.PLAINLY, new Term(NoteTerm.MEANS, "code"), new Term(NoteTerm.MEANS, "sign"))
                + ")\\s*(.+)");
    }

    /** Hears a line of a note. */
    void learn(String line) {
        Matcher words = explained.matcher(line);
        if (words.find()) {
            // "Not stated" in quotation marks is a label that is explained, and no number.
            CountInWords.of(words.group(2), grammar)
                    .filter(count -> count.held() && count.value() == null)
                    .ifPresent(count -> counts.put(key(words.group(1)), count));
        }
    }

    Optional<Count> of(String text) {
        return Optional.ofNullable(counts.get(key(text)));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
