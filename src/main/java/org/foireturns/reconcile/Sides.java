package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Range;
import org.foireturns.reconcile.TieOut.Side;
import org.jspecify.annotations.Nullable;

/** Builds the two sides of a tie-out and compares them. */
final class Sides {
    private Sides() {}

    static Side cell(Observation cell) {
        return new Side(ComparisonWords.cells(List.of(cell)), Range.of(cell.count()), List.of(cell));
    }

    static Side number(Standing standing) {
        return new Side(ComparisonWords.cells(standing.cells()), standing.value(), standing.cells());
    }

    /** A sum of cells that all hold a number. */
    static Side sum(List<Observation> parts) {
        return new Side(ComparisonWords.cells(parts), Counts.sum(parts), parts);
    }

    /** A sum of the categories of a table, of which some may be missing; then it is what is known and more. */
    static Side categories(List<Observation> parts, boolean whole) {
        List<Observation> held =
                parts.stream().filter(part -> part.count().held()).toList();
        Range known = Counts.sum(held);
        if (held.size() == parts.size() && whole) {
            return sum(parts);
        }
        String missing = whole ? " and a part that is not held" : " and a part that was rejected or is blank";
        return new Side(ComparisonWords.cells(held) + missing, new Range(known.lower(), null), parts);
    }

    /** A sum of the years that are held; a total of more than they come to may count those that are not. */
    static Side years(Range total, List<Observation> parts) {
        List<Observation> held =
                parts.stream().filter(part -> part.count().held()).toList();
        long missing = parts.size() - (long) held.size();
        String words = ComparisonWords.cells(held) + (missing == 0 ? "" : "; not held: " + missing);
        Range known = Counts.sum(held);
        boolean more = missing > 0 && total.lower() > known.lower();
        return new Side(words, more ? new Range(known.lower(), null) : known, held);
    }

    /** How far apart the sides are at least, 0 when the relation can hold. */
    static long difference(Range left, Relation relation, Range right) {
        if (relation == Relation.EQUALS) {
            return left.gap(right);
        }
        @Nullable Long most = right.upper();
        return most == null ? 0 : Math.max(0, left.lower() - most);
    }

    static Verdict verdict(Range left, Relation relation, Range right) {
        if (difference(left, relation, right) > 0) {
            return Verdict.DOES_NOT_ADD_UP;
        }
        @Nullable Long most = left.upper();
        boolean sure =
                relation == Relation.EQUALS ? left.exact() && right.exact() : most != null && most <= right.lower();
        return sure ? Verdict.ADDS_UP : Verdict.COULD_ADD_UP;
    }
}
