package org.foireturns.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Count;

/**
 * Signs that a sentence explains in whatever words: it holds one of those that stand where numbers do, once and by
 * itself, and says nothing else of numbers than how small one is. "Wherever I've typed a ~ the figure is four or
 * lower".
 */
final class LoneSigns {
    /** A dash, a stroke or a full stop may be in any sentence. */
    private static final Pattern SIGN =
            Pattern.compile("[^\\p{L}\\p{N}\\s()\\[\\]/.,:;'\"\u2018\u2019\u201c\u201d&%=+<>-]{1,3}");

    private static final String OPENING = "(?<=^|[\\s\"'\u2018\u201c(])";
    private static final String CLOSING = "(?=[\\s\"'\u2019\u201d).,;:]|$)";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int FEWEST_WORDS = 3;

    private final List<Pattern> signs;
    private final SignNames names;
    private final Grammar grammar;

    /** A sign and what it stands for. */
    record Meaning(String sign, Count count) {}

    /** @param amongNumbers what stands where numbers do */
    LoneSigns(Set<String> amongNumbers, Grammar grammar) {
        this.grammar = grammar;
        this.names = new SignNames(grammar);
        this.signs = amongNumbers.stream()
                .filter(text -> SIGN.matcher(text).matches())
                .sorted()
                .map(sign -> Pattern.compile(OPENING + Pattern.quote(sign) + CLOSING))
                .toList();
    }

    /** The one sign of a line and what it stands for; empty when it holds none, or several. */
    Optional<Meaning> in(String line) {
        if (signs.isEmpty() || WORD.matcher(line).results().count() < FEWEST_WORDS) {
            return Optional.empty();
        }
        String named = names.anywhere(line);
        List<Pattern> held =
                signs.stream().filter(sign -> sign.matcher(named).find()).toList();
        if (held.size() != 1) {
            return Optional.empty();
        }
        Matcher sign = held.get(0).matcher(named);
        if (sign.results().count() > 1 || !sign.reset().find()) {
            return Optional.empty();
        }
        String rest = named.substring(0, sign.start()) + " " + named.substring(sign.end());
        String typed = sign.group();
        return CountInWords.ofSign(rest, grammar)
                .filter(count -> count instanceof Count.Suppressed hidden && hidden.upper() != null)
                .map(count -> new Meaning(typed, count));
    }
}
