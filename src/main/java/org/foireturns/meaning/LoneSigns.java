package org.foireturns.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Count;

/**
 * Signs that a sentence explains in whatever words: it holds one of those that stand where numbers do, once and by
 * itself, and says nothing else of numbers than how small one is. "Wherever I've typed a ~ the figure is four or
 * lower".
 */
final class LoneSigns {
    /** A dash, a stroke or a full stop may be in any sentence, and so may letters that are words. */
    private static final Pattern SIGN =
            Pattern.compile("[^\\p{L}\\p{N}\\s()\\[\\]/.,:;'\"\u2018\u2019\u201c\u201d&%=+<>-]{1,3}|[b-hj-np-zX-Z]");

    private static final String OPENING = "(?<=^|[\\s\"'\u2018\u201c(])";
    private static final String CLOSING = "(?=[\\s\"'\u2019\u201d).,;:]|$)";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** "..., as otherwise x could be worked out": why it is so, behind what it is. */
    private static final Pattern FURTHER_CLAUSE = Pattern.compile("(?<=\\p{L}\\p{L}\\p{L}|[0-9]),\\s+\\p{L}[^,]*$");

    private static final int FEWEST_WORDS = 3;

    /** A bound of numbers that are not told is hardly greater, and one of ages is. */
    private static final int SMALL = 10;

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
        return alone(named).or(() -> alone(FURTHER_CLAUSE.matcher(named).replaceFirst("")));
    }

    /**
     * Whether a bound is one of small numbers. One that is open at its end stands behind its sign: "5 or more, as x
     * could be worked out" says why the number of another one is not told.
     *
     * @param before what stands before the sign
     */
    private boolean isSmall(Count.Suppressed hidden, String before, String sign) {
        Long upper = hidden.upper();
        boolean letter = Character.isLetter(sign.charAt(0));
        return upper != null
                ? !letter || upper <= SMALL
                : hidden.lower() > 0
                        && grammar.read(before).facts().stream()
                                .noneMatch(fact -> fact instanceof Fact.OfAge || fact instanceof Fact.Number);
    }

    private Optional<Meaning> alone(String line) {
        List<Pattern> held =
                signs.stream().filter(sign -> sign.matcher(line).find()).toList();
        if (held.size() != 1) {
            return Optional.empty();
        }
        Matcher sign = held.get(0).matcher(line);
        if (sign.results().count() > 1 || !sign.reset().find()) {
            return Optional.empty();
        }
        String before = line.substring(0, sign.start());
        String rest = before + " " + line.substring(sign.end());
        String typed = sign.group();
        return CountInWords.ofSign(rest, grammar)
                .filter(count -> count instanceof Count.Suppressed hidden && isSmall(hidden, before, typed))
                .map(count -> new Meaning(typed, count));
    }
}
