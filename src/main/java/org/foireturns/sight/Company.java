package org.foireturns.sight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a label says among its neighbours: the head of its line, or most of the labels beside it, say which axis
 * "Unknown", "Other", "Total" and bare numbers are about and which of two readings holds.
 */
final class Company {
    /** Labels that are looked at on either side. */
    private static final int NEAR = 60;
    /** A longer text is a sentence. */
    static final int LONGEST_LABEL = 14;

    private final Sheet sheet;
    private final Grammar grammar;
    private final String offence;
    private final Map<Address, Saying> inColumn = new HashMap<>();
    private final Map<Address, Saying> inRow = new HashMap<>();

    Company(Sheet sheet, Grammar grammar, String offence) {
        this.sheet = sheet;
        this.grammar = grammar;
        this.offence = offence;
    }

    Reading read(Cell cell) {
        return grammar.read(cell.text());
    }

    Reading reading(String text) {
        return grammar.read(text);
    }

    /** What a label says as one of those under each other. */
    Saying inColumn(Cell label) {
        return inColumn.computeIfAbsent(
                label.address(),
                at -> say(label, FifthQuestion.follows(label, sheet, grammar) ? null : columnAxis(label)));
    }

    /** What a label says as one of a row of heads. */
    Saying inRow(Cell label) {
        return inRow.computeIfAbsent(label.address(), at -> say(label, rowAxis(label)));
    }

    /** What a text says that stands in no line. */
    Saying alone(String text) {
        return Saying.of(grammar.read(text), null, offence);
    }

    private Saying say(Cell label, @Nullable Axis line) {
        if (label.date() != null) {
            return Saying.ofDate(label, line);
        }
        Saying completed = completed(label);
        if (completed != null) {
            return completed;
        }
        Readings readings = grammar.readings(label.text());
        Saying best = Saying.of(readings.best(), line, offence);
        for (Reading reading : readings.others()) {
            Saying other = Saying.of(reading, line, offence);
            if (line != null && !best.says().containsKey(line) && other.says().containsKey(line)) {
                return other;
            }
            if (reading.whole()
                    && !other.says().keySet().equals(best.says().keySet())
                    && !best.says().containsKey(line)) {
                Set<Axis> dim = new HashSet<>(best.dim());
                dim.addAll(best.says().keySet());
                dim.addAll(other.says().keySet());
                return new Saying(Map.of(), dim, best.blocked(), best.part(), best.whole());
            }
        }
        return best;
    }

    /** What a year or month says with the head of its line before it: "Year ending" and "March 2024". */
    private @Nullable Saying completed(Cell label) {
        Cell over = headOfYears(label);
        Cell head = over == null ? leading(label) : over;
        if (head == null
                || new Votes(grammar).vote(label) != Axis.PERIOD
                || (Saying.named(read(head)) == Axis.PERIOD
                        && read(label).says(Fact.OfPeriod.class)
                        && !read(head).says(Fact.YearsEnd.class)
                        && read(head).tokens() == 1)) {
            return null;
        }
        Reading together = grammar.read(head.text() + " " + label.text());
        return together.whole()
                        && together.one(Fact.OfPeriod.class).isPresent()
                        && together.facts().stream()
                                .allMatch(fact -> fact instanceof Fact.OfPeriod
                                        || fact instanceof Fact.Numbering
                                        || fact instanceof Fact.Standing)
                ? Saying.of(together, Axis.PERIOD, offence)
                : null;
    }

    /**
     * The nearest label above that is no year or month itself; null when there is none. "Quarter 4" over "2024/25" has
     * numbers of its own and is no head.
     */
    private @Nullable Cell headOfYears(Cell label) {
        int column = label.address().column();
        int lowest = Math.max(0, label.address().row() - Sheet.REACH);
        for (int row = label.address().row() - 1; row >= lowest; row--) {
            Cell above = sheet.label(row, column);
            if (above == null) {
                return null;
            }
            Reading reading = read(above);
            if (!reading.says(Fact.OfPeriod.class)
                    && !reading.says(Fact.Day.class)
                    && !reading.says(Fact.DayOfYear.class)
                    && !reading.says(Fact.YearAlone.class)) {
                return sheet.hasValue(row, 0, sheet.columns()) ? null : above;
            }
        }
        return null;
    }

