package org.foireturns.meaning;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of a line say of each other: of what kind they are, on which axes they have values, and which clear
 * label stands before an unclear one. In "Female, Male, Unknown, 12-15, 16+, Unknown" the first unknown is a gender and
 * the second an age.
 */
final class CompanyOfLabels {
    private final Line line;
    private final LineKind kind;
    private final Grammar grammar;
    /** Whether "Q1" is a quarter here and no question. */
    private final boolean quarters;

    private final LineTraits traits;
    /** The axes of victims and platforms that labels of the line have values on. */
    private final Set<Axis> present = new HashSet<>();

    /** Labels that say one thing clearly, where a line holds such of several axes and its head names none. */
    private final IdentityHashMap<Entry, Axis> clear = new IdentityHashMap<>();

    CompanyOfLabels(Line line, Grammar grammar) {
        this(line, grammar, LineKind.of(line, grammar));
    }

    private CompanyOfLabels(Line line, Grammar grammar, LineKind kind) {
        this.grammar = grammar;
        this.line = line;
        this.kind = kind;
        this.quarters = kind.axis() == Axis.PERIOD || QuarterLabels.are(line, grammar);
        for (Entry entry : line.entries()) {
            grammar.read(entry.cell().text()).facts().forEach(fact -> {
                Axis axis = Axis.of(fact);
                if (axis != null && axis != Axis.PERIOD) {
                    present.add(axis);
                }
            });
        }
        if (kind.axis() != null) {
            present.add(kind.axis());
        }
        this.traits = LineTraits.of(line, grammar);
        findClear();
    }

    /** Whether dates among the labels are of several months. */
    boolean severalMonths() {
        return traits.severalMonths();
    }

    /** How far apart dates among the labels are. */
    SpacedDates spacedDates() {
        return traits.spacedDates();
    }

    /** Whether several labels of the line say what is counted: then "Total number of offences" is one of them. */
    boolean measures() {
        return traits.measures();
    }

    private void findClear() {
        if (kind.named()) {
            return;
        }
        for (Entry entry : line.entries()) {
            List<Axis> axes = grammar.read(entry.cell().text()).facts().stream()
                    .map(Axis::of)
                    .filter(axis -> axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE || axis == Axis.PLATFORM)
                    .distinct()
                    .toList();
            if (axes.size() == 1) {
                clear.put(entry, axes.get(0));
            }
        }
        if (clear.values().stream().distinct().count() < 2) {
            clear.clear();
        }
    }

    /**
     * Whether the line parts a force: "Hampshire | Isle of Wight | Force". Then the name of the force, or of a county
     * that it is called by, is one of its areas beside the others, and "Force" is all of it.
     */
    boolean partsForce() {
        return traits.partsForce();
    }

    /** That of a label whose axis another label on its row names: "Age" in the row "Age | Unknown | 3". */
    CompanyOfLabels namedBy(@Nullable Entry namer) {
        if (namer == null) {
            return this;
        }
        List<Axis> named = grammar.read(namer.cell().text())
                .all(Fact.Names.class)
                .map(Fact.Names::axis)
                .distinct()
                .toList();
        Axis one = named.size() == 1 ? named.get(0) : null;
        CompanyOfLabels company = new CompanyOfLabels(line, grammar, new LineKind(one, null, one != null));
        company.present.retainAll(named);
        company.present.addAll(named);
        return company;
    }

    /**
     * The one axis that others of the line say beside the axes that a label says: age for "F unknown" in "F 0-11, F
     * 12-15, F unknown, Snapchat". None where they say none or several.
     */
    @Nullable
    Axis sharedBeside(Set<Axis> label) {
        Set<Axis> own = EnumSet.noneOf(Axis.class);
        own.addAll(Axis.BREAKDOWNS);
        own.retainAll(label);
        if (own.isEmpty()) {
            return null;
        }
        Set<Axis> shared = new HashSet<>();
        for (Entry entry : line.entries()) {
            Set<Axis> said = breakdowns(entry);
            if (said.containsAll(own)) {
                said.removeAll(own);
                shared.addAll(said);
            }
        }
        return shared.size() == 1 ? shared.iterator().next() : null;
    }

    /**
     * The axes that most labels of the line speak of, or else the two that labels say at once: gender and age where "F
     * 12-15" stands beside "U unknown". Empty where none are, or different labels say different ones.
     */
    List<Axis> axesOfAll() {
        List<Axis> most = Axis.BREAKDOWNS.stream()
                .filter(axis -> line.entries().stream()
                                        .filter(entry -> breakdowns(entry).contains(axis))
                                        .count()
                                * 2
                        > line.entries().size())
                .toList();
        Set<Set<Axis>> pairs = line.entries().stream()
                .map(this::breakdowns)
                .filter(axes -> axes.size() == 2)
                .collect(Collectors.toSet());
        return !most.isEmpty() || pairs.size() != 1
                ? most
                : List.copyOf(pairs.iterator().next());
    }

    /**
     * The two axes that each label of the line says at once, but for totals and what is not known: "Not known" below
     * "Female 12-15" and "Male 12-15" is neither's gender nor age. Empty where some label says one of them alone.
     */
    List<Axis> axesOfEach() {
        List<Axis> both = axesOfAll();
        boolean each = both.size() == 2
                && line.entries().stream()
                        .filter(entry -> !breakdowns(entry).isEmpty())
                        .allMatch(entry -> breakdowns(entry).containsAll(both));
        return each ? both : List.of();
    }

    private Set<Axis> breakdowns(Entry entry) {
        return grammar.read(entry.cell().text()).facts().stream()
                .map(Axis::of)
                .filter(axis -> axis != null && Axis.BREAKDOWNS.contains(axis))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Axis.class)));
    }

    /** The axis of the nearest clear label before an entry of a mixed line; null for a line of one kind. */
    @Nullable
    Axis neighbour(Entry entry) {
        if (clear.isEmpty() || clear.containsKey(entry)) {
            return null;
        }
        Axis last = null;
        for (Entry other : line.entries()) {
            if (other == entry) {
                return last;
            }
            last = clear.getOrDefault(other, last);
        }
        return last;
    }

    Line line() {
        return line;
    }

    LineKind kind() {
        return kind;
    }

    /** Whether "Q1" is a quarter here and no question. */
    boolean quarters() {
        return quarters;
    }

    /** The axes of victims and platforms that labels of the line have values on. */
    Set<Axis> present() {
        return present;
    }
}
