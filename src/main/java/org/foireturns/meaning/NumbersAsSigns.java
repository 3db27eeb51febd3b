package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Count;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;

/**
 * Numbers that stand for small ones by a note: "any count of 1, 2, 3 or 4 appears as 3", "where 0 is shown the number
 * is between 0 and 4". One that notes explain in two ways keeps its own worth.
 */
final class NumbersAsSigns {
    private static final String NUMBER = "(?<![0-9.,-])([0-9]{1,2})(?![0-9.,-]*[0-9]|\\p{L})";

    private final Pattern behind;
    private final Pattern before;
    private final Grammar grammar;
    private final Map<String, Count> counts = new HashMap<>();
    private final Set<String> contested = new HashSet<>();

    NumbersAsSigns(Grammar grammar) {
        this.grammar = grammar;
        String shown = grammar.anyOf(new Term(TermKind.SHOWN, ""));
        this.behind = Pattern.compile("(.*\\s)(?:" + shown + ")\\s+" + NUMBER + ".*");
        this.before = Pattern.compile("(?:(\\p{L}+)\\s+)?" + NUMBER + "\\s+(?:" + shown + ")\\s+(.*)");
    }

    /** Hears a line of a note. */
    void learn(String line) {
        Matcher last = behind.matcher(line);
        Matcher first = before.matcher(line);
        if (last.matches()) {
            learn(last.group(2), last.group(1));
        } else if (first.matches() && !(first.group(1) != null && grammar.isExactly(TermKind.FEWER, first.group(1)))) {
            learn(first.group(2), first.group(3));
        }
    }

    private void learn(String number, String meaning) {
        CountInWords.of(meaning, grammar)
                .filter(Count.Suppressed.class::isInstance)
                .ifPresent(count -> {
                    Count other = counts.putIfAbsent(number, count);
                    if (other != null && !other.equals(count)) {
                        contested.add(number);
                    }
                });
    }

    /** What a number stands for; empty when it stands for itself. */
    Optional<Count> of(String number) {
        return contested.contains(number) ? Optional.empty() : Optional.ofNullable(counts.get(number));
    }
}
