package org.foireturns.sight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * The rule that refuses a meaning whose witness cannot govern the number, whoever found that witness: "Female" beside
 * the answer to another question says nothing of the platforms below it. It goes by where both stand, and by a nearer
 * label that says something else.
 */
public final class Testimony {
    private static final Pattern CELL = Pattern.compile("[A-Z]+[0-9]+");
    /** What speaks of all numbers of a sheet or of a return, wherever they stand. */
    private static final Set<String> NAMES = Set.of("sheet", "file", "request");

    private final Sheet sheet;
    private final Company company;
    private final Governing governing;
    private final Map<Address, List<ByColour>> colours;

    Testimony(Sheet sheet, Company company, Map<Address, List<ByColour>> colours) {
        this.sheet = sheet;
        this.company = company;
        this.governing = new Governing(sheet);
        this.colours = colours;
    }

    /**
     * The dimensions of a number that nobody says who could, each with the cells that are named for it.
     *
     * @param at where the number stands; one that stands in no table of the sheet, as in a list, has no witnesses
     * @param told the dimensions on which it is told apart from others
     * @param witnesses of its dimensions: {@code period=A2;victim_gender=A5;platform=request}
     */
    public Map<Axis, String> refused(Address at, Set<Axis> told, String witnesses) {
        Cell value = sheet.at(at.row(), at.column());
        Map<Axis, String> refused = new EnumMap<>(Axis.class);
        if (value == null) {
            return refused;
        }
        told.forEach(axis -> refused.put(axis, ""));
        for (String said : witnesses.isEmpty() ? new String[0] : witnesses.split(";", -1)) {
            int equals = said.indexOf('=');
            Axis axis = Axis.of(said.substring(0, equals));
            String places = said.substring(equals + 1);
            if (List.of(places.split(" ", -1)).stream().allMatch(place -> believed(value, axis, place))) {
                refused.remove(axis);
            } else {
                refused.put(axis, places);
            }
        }
        return refused;
    }

    /**
     * Whether the place is blank where a number would have its own label, beside the one that a number next to it has.
     *
     * @param witness the label of the number next to it
     * @param inColumn whether the two numbers stand in one column
     */
    public boolean leavesBlank(Address at, String witness, boolean inColumn) {
        if (!CELL.matcher(witness).matches()) {
            return false;
        }
        Address label = Address.parse(witness);
        Address own = inColumn ? new Address(at.row(), label.column()) : new Address(label.row(), at.column());
        return !own.equals(at)
                && (inColumn ? label.row() != at.row() : label.column() != at.column())
                && sheet.at(own.row(), own.column()) == null;
    }

    private boolean believed(Cell value, Axis axis, String place) {
        if (NAMES.contains(place) || byColour(value, place)) {
            return true;
        }
        Address at = CELL.matcher(place).matches() ? Address.parse(place) : null;
        Cell witness = at == null ? null : sheet.at(at.row(), at.column());
        Governing.Way way =
                witness == null ? null : governing.of(value, witness, other -> rivals(witness, other, axis));
        if (axis == Axis.PERIOD && witness != null && governing.endsSheet(witness)) {
            return true;
        }
        boolean answer = axis != Axis.FORCE && way == Governing.Way.OVER;
        return witness != null && way != null && !(answer && answers(witness));
    }

    /** Whether a cell answers another question, which a label before it in its row asks. */
    private boolean answers(Cell witness) {
        Address at = witness.address();
        return sheet.labels(at.row(), 0, at.column() - 1).stream()
                .anyMatch(label -> company.inColumn(label).blocked());
    }

    private boolean byColour(Cell value, String place) {
        return colours.getOrDefault(value.address(), List.of()).stream()
                .anyMatch(by -> by.key().address().toString().equals(place));
    }

    /**
     * Whether one label says something else of an axis than another, and not a part or the whole of it, be it taken for
     * one of a row or of a column. A bare number is hardly known to be a label at all.
     */
    private boolean rivals(Cell witness, Cell other, Axis axis) {
        Object said = company.inColumn(witness).says().get(axis);
        Object own = said == null ? company.inRow(witness).says().get(axis) : said;
        return !other.equals(witness)
                && (other.isText() || other.date() != null)
                && differ(own, company.inColumn(other).says().get(axis))
                && differ(own, company.inRow(other).says().get(axis));
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null || one.equals(other) || whole(one) || whole(other)) {
            return false;
        }
        if (one instanceof Period a && other instanceof Period b) {
            return !a.contains(b) && !b.contains(a);
        }
        return !(one instanceof VictimAge a && other instanceof VictimAge b) || (!a.contains(b) && !b.contains(a));
    }

    private static boolean whole(Object value) {
        return value == VictimGender.ALL || value.equals(VictimAge.ALL) || value.equals("all");
    }
}
