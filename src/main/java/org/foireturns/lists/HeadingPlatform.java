package org.foireturns.lists;

import java.util.Map;
import java.util.TreeMap;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The platform that headings between the rows of a list give the rows below them: an offence that names two stands
 * below both, with the same reference.
 */
final class HeadingPlatform {
    /** The headings by their rows; a heading that may be a platform that we cannot read among them. */
    private final TreeMap<Integer, Cell> headings = new TreeMap<>();

    /** Takes a heading, unless it is understood and says nothing of platforms. */
    void heading(Cell cell, Reading reading) {
        boolean named = reading.whole() && reading.says(Fact.OfPlatform.class) && saysNothingElse(reading);
        boolean among = !headings.isEmpty() && (!reading.whole() || isRest(reading));
        if (named || among) {
            headings.put(cell.address().row(), cell);
        }
    }

    private static boolean saysNothingElse(Reading reading) {
        return reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.Number
                        || fact instanceof Fact.Counts
                        || (fact instanceof Fact.Names names && names.axis() == Axis.PLATFORM));
    }

    private static boolean isRest(Reading reading) {
        return reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.Unknown
                        || fact instanceof Fact.Other
                        || fact instanceof Fact.NotHeld
                        || fact instanceof Fact.Number
                        || fact instanceof Fact.Counts
                        || fact instanceof Fact.OfPlatform
                        || (fact instanceof Fact.Names names && names.axis() == Axis.PLATFORM));
    }

    boolean any() {
        return !headings.isEmpty();
    }

    /** The heading over a row; null where none is. */
    @Nullable
    Cell over(int row) {
        Map.Entry<Integer, Cell> heading = headings.floorEntry(row);
        return heading == null ? null : heading.getValue();
    }
}
