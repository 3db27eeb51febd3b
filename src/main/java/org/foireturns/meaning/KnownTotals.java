package org.foireturns.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Role;

/**
 * Totals with a mark that a note explains: "Total*" and below "* excludes 6 victims whose age is not recorded". They
 * are totals of what is known alone and no answer to how many there were.
 */
final class KnownTotals {
    private final Set<String> marks = new HashSet<>();

    KnownTotals(Stream<String> texts, Grammar grammar) {
        texts.map(String::strip).forEach(text -> {
            String sign = NoteMark.before(text);
            if (sign != null && grammar.read(text).says(Fact.KnownOnly.class)) {
                marks.add(sign);
            }
        });
    }

    /** A value as it is, or left out where its label bears such a mark. */
    Meant of(Meant value) {
        boolean marked = value.role() == Role.STATED_TOTAL
                && value.counted()
                && (bearsMark(value.placed().stubs())
                        || bearsMark(value.placed().heads()));
        return marked ? value.without(Subjects.KNOWN) : value;
    }

    private boolean bearsMark(List<Entry> path) {
        return !path.isEmpty()
                && marks.stream()
                        .anyMatch(path.get(path.size() - 1).cell().text().strip()::endsWith);
    }
}
