package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foireturns.explain.Placed;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of a value say together.
 *
 * @param values by axis; an axis that nothing speaks of is absent
 * @param witnesses by axis, the address of the cell that says so, or the word for another place
 * @param leftOut the subject that it belongs to beside the one asked; null when it answers
 * @param doubt why it is asked about; null when it is not
 * @param standing {@code revised} or {@code provisional}; null when nothing says so
 * @param questions labels that are understood with a question, such as a platform that is not in the list
 */
record Meant(
        Placed placed,
        Map<Axis, Object> values,
        Map<Axis, String> witnesses,
        Role role,
        @Nullable Unit unit,
        @Nullable String leftOut,
        @Nullable Doubt doubt,
        @Nullable String standing,
        List<Question> questions) {
    /** A label that is understood with a question. */
    record Question(Cell label, Kind kind) {
        enum Kind {
            /** Its platform is not in the list. */
            PLATFORM,
            /** It is understood by the sums of its line alone. */
            SUMS,
            /** Its age is kept as a date. */
            DATE,
            /** Its period is a lone year, which may be a calendar or a financial one. */
            YEAR
        }

        boolean is(Kind other) {
            return kind == other;
        }
    }

    /** A value that stands in no table. */
    static Meant loose(Cell cell) {
        return new Meant(
                new Placed(cell, List.of(), List.of(), List.of()),
                Map.of(),
                Map.of(),
                Role.DETAIL,
                null,
                null,
                Doubt.of("a number that stands in no table"),
                null,
                List.of());
    }

    Cell cell() {
        return placed.cell();
    }

    boolean counted() {
        return leftOut == null && doubt == null;
    }

    @Nullable
    Period period() {
        return values.get(Axis.PERIOD) instanceof Period period ? period : null;
    }

    VictimGender gender() {
        return values.get(Axis.VICTIM_GENDER) instanceof VictimGender gender ? gender : VictimGender.ALL;
    }

    VictimAge age() {
        return values.get(Axis.VICTIM_AGE) instanceof VictimAge age ? age : VictimAge.ALL;
    }

    String platform() {
        return values.get(Axis.PLATFORM) instanceof String platform ? platform : "all";
    }

    /** What it says but for the offence, which not every label of a return repeats; the caller's own. */
    Map<Axis, Object> besidesOffence() {
        return besides(Axis.OFFENCE);
    }

    /** What it says but for one axis; the caller's own. */
    Map<Axis, Object> besides(Axis axis) {
        Map<Axis, Object> said = new EnumMap<>(Axis.class);
        said.putAll(values);
        said.remove(axis);
        return said;
    }

    Meant with(Axis axis, Object value, String witness) {
        Map<Axis, Object> more = new EnumMap<>(Axis.class);
        more.putAll(values);
        more.put(axis, value);
        Map<Axis, String> told = new EnumMap<>(Axis.class);
        told.putAll(witnesses);
        told.put(axis, witness);
        return new Meant(placed, more, told, role, unit, leftOut, doubt, standing, questions);
    }

    /** The same where it is taken for something else on some axes: a part of what it was, or the whole. */
    Meant taking(Map<Axis, Taken> taken) {
        Meant as = this;
        for (Map.Entry<Axis, Taken> each : taken.entrySet()) {
            Taken other = each.getValue();
            boolean part = !values.containsKey(each.getKey()) && !other.whole();
            Meant changed = as.with(each.getKey(), other.value(), other.witness());
            as = part ? changed.in(Role.DETAIL) : other.whole() ? changed.in(Role.STATED_TOTAL) : changed;
        }
        return as;
    }

    Meant in(Role other) {
        return new Meant(placed, values, witnesses, other, unit, leftOut, doubt, standing, questions);
    }

    Meant without(String subject) {
        return new Meant(placed, values, witnesses, role, unit, subject, doubt, standing, questions);
    }

    /** The same, whatever subject its labels give it. */
    Meant kept() {
        return new Meant(placed, values, witnesses, role, unit, null, doubt, standing, questions);
    }

    /** The same where something about the value itself is unclear. */
    Meant doubted(String why) {
        return doubted(Doubt.of(why));
    }

    Meant doubted(Doubt why) {
        return new Meant(placed, values, witnesses, role, unit, leftOut, why, standing, questions);
    }

    /** What we propose that it means, where something about it is asked; null where we have no one proposal. */
    @Nullable
    Meant proposal() {
        return doubt == null || doubt.proposed() == null ? null : settled().taking(doubt.proposed());
    }

    /** The same without the doubt. */
    Meant settled() {
        return new Meant(placed, values, witnesses, role, unit, leftOut, null, standing, questions);
    }

    /** The same where a label that nobody knows is understood by sums. */
    Meant settledBySums(Cell label) {
        List<Question> more = new ArrayList<>(questions);
        more.add(new Question(label, Question.Kind.SUMS));
        return new Meant(placed, values, witnesses, role, unit, leftOut, null, standing, List.copyOf(more));
    }

    Meant standing(String id) {
        return new Meant(placed, values, witnesses, role, unit, leftOut, doubt, id, questions);
    }

    Meant counting(Unit counted) {
        return new Meant(placed, values, witnesses, role, counted, leftOut, doubt, standing, questions);
    }
}
