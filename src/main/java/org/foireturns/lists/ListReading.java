package org.foireturns.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Place;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.Finding;

/**
 * What was read of a list beside its rows.
 *
 * @param leftOut by reason, the places of lines that are not counted, with the number of their cells
 * @param records how many of its lines are rows
 * @param labels how many cells are heads or headings
 * @param rows what a row is by the heads and the words over the list: an offence or a victim; references may say more
 * @param grouped whether a row stands for several offences or victims
 * @param platforms ids of the platforms that have a column of their own, so that none is a number too
 * @param how what its rows are, in words
 * @param period where the period of the rows comes from whose own cells do not say it; empty when all do
 */
public record ListReading(
        Map<Finding, Map<Place, Integer>> leftOut,
        int records,
        int labels,
        List<Finding> findings,
        Unit rows,
        boolean grouped,
        Set<String> platforms,
        String how,
        String period) {
    public ListReading {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        findings = List.copyOf(findings);
        platforms = Set.copyOf(platforms);
    }
}
