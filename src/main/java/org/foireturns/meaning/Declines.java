package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Dimension;
import org.foireturns.model.Label;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Refusal;
import org.foireturns.model.finding.Finding;
import org.foireturns.normalise.Normaliser;

/** Reads the cells in which a force declines one question of a form: "Victim age | Refused, section 12". */
public final class Declines {
    private static final Map<Axis, Dimension> BREAKDOWNS = Map.of(
            Axis.VICTIM_GENDER, Dimension.VICTIM_GENDER,
            Axis.VICTIM_AGE, Dimension.VICTIM_AGE,
            Axis.PLATFORM, Dimension.PLATFORM);

    private final Grammar grammar;
    private final Normaliser normaliser;

    public Declines(Grammar grammar, Normaliser normaliser) {
        this.grammar = grammar;
        this.normaliser = normaliser;
    }

    /** What a value cell declines; empty when it is a count, or stands beside a category and not a question. */
    public Optional<Declined> in(RawObservation value) {
        Cell cell = value.value();
        if (!cell.isText()) {
            return Optional.empty();
        }
        return normaliser
                .refusedIn(cell.text())
                .flatMap(refusal -> question(value)
                        .map(label -> asksForYoungest(label)
                                ? new Declined(List.of(), true, refusal.section(), refusal.kind())
                                : new Declined(asks(label), false, refusal.section(), refusal.kind()))
                        .filter(declined ->
                                declined.youngest() || !declined.questions().isEmpty()))
                .or(() -> normaliser.isNil(cell.text())
                        ? question(value)
                                .filter(this::asksForYoungest)
                                .map(label -> new Declined(List.of(), true, "", Refusal.Kind.NIL))
                        : Optional.empty());
    }

    /** What is said of a value cell that declines a breakdown. */
    Optional<Finding> findings(RawObservation value, Place cell) {
        return in(value).filter(Declined::breakdown).map(said -> said.finding(cell));
    }

    /** The label that asks: the one beside the value, else the one over it. */
    private static Optional<String> question(RawObservation value) {
        List<Label> labels = new ArrayList<>(value.columns());
        labels.addAll(value.rows());
        int row = value.value().address().row();
        Comparator<Label> besideLast =
                Comparator.comparing(label -> label.cell().address().row() == row);
        return labels.stream()
                .reduce((one, other) -> besideLast.compare(one, other) > 0 ? one : other)
                .map(Label::text);
    }

    /** Whether a text asks for the youngest victim. */
    public boolean asksForYoungest(String label) {
        return grammar.read(label).says(Fact.Youngest.class);
    }

    /** The breakdowns that a sentence names. */
    public List<Dimension> namedIn(String sentence) {
        return grammar.read(sentence)
                .all(Fact.Names.class)
                .map(Fact.Names::axis)
                .filter(BREAKDOWNS::containsKey)
                .distinct()
                .map(BREAKDOWNS::get)
                .toList();
    }

    /** The breakdowns that a text asks for, or the number of offences; none when it names a category. */
    public List<Dimension> asks(String text) {
        Reading reading = grammar.read(text);
        if (reading.says(Fact.Unknown.class)) {
            return List.of();
        }
        Set<Dimension> told = EnumSet.noneOf(Dimension.class);
        Set<Dimension> named = EnumSet.noneOf(Dimension.class);
        boolean counts = false;
        for (Fact fact : reading.facts()) {
            Axis axis = Axis.of(fact);
            if (axis != null && BREAKDOWNS.containsKey(axis)) {
                told.add(BREAKDOWNS.get(axis));
            } else if (fact instanceof Fact.Names names && BREAKDOWNS.containsKey(names.axis())) {
                named.add(BREAKDOWNS.get(names.axis()));
            }
            counts |= fact instanceof Fact.Counts || fact instanceof Fact.OfOffence;
        }
        named.removeAll(told);
        return named.isEmpty() && told.isEmpty() && counts ? List.of(Dimension.TOTAL) : new ArrayList<>(named);
    }
}
