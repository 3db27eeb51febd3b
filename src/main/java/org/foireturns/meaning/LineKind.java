package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/**
 * What kind the labels of a line are: the axis that its head names, else that of most of its clear labels. A line of
 * platforms is one whatever its head is called: "Name", "Where the conversation took place".
 *
 * @param axis the axis asked for, or null
 * @param beside the axis beside the ones asked, or null
 * @param named whether the head says so
 */
record LineKind(@Nullable Axis axis, @Nullable String beside, boolean named) {
    private static final Set<Axis> AGES_AND_YEARS = Set.of(Axis.VICTIM_AGE, Axis.PERIOD);
    private static final LineKind FORCE = new LineKind(Axis.FORCE, null, false);
    private static final LineKind AREAS = new LineKind(null, Subjects.AREA, false);
    private static final Set<LineKind> FORCE_AND_AREAS = Set.of(FORCE, AREAS);
    private static final LineKind AGES = new LineKind(Axis.VICTIM_AGE, null, false);
    private static final LineKind OFFENCE = new LineKind(Axis.OFFENCE, null, false);
    private static final Set<LineKind> OFFENCE_AND_OTHERS =
            Set.of(OFFENCE, new LineKind(null, Subjects.OFFENCES, false));
    private static final LineKind NONE = new LineKind(null, null, false);

    static LineKind of(Line line, Grammar grammar) {
        LineKind byHead =
                line.head() == null ? NONE : byHead(grammar.read(line.head().text()));
        if (byHead.beside() != null) {
            if (Subjects.AREA.equals(byHead.beside()) && areOneForce(line.entries(), grammar)) {
                // "Area" over the code of the whole force in each row.
                return new LineKind(Axis.FORCE, null, true);
            }
            LineKind platforms = byEntries(line.entries(), grammar, true);
            return platforms.axis() == Axis.PLATFORM && namesPlatform(line.entries(), grammar) ? platforms : byHead;
        }
        if (byHead.axis() == Axis.PERIOD && sayAges(line.entries(), grammar)) {
            // "Years" over "11 and under" and "12-15".
            return new LineKind(Axis.VICTIM_AGE, null, true);
        }
        if (byHead.known() && byHead.axis() != Axis.FORCE) {
            return byHead;
        }
        LineKind byEntries = byEntries(line.entries(), grammar, isHeaded(line, grammar));
        // "Force" over "Female", "Male" and "Not known", beside "North" and "South": the whole of it.
        boolean split = byEntries.axis() != null && Axis.BREAKDOWNS.contains(byEntries.axis());
        return byHead.known() && !split ? byHead : byEntries;
    }

    /** Whether labels are ages, none of them is a period, and one can be none: "15-16" alone may be a year. */
    private static boolean sayAges(List<Entry> entries, Grammar grammar) {
        List<Readings> labels = entries.stream()
                .map(entry -> grammar.readings(entry.cell().text()))
                .toList();
        List<Readings> ages = labels.stream()
                .filter(label -> label.best().says(Fact.OfAge.class))
                .toList();
        return ages.size() > 1
                && labels.stream().noneMatch(label -> saysPeriod(label.best()))
                && ages.stream().anyMatch(label -> label.all().noneMatch(LineKind::saysPeriod));
    }

    private static boolean saysPeriod(Reading reading) {
        return reading.facts().stream().anyMatch(fact -> Axis.of(fact) == Axis.PERIOD);
    }

    private static boolean areOneForce(List<Entry> entries, Grammar grammar) {
        List<Reading> labels = entries.stream()
                .map(entry -> grammar.read(entry.cell().text()))
                .distinct()
                .toList();
        return labels.size() == 1
                && labels.get(0).whole()
                && labels.get(0).facts().size() == 1
                && labels.get(0).says(Fact.OfForce.class);
    }

    /** Whether a label is a platform's own name: below "Device" stand "Mobile phone" and "Tablet" alone. */
    private static boolean namesPlatform(List<Entry> entries, Grammar grammar) {
        return entries.stream()
                .anyMatch(entry -> grammar.read(entry.cell().text()).says(Fact.OfPlatform.class));
    }

    /**
     * Whether the head of a line says what bare numbers in it are, and not that they may be ages: "Row Labels" over a
     * pivot table says nothing, and "Sex \ Age" in a corner names the ages of the one line beside the genders of the
     * other.
     */
    private static boolean isHeaded(Line line, Grammar grammar) {
        Reading head =
                line.head() == null ? Reading.NOTHING : grammar.read(line.head().text());
        boolean ages = head.all(Fact.Names.class).anyMatch(name -> name.axis() == Axis.VICTIM_AGE);
        return !ages && (!head.facts().isEmpty() || !head.residue().isEmpty());
    }

    boolean known() {
        return axis != null || beside != null;
    }

    private boolean isMeasure() {
        return beside != null && Subjects.MEASURES.contains(beside);
    }

