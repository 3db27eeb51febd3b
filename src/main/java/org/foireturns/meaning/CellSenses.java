package org.foireturns.meaning;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.explain.Sense;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.explain.Sense.Trait;
import org.foireturns.explain.Senses;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Cell;
import org.foireturns.model.Shown;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Normaliser;

/** What cells may be, by the grammar and by what reads as a count. */
final class CellSenses implements Senses {
    private static final Pattern NAME_AND_COUNT = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)");
    private static final int YEAR_AND_MONTH = 6;
    /** A longer text is a sentence and no label. */
    private static final int LONGEST_LABEL = 16;

    /** A range that ends above this one is of counts and not of ages. */
    private static final int OLDEST = 40;

    private static final String PERIOD = Axis.PERIOD.id();

    private final Grammar grammar;
    private final Normaliser counts;
    private final Signs signs;

    CellSenses(Grammar grammar, Normaliser counts, Signs signs) {
        this.grammar = grammar;
        this.counts = counts;
        this.signs = signs;
    }

    @Override
    public Sense of(Cell cell) {
        Sense sense = byItself(cell);
        boolean answer = cell.shown().manner() == Shown.Manner.ANSWER && sense.told() == null;
        return answer ? Sense.NUMBER : sense;
    }

    private Sense byItself(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> counts.readsAsYear(cell) || month(cell) ? either(Set.of(PERIOD)) : Sense.NUMBER;
            case ERROR, UNCALCULATED -> Sense.NUMBER;
            case DATE -> new Sense(Lean.LABEL, Set.of(PERIOD, Axis.VICTIM_AGE.id()), Set.of(), Set.of());
            case BOOLEAN, STRUCK, UNSEEN -> Sense.WORDS;
            case TEXT -> ofText(cell);
        };
    }

    /** A number that is a month with its year, such as 202404. */
    private boolean month(Cell cell) {
        if (cell.text().length() != YEAR_AND_MONTH) {
            return false;
        }
        List<Fact> facts = grammar.read(cell.text()).facts();
        return facts.size() == 1 && facts.get(0) instanceof Fact.OfPeriod;
    }

    private static Sense either(Set<String> kinds) {
        return new Sense(Lean.EITHER, kinds, Set.of(), Set.of());
    }

    private Sense ofText(Cell cell) {
        boolean percentage = counts.count(cell) instanceof ValueReading.Percentage;
        if (percentage
                || signs.of(cell.text()).isPresent()
                || Values.withShare(cell.text())
                || counts.marked(cell, signs.marks()).isPresent()) {
            return Sense.NUMBER;
        }
        if (month(cell)) {
            return either(Set.of(PERIOD));
        }
        if (signs.explains(cell.text()) || grammar.points(cell.text())) {
            return Sense.WORDS;
        }
        Readings readings = grammar.readings(cell.text());
        Told told = Told.of(cell.text(), grammar);
        if (told != null) {
            return Sense.telling(
                    told.label(), label(grammar.readings(told.label())).kinds());
        }
        if (Values.share(readings.best()) || Values.inWords(cell.text(), grammar) != null) {
            return Sense.NUMBER;
        }
        Remarked remarked = Remarked.of(cell.text(), grammar);
        if (remarked != null) {
            return remarked.mayBeCode() ? either(label(readings).kinds()) : Sense.NUMBER;
        }
        Sense label = label(head(cell.text()).orElse(readings));
        boolean refused = !label.traits().contains(Trait.NEUTRAL)
                && counts.refusedIn(cell.text()).isPresent();
        boolean mayBeAge =
                counts.readsAsRange(cell) && readings.all().anyMatch(reading -> reading.says(Fact.OfAge.class));
        if (!mayBeAge && !refused && !counts.readsAsValue(cell)) {
            return counts.readsAsYear(cell) ? either(Set.of(PERIOD)) : label;
        }
        boolean noAge = readings.best()
                .one(Fact.OfAge.class)
                .filter(fact -> fact.age().from() > 0
                        && fact.age().to() > OLDEST
                        && fact.age().to() < 999)
                .isPresent();
        boolean neutral = label.traits().contains(Trait.NEUTRAL);
        if (refused && !mayBeAge && !counts.readsAsValue(cell)) {
            return Sense.NUMBER;
        }
        // "NA" is not available among numbers and may be an area, North Area, among codes.
        boolean code = LeftWords.isCode(cell);
        boolean labelToo = (mayBeAge && !noAge) || (!mayBeAge && !label.kinds().isEmpty()) || neutral || code;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(label.traits());
        traits.retainAll(Set.of(Trait.NEUTRAL, Trait.WHOLE));
        return labelToo ? new Sense(Lean.EITHER, label.kinds(), Set.of(), traits) : Sense.NUMBER;
    }

    /** The name of an axis before brackets that say what is counted: "Age (offences recorded in 2024/25)". */
    private Optional<Readings> head(String text) {
        Matcher parts = NAME_AND_COUNT.matcher(text.strip());
        if (!parts.matches() || !grammar.read(parts.group(2)).says(Fact.Counts.class)) {
            return Optional.empty();
        }
        Readings name = grammar.readings(parts.group(1));
        List<Fact> facts = name.best().facts();
        boolean names = !facts.isEmpty() && facts.stream().allMatch(Fact.Names.class::isInstance);
        return names && name.best().whole() ? Optional.of(name) : Optional.empty();
    }

    private static Sense label(Readings readings) {
        Reading best = readings.best();
        if (best.tokens() > LONGEST_LABEL || Subjects.scaled(best)) {
            return Sense.WORDS;
        }
        Set<String> kinds = new HashSet<>();
        readings.all().forEach(reading -> reading.facts().forEach(fact -> addKind(fact, kinds)));
        Set<String> names = new HashSet<>();
        if (best.whole()) {
            best.all(Fact.Names.class).forEach(named -> names.add(named.axis().id()));
        }
        boolean wild = best.says(Fact.Unknown.class)
                || best.says(Fact.Whole.class)
                || best.says(Fact.Other.class)
                || (best.says(Fact.NotHeld.class) && !names.isEmpty());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (wild && kinds.isEmpty()) {
            traits.add(Trait.NEUTRAL);
        }
        if (best.says(Fact.Whole.class) && Set.of(Axis.FORCE.id()).containsAll(kinds)) {
            traits.add(Trait.WHOLE);
        }
        if (best.says(Fact.RowName.class) && kinds.isEmpty() && names.isEmpty()) {
            traits.add(Trait.ORDINAL);
        }
        if (!best.whole()) {
            traits.add(Trait.PARTLY);
        }
        if ((wild || !kinds.isEmpty()) && best.beginsAsPart()) {
            traits.add(Trait.PART);
        }
        if (best.says(Fact.Youngest.class)) {
            traits.add(Trait.ANSWERED);
        }
        if (YoungestAnswers.oneAge(best)) {
            traits.add(Trait.ANSWER);
        }
        boolean counts = best.all(Fact.Counts.class).anyMatch(fact -> fact.unit() != Unit.VICTIMS) || best.measures();
        if (wild || !kinds.isEmpty() || counts) {
            names.clear();
        }
        if (names.contains(Axis.VICTIM_AGE.id())) {
            traits.add(Trait.NUMBERED);
        }
        return new Sense(Lean.LABEL, kinds, names, traits, section(best), null);
    }

    /** The number of the question that a label begins with; 0 when it begins with none. */
    private static int section(Reading label) {
        if (label.facts().isEmpty()) {
            return 0;
        }
        Fact first = label.facts().get(0);
        return first instanceof Fact.QNumber question
                ? question.number()
                : first instanceof Fact.Numbering numbering ? numbering.number() : 0;
    }

    private static void addKind(Fact fact, Set<String> kinds) {
        Axis axis = Axis.of(fact);
        if (axis != null) {
            kinds.add(axis.id());
        } else if (fact instanceof Fact.Beside beside) {
            kinds.add("beside " + beside.axis());
        }
    }
}
