package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What kind the labels of a line are: the axis that its head names, else that of most of its clear labels. A line of
 * platforms is one whatever its head is called: "Name", "Where the conversation took place".
 *
 * @param axis the axis asked for, or null
 * @param beside the axis beside the ones asked, or null
 * @param named whether the head says so
 */
record LineKind(@Nullable Axis axis, @Nullable String beside, boolean named) {
    private static final LineKind NONE = new LineKind(null, null, false);

    static LineKind of(Line line, Grammar grammar) {
        LineKind byHead =
                line.head() == null ? NONE : byHead(grammar.read(line.head().text()));
        if (byHead.beside() != null) {
            LineKind platforms = byEntries(line.entries(), grammar);
            return platforms.axis() == Axis.PLATFORM ? platforms : byHead;
        }
        return byHead.known() ? byHead : byEntries(line.entries(), grammar);
    }

    boolean known() {
        return axis != null || beside != null;
    }

    private static LineKind byHead(Reading head) {
        boolean value = head.facts().stream().anyMatch(fact -> fact.isValue() && !(fact instanceof Fact.OfOffence));
        if (value || head.says(Fact.Unknown.class) || head.tokens() > 12) {
            return NONE;
        }
        List<Axis> named =
                head.all(Fact.Names.class).map(Fact.Names::axis).distinct().toList();
        List<String> beside =
                head.all(Fact.Beside.class).map(Fact.Beside::axis).distinct().toList();
        if (beside.size() == 1 && (named.isEmpty() || named.equals(List.of(Axis.OFFENCE)))) {
            return new LineKind(null, beside.get(0), true);
        }
        return named.size() == 1 && beside.isEmpty() ? new LineKind(named.get(0), null, true) : NONE;
    }

    private static LineKind byEntries(List<Entry> entries, Grammar grammar) {
        Map<LineKind, Integer> votes = new HashMap<>();
        for (Entry entry : entries) {
            Set<LineKind> said = new HashSet<>();
            grammar.read(entry.cell().text()).facts().forEach(fact -> {
                Axis axis = Facts.axis(fact);
                if (axis != null) {
                    said.add(new LineKind(axis, null, false));
                } else if (fact instanceof Fact.Beside it) {
                    said.add(new LineKind(null, it.axis(), false));
                }
            });
            said.forEach(kind -> votes.merge(kind, 1, Integer::sum));
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<LineKind> best = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (best.size() == 1 && best.get(0).beside() != null && most * 2 < entries.size()) {
            return NONE;
        }
        return best.size() == 1
                ? best.get(0)
                : numbers(entries, grammar) ? new LineKind(Axis.VICTIM_AGE, null, false) : NONE;
    }

    /** Three or more different whole numbers up to 25 and no other kind of label: single ages. */
    private static boolean numbers(List<Entry> entries, Grammar grammar) {
        Set<Integer> numbers = new HashSet<>();
        for (Entry entry : entries) {
            Reading reading = grammar.read(entry.cell().text());
            List<Fact> facts = reading.facts();
            if (facts.size() == 1 && facts.get(0) instanceof Fact.Number number) {
                if (number.value() > 25 || !numbers.add(number.value())) {
                    return false;
                }
            } else if (facts.stream().anyMatch(Fact::isValue)) {
                return false;
            }
        }
        return numbers.size() >= 3 && !(numbers.contains(1) && numbers.stream().allMatch(n -> n <= numbers.size()));
    }
}
