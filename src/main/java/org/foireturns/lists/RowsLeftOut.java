package org.foireturns.lists;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foireturns.model.Place;
import org.foireturns.model.finding.BetweenRows;
import org.foireturns.model.finding.CancelledRows;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ListUnclear;
import org.foireturns.model.finding.ListUndated;
import org.foireturns.model.finding.ListUnmatched;
import org.foireturns.model.finding.OtherOffence;
import org.foireturns.model.finding.OtherPersons;
import org.foireturns.model.finding.RowsElsewhere;

/** The lines of a list that are not counted, each with its reason. */
final class RowsLeftOut {
    /** Why a line is not counted. */
    enum Why {
        /** It is no row but a sum, or words. */
        NO_ROW,
        /** The list says nothing that is asked. */
        NOTHING_ASKED,
        /** It cannot be told what a row of the list is. */
        UNCLEAR,
        /** Nothing tells whether its person is a victim. */
        ROLE_UNCLEAR,
        OTHER_OFFENCE,
        /** The list does not say when its offences were recorded. */
        UNDATED,
        CANCELLED,
        /** It stands in an earlier list of the return. */
        ELSEWHERE,
        /** It is about a suspect or somebody else, in a list without references. */
        OTHER_PERSON
    }

    private final Map<Why, Map<Place, Integer>> lines = new EnumMap<>(Why.class);

    void add(Why why, Place line, int cells) {
        lines.computeIfAbsent(why, none -> new LinkedHashMap<>()).put(line, cells);
    }

    /** The lines of each reason with the number of their cells. */
    Map<Finding, Map<Place, Integer>> all(Place list) {
        Map<Finding, Map<Place, Integer>> all = new LinkedHashMap<>();
        lines.forEach((why, places) -> all.put(finding(why, list, places.size()), places));
        return all;
    }

    private static Finding finding(Why why, Place list, int rows) {
        return switch (why) {
            case NO_ROW -> new BetweenRows(list, rows);
            case NOTHING_ASKED -> new ListUnmatched(list);
            case UNCLEAR ->
                new ListUnclear(
                        list,
                        "what a row is",
                        "It has texts, or numbers under a head that we do not know, where counts would be, and no references"
                                + " that tell its rows apart; none of it is counted.");
            case ROLE_UNCLEAR ->
                new ListUnclear(
                        list,
                        "which rows are about victims",
                        "A column says it by codes that we do not know; " + rows + " rows with such are not counted.");
            case OTHER_OFFENCE -> new OtherOffence(list, rows);
            case UNDATED -> new ListUndated(list);
            case CANCELLED -> new CancelledRows(list, rows);
            case ELSEWHERE -> new RowsElsewhere(list, rows);
            case OTHER_PERSON -> new OtherPersons(list, rows);
        };
    }
}