    /** The first label of a row of heads where it names their axis: "Year ending March | 2018 | 2019"; or null. */
    private @Nullable Cell leading(Cell label) {
        int row = label.address().row();
        Cell first = sheet.labels(row, 0, sheet.columns()).stream().findFirst().orElse(null);
        return first == null || first.equals(label) || sheet.hasValue(row, 0, sheet.columns())
                ? null
                : Saying.named(read(first)) == Axis.PERIOD ? first : null;
    }

    private @Nullable Axis columnAxis(Cell label) {
        Votes votes = new Votes(grammar);
        int row = label.address().row();
        int column = label.address().column();
        Cell outer = column == 0 ? null : sheet.label(row, column - 1);
        Axis named = outer == null || outer.equals(label) ? null : Saying.named(read(outer));
        if (named != null) {
            return named;
        }
        Axis head = null;
        boolean closed = false;
        for (int above = row - 1; above >= Math.max(0, row - NEAR) && !sheet.blankRow(above); above--) {
            Cell other = sheet.label(above, column);
            if (other != null && !sheet.hasValue(above, column, sheet.columns())) {
                head = Saying.named(read(other));
                break;
            }
            if (votes.closes(other)) {
                closed = true;
            }
            if (!closed) {
                votes.count(sibling(other, label));
            }
        }
        for (int below = row + 1; !votes.closes(label) && below <= row + NEAR && !sheet.blankRow(below); below++) {
            Cell other = sheet.label(below, column);
            if (other != null && !sheet.hasValue(below, column, sheet.columns())) {
                break;
            }
            if (votes.closes(other)) {
                break;
            }
            votes.count(sibling(other, label));
        }
        votes.count(label);
        return votes.decided(closed ? null : head);
    }

    /**
     * A label that is a part of another as the label is, or is none as well: "of whom 12-15" is no sister of "Female".
     */
    private @Nullable Cell sibling(@Nullable Cell other, Cell label) {
        return other != null
                        && Headings.indent(other) == Headings.indent(label)
                        && read(other).beginsAsPart() == read(label).beginsAsPart()
                ? other
                : null;
    }

    private @Nullable Axis rowAxis(Cell label) {
        Votes votes = new Votes(grammar);
        int row = label.address().row();
        int column = label.address().column();
        Cell over = sheet.hasValue(row - 1, 0, sheet.columns())
                        || sheet.labels(row - 1, 0, sheet.columns()).size() < 2
                ? null
                : upper(row, column);
        for (int left = column - 1; left >= 0 && !sheet.value(row, left) && !gap(row, left); left--) {
            if ((over != null && !over.equals(upper(row, left))) || votes.closes(sheet.label(row, left))) {
                break;
            }
            votes.count(sheet.label(row, left));
        }
        for (int right = column + 1;
                !votes.closes(label) && right < sheet.columns() && !sheet.value(row, right) && !gap(row, right);
                right++) {
            if ((over != null && !over.equals(upper(row, right))) || votes.closes(sheet.label(row, right))) {
                break;
            }
            votes.count(sheet.label(row, right));
        }
        votes.count(label);
        return votes.decided(over == null ? null : Saying.named(read(over)));
    }

    /** The label above a head or the last one before it in the row above. */
    private @Nullable Cell upper(int row, int column) {
        for (int left = column; left >= 0; left--) {
            Cell upper = sheet.label(row - 1, left);
            if (upper != null) {
                return upper;
            }
        }
        return null;
    }

    private boolean gap(int row, int column) {
        return sheet.at(row, column) == null && sheet.at(row, column + 1) == null && sheet.at(row - 1, column) == null;
    }
}
