package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** Of which axis of a line of labels something is not known: "Unknown", "gender and age not known", "NK/NK". */
final class UnknownWords {
    private final CompanyOfLabels company;
    private final Grammar grammar;

    UnknownWords(CompanyOfLabels company, Grammar grammar) {
        this.company = company;
        this.grammar = grammar;
    }

    /**
     * Whether a label says that something is not known.
     *
     * @param axis the one that a word without an axis belongs to
     */
    static boolean are(Reading reading, @Nullable Axis axis) {
        return reading.says(Fact.Unknown.class)
                || (reading.says(Fact.NotHeld.class)
                        && (!namedUnknown(reading.facts()).isEmpty() || isNothingElse(reading, axis)));
    }

    /** Puts what such words say, of each axis that they are of. */
    void read(Reading reading, @Nullable Axis axis, Cell cell, Said.Builder said) {
        List<Axis> named = ofAges(namedUnknown(reading.facts()));
        if (named.size() == 1 && said.values.containsKey(named.get(0))) {
            // "victim.unknown.age.12_15": its age is told, so that it is the other axis of its line that is unknown.
            List<Axis> others = new ArrayList<>(company.axesOfAll());
            others.removeAll(said.values.keySet());
            named = others.size() == 1 ? others : named;
        }
        if (named.isEmpty() && said.values.get(Axis.VICTIM_GENDER) == VictimGender.OTHER) {
            said.values.put(Axis.VICTIM_GENDER, VictimGender.UNKNOWN);
            return;
        }
        Axis other = reading.says(Fact.Whole.class) && named.isEmpty() ? axisOfTotals() : null;
        if (reading.says(Fact.Whole.class) && named.isEmpty() && other == null) {
            said.doubt(Doubt.ofUnknown());
            return;
        }
        Axis alone = other == null ? axis : other;
        List<Axis> axes = named.isEmpty() ? alone == null ? List.of() : List.of(alone) : named;
        if (!isInTwoLanguages(cell.text()) && reading.all(Fact.Unknown.class).count() > Math.max(1, named.size())) {
            axes = company.axesOfAll();
        }
        if (axes.isEmpty()) {
            axes = company.axesOfEach();
        }
        if (axes.isEmpty()) {
            said.doubt(Doubt.ofUnknown());
        }
        OneOfTwo.doubted(named, cell, grammar, said);
        for (Axis each : axes) {
            Object value = switch (each) {
                case VICTIM_GENDER -> VictimGender.UNKNOWN;
                case VICTIM_AGE -> VictimAge.UNKNOWN;
                case PLATFORM -> "unknown";
                default -> null;
            };
            if (value == null) {
                said.doubt("says that something is unknown which must be known");
            } else {
                said.values.putIfAbsent(each, value);
            }
        }
    }

    /** "Anhysbys / Unknown" says one thing twice; "NK/NK" says it of two axes. */
    private boolean isInTwoLanguages(String text) {
        List<String> parts = Arrays.stream(text.split("/"))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .toList();
        return parts.size() > 1
                && parts.stream().distinct().count() == parts.size()
                && parts.stream().map(grammar::read).allMatch(part -> part.whole() && part.says(Fact.Unknown.class));
    }

    /** Among ages "years not stated" are those of a child. */
    private List<Axis> ofAges(List<Axis> named) {
        boolean years = named.equals(List.of(Axis.PERIOD)) && company.present().contains(Axis.VICTIM_AGE);
        return years ? List.of(Axis.VICTIM_AGE) : named;
    }

    /** "Information not available" among entries of an axis: those of whom it is not known. */
    private static boolean isNothingElse(Reading reading, @Nullable Axis axis) {
        return axis != null && reading.whole() && reading.facts().stream().allMatch(Fact.NotHeld.class::isInstance);
    }

    /** The axes named right before or behind "unknown" or "n/a": both in "gender and age not known". */
    private static List<Axis> namedUnknown(List<Fact> facts) {
        List<Axis> named = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            if (!(facts.get(at) instanceof Fact.Unknown || facts.get(at) instanceof Fact.NotHeld)) {
                continue;
            }
            for (int before = at - 1; before >= 0 && facts.get(before) instanceof Fact.Names name; before--) {
                named.add(name.axis());
            }
            for (int behind = at + 1; behind < facts.size() && facts.get(behind) instanceof Fact.Names name; behind++) {
                named.add(name.axis());
            }
        }
        return named.stream().distinct().toList();
    }

    /** The axis that other totals of the line are over: gender in "Female total", "Male total", "Not known total". */
    private @Nullable Axis axisOfTotals() {
        Set<Axis> axes = new HashSet<>();
        for (Entry entry : company.line().entries()) {
            Reading reading = grammar.read(entry.cell().text());
            if (reading.says(Fact.Whole.class)) {
                reading.facts().forEach(fact -> {
                    Axis axis = Axis.of(fact);
                    if (axis != null) {
                        axes.add(axis);
                    }
                });
            }
        }
        return axes.size() == 1 ? axes.iterator().next() : null;
    }
}