    private static LineKind byHead(Reading head) {
        boolean value = head.facts().stream().anyMatch(fact -> fact.isValue() && !(fact instanceof Fact.OfOffence));
        if (value || head.says(Fact.Unknown.class) || head.tokens() > 12) {
            return NONE;
        }
        List<Axis> named =
                head.all(Fact.Names.class).map(Fact.Names::axis).distinct().toList();
        List<String> beside = head.all(Fact.Beside.class)
                .map(Fact.Beside::axis)
                .filter(axis -> !axis.equals(Fact.Beside.MARKER))
                .distinct()
                .toList();
        if (beside.size() == 1 && (named.isEmpty() || named.equals(List.of(Axis.OFFENCE)))) {
            return new LineKind(null, beside.get(0), true);
        }
        return named.size() == 1 && beside.isEmpty() ? new LineKind(named.get(0), null, true) : NONE;
    }

    /** The kinds of line in which a label may stand by what it says. */
    private static Set<LineKind> said(Cell label, Grammar grammar) {
        Set<LineKind> said = new HashSet<>();
        if (label.kind() == CellKind.DATE) {
            said.add(new LineKind(Axis.PERIOD, null, false));
        }
        Reading reading = grammar.read(label.text());
        for (Fact fact : reading.facts()) {
            Axis axis = Axis.of(fact);
            if (fact instanceof Fact.OfMethod && reading.says(Fact.OfOffence.class)) {
                // "071/17 Messages with a child" names an offence and no way of communicating.
                continue;
            }
            if (axis != null) {
                said.add(new LineKind(axis, null, false));
            } else if (fact instanceof Fact.Beside it) {
                said.add(new LineKind(null, it.axis(), false));
            }
        }
        return said;
    }

    /** @param headed whether a head says what bare numbers are, and does not say that they are ages */
    private static LineKind byEntries(List<Entry> entries, Grammar grammar, boolean headed) {
        Map<LineKind, Integer> votes = new HashMap<>();
        entries.forEach(entry -> said(entry.cell(), grammar).forEach(kind -> votes.merge(kind, 1, Integer::sum)));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<LineKind> best = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (Set.copyOf(best).equals(FORCE_AND_AREAS)) {
            return AREAS;
        }
        if (Set.copyOf(best).equals(OFFENCE_AND_OTHERS)) {
            return OFFENCE;
        }
        List<LineKind> asked = best.stream().filter(kind -> kind.axis() != null).toList();
        if (asked.size() == 1 && best.stream().allMatch(kind -> kind.axis() != null || kind.isMeasure())) {
            // "2023/24 | 2024/25 | Change | % change": years, and what is worked out of them.
            return asked.get(0);
        }
        if (best.size() == 2
                && best.contains(FORCE)
                && best.contains(AGES)
                && !headed
                && BareAges.count(entries, grammar) >= 3) {
            // Ages in years over the number of all, which stands behind the name of the force.
            return AGES;
        }
        if (!headed && BareAges.riseBelowGroups(entries, grammar)) {
            return AGES;
        }
        if (best.contains(FORCE) && most * 2 < entries.size()) {
            // "MPS" before codes that nobody knows: a force and its parts.
            return FORCE;
        }
        if (best.size() == 1 && best.get(0).beside() != null && most * 2 < entries.size()) {
            // "5 | 6 | 7 | Total | Average": single ages, and what is worked out of them.
            return best.get(0).isMeasure() && !headed && BareAges.areAges(entries, grammar) ? AGES : NONE;
        }
        if (best.stream().map(LineKind::axis).collect(Collectors.toSet()).equals(AGES_AND_YEARS)
                && overlappingYears(entries, grammar)) {
            return new LineKind(Axis.PERIOD, null, false);
        }
        return best.size() == 1 ? best.get(0) : !headed && BareAges.areAges(entries, grammar) ? AGES : NONE;
    }

    /**
     * Whether labels that are ages and years, such as "17-18" and "18-19", are years: the ages overlap, which bands of
     * ages do not.
     */
    private static boolean overlappingYears(List<Entry> entries, Grammar grammar) {
        List<VictimAge> ages = new ArrayList<>();
        for (Entry entry : entries) {
            Readings readings = grammar.readings(entry.cell().text());
            if (readings.best().facts().stream().noneMatch(Fact::isValue)) {
                continue;
            }
            if (readings.all().noneMatch(reading -> reading.says(Fact.OfPeriod.class))) {
                return false;
            }
            readings.all()
                    .flatMap(reading -> reading.all(Fact.OfAge.class))
                    .findFirst()
                    .ifPresent(fact -> ages.add(fact.age()));
        }
        for (int i = 1; i < ages.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ages.get(i).from() <= ages.get(j).to()
                        && ages.get(j).from() <= ages.get(i).to()) {
                    return true;
                }
            }
        }
        return false;
    }
}
