package org.foireturns.meaning;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Judge;
import org.foireturns.explain.Line;
import org.foireturns.explain.Table;
import org.foireturns.explain.Weight;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Role;

/**
 * Weighs how well a way to read a part of a sheet explains it: whether its values get a meaning, whether no two have
 * the same, whether its totals are the sums of their parts, and whether labels are left over.
 */
final class Worth implements Judge {
    private static final double DIMENSION = 0.5;
    private static final double LEFT_OUT = 0.5;
    private static final double ASKED = -1;
    private static final double DUPLICATE = -1;
    private static final double SUMS = 1.5;
    private static final double LEFT_OVER = 2;
    /** Values beyond these in one part say nothing new. */
    private static final int ENOUGH = 5_000;

    private final Grammar grammar;
    private final String offence;
    private final Sums.Numbers numbers;
    private final Keyed keyed;

    Worth(Grammar grammar, String offence, Sums.Numbers numbers, Keyed keyed) {
        this.grammar = grammar;
        this.offence = offence;
        this.numbers = numbers;
        this.keyed = keyed;
    }

    /** What a value means below the titles of its table. */
    private record Key(List<Cell> titles, Map<Axis, Object> values) {}

    @Override
    public double worth(List<Table> tables) {
        return weigh(tables).worth();
    }

    @Override
    public Weight weigh(List<Table> tables) {
        double sum = 0;
        int values = 0;
        int understood = 0;
        int duplicates = 0;
        Sums sums = new Sums(numbers);
        Map<Key, Integer> keys = new HashMap<>();
        for (Table table : tables) {
            List<Meant> meant = Unlabelled.doubted(
                    table, new Composer(table, grammar, offence, numbers, keyed).values(table), numbers);
            for (Meant value : meant.subList(0, Math.min(ENOUGH, meant.size()))) {
                values++;
                sum += worth(value);
                understood += value.counted() ? 1 : 0;
                if (value.counted()
                        && value.role() == Role.DETAIL
                        && keys.merge(new Key(table.titles(), value.values()), 1, Integer::sum) > 1) {
                    duplicates++;
                }
            }
            sums.add(meant);
        }
        if (values == 0) {
            return Weight.NOTHING;
        }
        int leftOver = tables.stream().mapToInt(Worth::leftOver).sum();
        double worth =
                (sum + DUPLICATE * duplicates) / values + SUMS * sums.shareThatCloses() - LEFT_OVER * leftOver / values;
        return new Weight(
                worth, values, understood, duplicates, sums.closing() + sums.failing(), sums.closing(), leftOver);
    }

    private double worth(Meant value) {
        double understood = 1 + DIMENSION * value.values().size();
        if (YoungestAnswers.SUBJECT.equals(value.leftOut())) {
            boolean question = grammar.read(value.cell().text()).says(Fact.Names.class);
            return question ? ASKED : understood;
        }
        if (value.leftOut() != null || numbers.percentage(value.cell())) {
            return LEFT_OUT;
        }
        return (value.doubt() != null && !numbers.refused(value.cell())) || underAnswer(value) ? ASKED : understood;
    }

    /**
     * Whether the one label of a line is an answer of its own: "Not held" governs no number beside another question.
     */
    private boolean underAnswer(Meant value) {
        return value.placed()
                .entries()
                .anyMatch(entry -> entry.line().entries().size() == 1 && numbers.refused(entry.cell()));
    }

    /** How many labels of which something is known govern no value, and how many numbers are none. */
    private static int leftOver(Table table) {
        Set<Entry> governing = Collections.newSetFromMap(new IdentityHashMap<>());
        table.values()
                .forEach(value -> value.entries().forEach(entry -> {
                    for (Entry each = entry; each != null && governing.add(each); each = each.over()) {
                        governing.add(each);
                    }
                }));
        return table.aside().size()
                + table.lines().stream()
                        .mapToInt(line -> leftOver(line, governing))
                        .sum();
    }

    /**
     * How many labels of a line are left over. Where none of its labels governs anything, as in a column of platforms
     * without their numbers, they are left over together and count once.
     */
    private static int leftOver(Line line, Set<Entry> governing) {
        List<Entry> kept = line.entries().stream().filter(governing::contains).toList();
        long left = line.entries().stream()
                .filter(entry -> !entry.sense().kinds().isEmpty() && !governing.contains(entry))
                .filter(entry -> kept.stream()
                        .allMatch(other -> Collections.disjoint(
                                other.sense().kinds(), entry.sense().kinds())))
                .count();
        return (int) (kept.isEmpty() ? Math.min(1, left) : left);
    }
}
