package org.foireturns.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a table say that holds for all its values, the nearest first: its own titles, the texts between
 * it and the table above, those at the top of the sheet, the name of the sheet. An answer to another question says
 * nothing.
 */
final class Titles {
    /** A longer line is a sentence: it may say a period and an offence, and seldom a gender, age or platform. */
    static final int LONGEST_TITLE = 14;

    /** How a table stands that is no answer any more. */
    static final String WITHDRAWN = "withdrawn";

    private static final String EXAMPLE = "example";
    /** How tables stand that answer nothing. */
    static final Set<String> GONE = Set.of(WITHDRAWN, EXAMPLE);

    private final Grammar grammar;
    private final List<TextsAbove.Witness> nearest;
    private final @Nullable String ofSheet;
    private final TitledPeriod period;
    private final TitledSubject subject;
    private final TitledValues values;
    private final boolean behindYoungest;

    Titles(
            SheetPlan plan,
            Table table,
            String sheet,
            TextsAbove above,
            Sisters sisters,
            Grammar grammar,
            String offence) {
        this.grammar = grammar;
        this.nearest = above.nearest();
        this.ofSheet = ofSheet(plan, grammar);
        this.period = new TitledPeriod(nearest, grammar);
        this.subject = new TitledSubject(nearest, grammar, offence);
        this.values = new TitledValues(nearest, sheet, sisters, grammar);
        this.behindYoungest =
                table.range().first().row() == table.range().last().row()
                        && plan.texts().stream().anyMatch(text -> before(text, table) && asksForYoungest(text));
    }

    private static boolean before(Cell text, Table table) {
        Address first = table.range().first();
        return text.address().row() == first.row() && text.address().column() < first.column();
    }

    private boolean asksForYoungest(Cell text) {
        return grammar.read(text.text()).says(Fact.Youngest.class);
    }

    /** Whether the table is one row behind the question for the youngest victim: "Youngest victim | 7 | Female". */
    boolean behindYoungest() {
        return behindYoungest;
    }

    /** The lines over the table, the nearest first. */
    List<TextsAbove.Witness> nearest() {
        return nearest;
    }

    /** The period that they say. */
    TitledPeriod period() {
        return period;
    }

    /** What they say that the table is about. */
    TitledSubject subject() {
        return subject;
    }

    /** The gender, age and platform that they say. */
    TitledValues values() {
        return values;
    }

    /**
     * The one axis of victims or platforms that the nearest title names, without a value of it; null when it names
     * none.
     */
    @Nullable
    Axis named() {
        Reading title = nearest.isEmpty() || !nearest.get(0).near()
                ? Reading.NOTHING
                : grammar.read(nearest.get(0).text());
        Axis named = title.tokens() > LONGEST_TITLE
                ? null
                : title.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
        boolean asked = named == Axis.VICTIM_GENDER || named == Axis.VICTIM_AGE || named == Axis.PLATFORM;
        return asked && title.facts().stream().noneMatch(fact -> Axis.of(fact) == named) ? named : null;
    }

    /** The force that a line names; null when none or several do. */
    @Nullable
    Found force() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            List<String> forces = reading.all(Fact.OfForce.class)
                    .map(Fact.OfForce::id)
                    .distinct()
                    .toList();
            if (forces.size() == 1 && reading.whole() && reading.tokens() <= LONGEST_TITLE) {
                return new Found(forces.get(0), witness.place());
            }
        }
        return null;
    }

    /**
     * What the nearest line that says so counts: victims or mentions; null when it does not say. "Offences and victims
     * are counted separately" says nothing of one number.
     */
    @Nullable
    Unit unit() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            List<Unit> units = reading.all(Fact.Counts.class)
                    .map(Fact.Counts::unit)
                    .distinct()
                    .toList();
            if (units.size() == 1 && witness.near()) {
                return units.get(0) == Unit.OFFENCES ? null : units.get(0);
            }
        }
        return null;
    }

    /**
     * How the nearest title, or the line at the top of the sheet, says that the table stands to others:
     * {@code revised}, {@code provisional}; "Q4 is provisional" speaks of that quarter alone, and "question 4 was
     * withdrawn" of what it names.
     */
    @Nullable
    String standing() {
        return nearest.stream()
                .filter(witness -> witness.near()
                        || isAtTop(witness)
                        || TitledStanding.replacesAnother(grammar.read(witness.text())))
                .flatMap(witness -> Stream.ofNullable(TitledStanding.of(grammar.read(witness.text()))))
                .findFirst()
                .orElse(ofSheet);
    }

    /** "TEST, dummy figures" at the top of a sheet, which may be the title of its first table, holds for all of it. */
    private static @Nullable String ofSheet(SheetPlan plan, Grammar grammar) {
        return Stream.concat(plan.texts().stream(), plan.tables().stream().flatMap(table -> table.titles().stream()))
                .filter(Cell::isText)
                .min(Comparator.comparing(Cell::address))
                .filter(top -> plan.tables().stream()
                        .flatMap(table -> table.values().stream())
                        .noneMatch(value ->
                                value.cell().address().row() < top.address().row()))
                .map(top -> TitledStanding.of(grammar.read(top.text())))
                .filter(EXAMPLE::equals)
                .orElse(null);
    }

    /** Whether a line stands over all others of its sheet, and is short enough for a title. */
    private boolean isAtTop(TextsAbove.Witness witness) {
        TextsAbove.Witness top = nearest.stream()
                .filter(other -> !other.ofSheet())
                .reduce((first, second) -> second)
                .orElse(null);
        return witness.equals(top) && grammar.read(witness.text()).tokens() <= LONGEST_TITLE;
    }
}
