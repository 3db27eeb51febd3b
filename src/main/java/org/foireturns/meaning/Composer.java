package org.foireturns.meaning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.explain.Placed;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/**
 * Composes what the labels of each value of a table say. Its rows are gone through first, then the heads over it and
 * the headings of its group, each from the innermost label out.
 */
final class Composer {
    private static final Set<Object> UNKNOWN = Set.of(VictimGender.UNKNOWN, VictimAge.UNKNOWN);

    private static final int SHORTEST_SENTENCE = 5;

    private final Grammar grammar;
    private final Keyed keyed;
    private final Map<Entry, Said> said = new HashMap<>();

    Composer(Table table, Grammar grammar, String offence, Sums.Numbers numbers, Keyed keyed) {
        this.grammar = grammar;
        this.keyed = keyed;
        for (Line line : table.lines()) {
            said.putAll(LineReader.read(line, grammar, offence));
        }
        said.putAll(MissingMembers.in(table, said, grammar, numbers));
    }

    List<Meant> values(Table table) {
        return table.values().stream().map(this::compose).toList();
    }

    Said of(Entry entry) {
        return said.getOrDefault(entry, Said.NOTHING);
    }

    private Meant compose(Placed placed) {
        Composition composition = new Composition();
        boolean repeats = repeatsHeading(placed);
        List<Entry> stubs = repeats ? placed.stubs().subList(0, placed.stubs().size() - 1) : placed.stubs();
        Span span = Span.of(stubs, grammar);
        boolean tells = !stubs.isEmpty()
                && stubs.get(stubs.size() - 1)
                        .cell()
                        .address()
                        .equals(placed.cell().address());
        if (span == null) {
            path(stubs, composition, tells);
        } else {
            composition.span(span);
            path(
                    stubs.stream()
                            .filter(entry -> entry != span.from() && entry != span.to())
                            .toList(),
                    composition,
                    false);
        }
        if (repeats) {
            composition.total();
        }
        path(placed.heads(), composition, tells);
        path(placed.groups(), composition, tells);
        keyed.tell(placed.cell().address(), composition);
        composition.ofAge(placed);
        Meant meant = composition.meant(placed);
        return isQuarterOfLoneYear(placed, meant) ? meant.doubted(Composition.QUARTER_OF_ANY_YEAR) : meant;
    }

    /** "Q4" under "2023": of a calendar year it is another quarter than of a financial one. */
    private boolean isQuarterOfLoneYear(Placed placed, Meant meant) {
        return meant.questions().stream().anyMatch(question -> question.kind() == Meant.Question.Kind.YEAR)
                && placed.entries()
                        .anyMatch(entry -> grammar.read(entry.cell().typed()).says(Fact.QNumber.class));
    }

    /** "Unknown total" below the heading "Unknown" is the total of that group, whatever else is unknown there. */
    private boolean repeatsHeading(Placed placed) {
        if (placed.stubs().isEmpty() || placed.groups().isEmpty()) {
            return false;
        }
        Entry label = placed.stubs().get(placed.stubs().size() - 1);
        Cell heading = placed.groups().get(placed.groups().size() - 1).cell();
        Said said = of(label);
        boolean unknown = said.values().values().stream().anyMatch(UNKNOWN::contains)
                || (said.doubt() != null && said.doubt().kind() == Doubt.Kind.UNKNOWN);
        return said.whole()
                && unknown
                && label.cell()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(heading.text().strip().toLowerCase(Locale.ROOT));
    }

    /**
     * One path of labels from the innermost out; an outer one yields to what is said further in.
     *
     * @param tells whether the value tells its own label: then a question before it may name many things at once, and
     *     "Boys were the victims in 23" is another answer
     */
    private void path(List<Entry> path, Composition composition, boolean tells) {
        Map<Axis, Object> inner = new EnumMap<>(Axis.class);
        for (int i = path.size() - 1; i >= 0; i--) {
            Entry entry = path.get(i);
            boolean beside = tells && i < path.size() - 1 && of(entry).doubt() != null;
            if (beside || (tells && answers(entry)) || namesAll(entry, inner)) {
                continue;
            }
            composition.take(entry, of(entry), inner, i == path.size() - 1);
        }
    }

    /**
     * Whether a label is a question that names all that it asks for, where one further in is one of these: "Please give
     * the age of the victim, in the groups 11 and under, 12-15, 16 and over" before "Female, 12-15".
     */
    private boolean namesAll(Entry entry, Map<Axis, Object> inner) {
        Reading reading = grammar.read(entry.cell().text());
        return reading.tokens() > Titles.LONGEST_TITLE
                && inner.keySet().stream()
                        .anyMatch(axis -> reading.all(Fact.Names.class).anyMatch(names -> names.axis() == axis)
                                && reading.facts().stream()
                                                .filter(fact -> Axis.of(fact) == axis)
                                                .distinct()
                                                .count()
                                        > 1);
    }

    /** Whether a label is a sentence with a number of its own; a value's own label is without it. */
    private boolean answers(Entry entry) {
        Reading reading = grammar.read(entry.cell().text());
        return reading.says(Fact.Number.class) && reading.tokens() >= SHORTEST_SENTENCE;
    }
}
