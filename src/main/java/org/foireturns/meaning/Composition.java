package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.explain.Placed;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of one value say together, gathered label by label. Of two labels on one axis the narrower holds; one
 * further out yields to one of the same path further in, and contradicts one of another path: a number below "Female"
 * and beside "Male" is asked about.
 */
final class Composition {

    /** Of a calendar year "Q4" is another quarter than of a financial one. */
    static final String QUARTER_OF_ANY_YEAR = "is a quarter of a year, and nothing says when that begins";

    /** These tell a number from others of its meaning, and not that anything is counted. */
    private static final Set<String> BESIDE_OTHERS = Set.of("answer", "information");

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
    private @Nullable Doubt doubt;

    void take(Entry entry, Said label, Map<Axis, Object> inner, boolean innermost) {
        Cell cell = entry.cell();
        boolean group = Subjects.OFFENCES.equals(label.beside()) && entry.line().kind() != Line.Kind.HEADS;
        // "Keyword flag" over the names of platforms is how these are told.
        boolean flagged = Fact.Beside.MARKER.equals(label.beside())
                && entry.line().kind() != Line.Kind.HEADS
                && values.containsKey(Axis.PLATFORM);
        offences |= group;
        leftOut = leftOut == null && !group && !flagged ? label.beside() : leftOut;
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
            doubt(label.doubt().about(cell));
        }
        if (label.part() != null && part == null) {
            part = label.part();
            partCell = cell;
        }
        label.values().forEach((axis, value) -> put(axis, value, cell, inner));
        if (label.unlisted()) {
            questions.add(new Meant.Question(cell, Meant.Question.Kind.PLATFORM));
        }
        if (label.bySums()) {
            questions.add(new Meant.Question(cell, Meant.Question.Kind.SUMS));
        }
        if (label.dated()) {
            questions.add(new Meant.Question(cell, Meant.Question.Kind.DATE));
        }
        if (label.yearAlone()) {
            questions.add(new Meant.Question(cell, Meant.Question.Kind.YEAR));
        }
    }

    /** Adds what the entry of a key says of the value by a colour; one that says something else contradicts a label. */
    void keyed(Cell key, Said said) {
        standing = standing == null ? said.standing() : standing;
        counts |= said.countsSomething();
        Doubt why = said.doubt();
        if (why != null) {
            doubt(why.about(key));
        }
        said.values().forEach((axis, value) -> put(axis, value, key, new EnumMap<>(Axis.class)));
    }

    /** A number beside or under "Age" with no other age there is one itself, and counts nothing. */
    void ofAge(Placed placed) {
        boolean counted = leftOut == null && !values.containsKey(Axis.VICTIM_AGE) && !values.containsKey(Axis.PLATFORM);
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

    /** Notes that the label itself says the whole of its group. */
    void total() {
        total = true;
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
            Object narrower = Within.narrower(known, value);
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
     * "Same month last year" across from April 2024 is April 2023; a year written over or under its distance is that
     * year.
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
        doubt(Doubt.of(why).about(label));
    }

    /** Of several doubts the first is asked. */
    private void doubt(Doubt why) {
        doubt = doubt == null ? why : doubt.and(why);
    }

    /** "Other sexual offences" beside or over the offence asked is the group that it belongs to. */
    private boolean isOfGroup(Cell value) {
        return asked != null
                && (askedFurtherIn || asked.address().row() == value.address().row());
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
            doubt(Doubt.NOTHING_BESIDE);
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
            Period within = months.within(period);
            if (within != null) {
                boolean loneYear = questions.stream().anyMatch(asked -> asked.is(Meant.Question.Kind.YEAR));
                if (months.numbered() && loneYear) {
                    doubt(Doubt.of(QUARTER_OF_ANY_YEAR));
                }
                values.put(Axis.PERIOD, within);
                witnesses.put(
                        Axis.PERIOD, witnesses.get(Axis.PERIOD) + " " + (partCell == null ? "" : partCell.address()));
                part = null;
            } else if (period.longerThanAYear()) {
                leftOut = leftOut == null ? Subjects.SAME_MONTHS : leftOut;
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
