package org.foireturns.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;

/** Labels that are nothing but numbers, and whether these are ages: "11", "12", "13" in the rows of a pivot table. */
final class BareAges {
    /** A greater number is no age of a victim of these offences. */
    private static final int OLDEST = 25;

    private static final int FEWEST_AGES = 3;

    private BareAges() {}

    /** How many labels are nothing but a number. */
    static long count(List<Entry> entries, Grammar grammar) {
        return entries.stream()
                .map(entry -> grammar.read(entry.cell().text()).facts())
                .filter(facts -> facts.size() == 1 && facts.get(0) instanceof Fact.Number)
                .count();
    }

    /** Whole numbers up to 25 that rise below each of several genders or years, as single ages do in a pivot table. */
    static boolean riseBelowGroups(List<Entry> entries, Grammar grammar) {
        Set<Integer> numbers = new HashSet<>();
        Set<Cell> groups = new HashSet<>();
        int before = -1;
        for (Entry entry : entries) {
            List<Fact> facts = grammar.read(entry.cell().text()).facts();
            if (entry.over() != null && groups.add(entry.over().cell())) {
                before = -1;
            }
            if (facts.size() == 1 && facts.get(0) instanceof Fact.Number number) {
                if (number.value() <= before || number.value() > OLDEST) {
                    return false;
                }
                numbers.add(number.value());
                before = number.value();
            } else if (facts.stream().anyMatch(fact -> fact.isValue() && !(fact instanceof Fact.OfGender))) {
                return false;
            }
        }
        return numbers.size() >= FEWEST_AGES
                && groups.stream()
                        .map(group -> grammar.read(group.text()))
                        .anyMatch(group -> group.says(Fact.OfGender.class)
                                || group.says(Fact.OfPeriod.class)
                                || group.says(Fact.YearAlone.class));
    }

    /** Three or more different whole numbers up to 25 and no other kind of label: single ages. */
    static boolean areAges(List<Entry> entries, Grammar grammar) {
        Set<Integer> numbers = new HashSet<>();
        for (Entry entry : entries) {
            Reading reading = grammar.read(entry.cell().text());
            List<Fact> facts = reading.facts();
            if (facts.size() == 1 && facts.get(0) instanceof Fact.Number number) {
                if (number.value() > OLDEST || !numbers.add(number.value())) {
                    return false;
                }
            } else if (facts.stream().anyMatch(fact -> fact.isValue() || fact instanceof Fact.Numbering)) {
                return false;
            }
        }
        return numbers.size() >= FEWEST_AGES
                && !(numbers.contains(1) && numbers.stream().allMatch(n -> n <= numbers.size()));
    }
}
