package org.foireturns.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;

/**
 * How often platforms are named altogether is no answer where the offences are told altogether as well: in the same
 * table, or, where its own label says that it is of mentions or of platforms, anywhere in the return.
 */
final class Mentions {
    private Mentions() {}

    /** The values of one table. */
    static List<Meant> leftOut(List<Meant> values) {
        return leftOut(values, offences(values), value -> true);
    }

    /** The tables of a return. */
    static List<TableMeaning> settled(List<TableMeaning> tables, Grammar grammar) {
        List<Meant> all =
                tables.stream().flatMap(table -> table.values().stream()).toList();
        Set<Map<Axis, Object>> offences = offences(all);
        Set<Map<Axis, Object>> victims = new HashSet<>();
        all.stream()
                .filter(value -> altogether(value) && value.unit() == Unit.VICTIMS)
                .forEach(value -> victims.add(said(value)));
        return tables.stream()
                .map(table -> table.with(leftOut(table.values(), offences, value -> saysMentions(value, grammar))))
                .map(table -> table.each(value -> ofCountedPlatforms(value, victims, grammar)))
                .toList();
    }

    private static Set<Map<Axis, Object>> offences(Collection<Meant> values) {
        Set<Map<Axis, Object>> offences = new HashSet<>();
        values.stream()
                .filter(value -> altogether(value) && value.unit() == Unit.OFFENCES)
                .forEach(value -> offences.add(said(value)));
        return offences;
    }

    /** "Grand total" under "Count of MO comms type", where a total of victims stands elsewhere. */
    private static Meant ofCountedPlatforms(Meant value, Set<Map<Axis, Object>> victims, Grammar grammar) {
        boolean counted = altogether(value)
                && value.role() == Role.STATED_TOTAL
                && victims.contains(said(value))
                && value.placed().heads().stream()
                        .map(head -> grammar.read(head.cell().text()))
                        .anyMatch(head -> head.says(Fact.Names.class) && ofPlatforms(head));
        return counted ? value.without(Subjects.MENTIONS) : value;
    }

    private static List<Meant> leftOut(
            List<Meant> values, Set<Map<Axis, Object>> offences, Predicate<Meant> ofMentions) {
        return values.stream()
                .map(value -> altogether(value)
                                && value.unit() == Unit.MENTIONS
                                && offences.contains(said(value))
                                && ofMentions.test(value)
                        ? value.without(Subjects.MENTIONS)
                        : value)
                .toList();
    }

    /** "Total mentions", "All platforms". */
    private static boolean saysMentions(Meant value, Grammar grammar) {
        return value.placed()
                .entries()
                .map(entry -> grammar.read(entry.cell().text()))
                .anyMatch(label -> label.says(Fact.Whole.class) && ofPlatforms(label));
    }

    private static boolean ofPlatforms(Reading label) {
        return label.all(Fact.Counts.class).anyMatch(counts -> counts.unit() == Unit.MENTIONS)
                || label.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.PLATFORM);
    }

    /** What it says besides its offence and its force, which its own table may name and others not. */
    private static Map<Axis, Object> said(Meant value) {
        Map<Axis, Object> said = value.besidesOffence();
        said.remove(Axis.FORCE);
        return said;
    }

    private static boolean altogether(Meant value) {
        return value.counted() && !value.values().containsKey(Axis.PLATFORM);
    }
}
