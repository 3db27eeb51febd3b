package org.foireturns.meaning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.explain.Placed;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** Composes what the labels of each value of a table say. */
final class Composer {
    private final Grammar grammar;
    /** These tell a number from others of its meaning, and not that anything is counted. */
    private static final Set<String> BESIDE_OTHERS = Set.of("answer", "information");

    /** Why a value is asked about whose labels say nothing; a title over it may say it. */
    static final String NOTHING_BESIDE = "nothing beside it says what it counts";

    private static final Set<Object> UNKNOWN = Set.of(VictimGender.UNKNOWN, VictimAge.UNKNOWN);

    private final Map<Entry, Said> said = new HashMap<>();

    Composer(Table table, Grammar grammar, String offence, Sums.Numbers numbers) {
        this.grammar = grammar;
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
                    composition);
        }
        composition.total |= repeats;
        path(placed.heads(), composition);
        path(placed.groups(), composition);
        composition.ofAge(placed);
        return composition.meant(placed);
    }

    /** "Unknown total" below the heading "Unknown" is the total of that group, whatever else is unknown there. */
    private boolean repeatsHeading(Placed placed) {
        if (placed.stubs().isEmpty() || placed.groups().isEmpty()) {
            return false;
        }
        Entry label = placed.stubs().get(placed.stubs().size() - 1);
        Cell heading = placed.groups().get(placed.groups().size() - 1).cell();
        Said said = of(label);
        return said.whole()
                && said.values().values().stream().anyMatch(UNKNOWN::contains)
                && label.cell()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(heading.text().strip().toLowerCase(Locale.ROOT));
    }

    /** One path of labels from the innermost out; an outer one yields to what is said further in. */
    private void path(List<Entry> path, Composition composition) {
        path(path, composition, false);
    }

    /** @param tells whether the value tells its own label: then a question before it may name many things at once */
    private void path(List<Entry> path, Composition composition, boolean tells) {
        Map<Axis, Object> inner = new EnumMap<>(Axis.class);
        for (int i = path.size() - 1; i >= 0; i--) {
            Entry entry = path.get(i);
            if (i < path.size() - 1 && tells && of(entry).doubt() != null) {
                continue;
            }
            composition.take(entry, of(entry), inner, i == path.size() - 1);
        }
    }

    /** What is gathered about one value. */
    private static final class Composition {
        private final Map<Axis, Object> values = new EnumMap<>(Axis.class);
        private final Map<Axis, String> witnesses = new EnumMap<>(Axis.class);
        private final List<Meant.Question> questions = new ArrayList<>();
        private Fact.@Nullable PartOfYear part;
        private @Nullable Cell partCell;
        private @Nullable Unit unit;
        private boolean total;
        private boolean counts;
        private @Nullable String leftOut;
        /** Whether a label names a group of offences, which may be that of the one asked. */
        private boolean offences;
        /** The label of the row that names the offence asked. */
        private @Nullable Cell asked;

        private boolean askedFurtherIn;
        private @Nullable String standing;
        private @Nullable String doubt;
        private @Nullable Cell at;

        void take(Entry entry, Said label, Map<Axis, Object> inner, boolean innermost) {
            Cell cell = entry.cell();
            boolean group =
                    Subjects.OFFENCES.equals(label.beside()) && entry.line().kind() != Line.Kind.HEADS;
            offences |= group;
            leftOut = leftOut == null && !group ? label.beside() : leftOut;
            if (label.values().containsKey(Axis.OFFENCE) && entry.line().kind() == Line.Kind.STUB && asked == null) {
                asked = cell;
                askedFurtherIn = !offences;
            }
            standing = standing == null ? label.standing() : standing;
            total |= label.whole() && innermost;
            counts |= label.countsSomething();
            if (label.unit() != null && (unit == null || unit == Unit.OFFENCES)) {
                unit = label.unit();
            }
            if (label.doubt() != null) {
                doubt(label.doubt(), cell);
            }
            if (label.part() != null && part == null) {
                part = label.part();
                partCell = cell;
            }
            label.values().forEach((axis, value) -> put(axis, value, cell, inner));
            if (label.unlisted()) {
                questions.add(new Meant.Question(cell, "platform"));
            }
            if (label.bySums()) {
                questions.add(new Meant.Question(cell, "sums"));
            }
            if (label.dated()) {
                questions.add(new Meant.Question(cell, "date"));
            }
            if (label.yearAlone()) {
                questions.add(new Meant.Question(cell, "year"));
            }
        }

        /** A number beside or under "Age" with no other age there is one itself, and counts nothing. */
        void ofAge(Placed placed) {
            boolean counted =
                    leftOut == null && !values.containsKey(Axis.VICTIM_AGE) && !values.containsKey(Axis.PLATFORM);
            if (counted) {
                ofAge(placed.heads());
                ofAge(placed.stubs());
            }
        }

        private void ofAge(List<Entry> path) {
            Entry inner = path.isEmpty() ? null : path.get(path.size() - 1);
            if (inner != null && inner.sense().names().equals(Set.of(Axis.VICTIM_AGE.id()))) {
                doubt("says that its numbers are ages, and not of whom", inner.cell());
            }
        }

        void span(Span span) {
            counts = true;
            values.put(Axis.PERIOD, span.period());
            witnesses.put(Axis.PERIOD, span.witness());
        }

        private void put(Axis axis, Object value, Cell cell, Map<Axis, Object> inner) {
            Object known = values.get(axis);
            if (known == null) {
                values.put(axis, value);
                witnesses.put(axis, cell.address().toString());
            } else if (RelativeYears.bothTell(known, value)) {
                relative(axis, known, value, cell, inner);
            } else if (!known.equals(value)) {
                Object narrower = LineReader.narrower(known, value);
                if (narrower != null) {
                    if (!narrower.equals(known)) {
                        values.put(axis, narrower);
                        witnesses.put(axis, cell.address().toString());
                    }
                } else if (!unknownWithin(known, value) && !inner.containsKey(axis)) {
                    doubt("contradicts another label of the same number", cell);
                }
            }
            inner.putIfAbsent(axis, value);
        }

        /**
         * "Same month last year" across from April 2024 is April 2023; a year written over or under its distance is
         * that year.
         */
        private void relative(Axis axis, Object known, Object value, Cell cell, Map<Axis, Object> inner) {
            Period period = RelativeYears.told(known, value, inner.containsKey(axis));
            if (period == null) {
                doubt("contradicts another label of the same number", cell);
            } else {
                values.put(axis, period);
                witnesses.put(axis, witnesses.get(axis) + " " + cell.address());
            }
        }

        /** An unknown within a group of one kind stays unknown: "Not known" below "Under 18". */
        private static boolean unknownWithin(Object known, Object outer) {
            return known.equals(VictimAge.UNKNOWN) && outer instanceof VictimAge;
        }

        private void doubt(String why, Cell label) {
            if (doubt == null) {
                doubt = why;
                at = label;
            }
        }

        /** "Other sexual offences" beside or over the offence asked is the group that it belongs to. */
        private boolean isOfGroup(Cell value) {
            return asked != null
                    && (askedFurtherIn
                            || asked.address().row() == value.address().row());
        }

        Meant meant(Placed placed) {
            if (part != null) {
                combine();
            }
            if (offences && leftOut == null && !isOfGroup(placed.cell())) {
                leftOut = Subjects.OFFENCES;
            }
            boolean version = standing != null && !BESIDE_OTHERS.contains(standing);
            if (!counts && leftOut == null && !version) {
                doubt = doubt == null ? NOTHING_BESIDE : doubt;
            }
            if ("withdrawn".equals(standing) || "example".equals(standing)) {
                leftOut = leftOut == null ? standing : leftOut;
            }
            if (doubt != null && leftOut != null) {
                doubt = null;
            }
            return new Meant(
                    placed,
                    values,
                    witnesses,
                    total ? Role.STATED_TOTAL : Role.DETAIL,
                    unit,
                    leftOut,
                    doubt,
                    at,
                    standing,
                    questions);
        }

        /** Months without a year lie in the year that another label says; the titles may say it later. */
        private void combine() {
            Fact.PartOfYear months = part;
            if (months == null) {
                return;
            }
            Object year = values.get(Axis.PERIOD);
            if (year instanceof Period period) {
                Period within = Parts.within(months, period);
                if (within != null) {
                    values.put(Axis.PERIOD, within);
                    witnesses.put(
                            Axis.PERIOD,
                            witnesses.get(Axis.PERIOD) + " " + (partCell == null ? "" : partCell.address()));
                    part = null;
                }
            } else if (year instanceof Fact.RelativeYear) {
                doubt("gives months without their year", Objects.requireNonNull(partCell));
            } else {
                values.put(Axis.PERIOD, months);
                witnesses.put(
                        Axis.PERIOD, partCell == null ? "" : partCell.address().toString());
            }
        }
    }

    /** Months within a year. */
    static final class Parts {
        private Parts() {}

        /** The months of a year; null when they do not lie within it. */
        static @Nullable Period within(Fact.PartOfYear months, Period year) {
            for (int y = year.start().getYear(); y <= year.end().getYear(); y++) {
                int endYear = months.last() >= months.first() ? y : y + 1;
                Period candidate = Period.months(YearMonth.of(y, months.first()), YearMonth.of(endYear, months.last()));
                if (year.contains(candidate)) {
                    return candidate;
                }
            }
            return null;
        }
    }
}
