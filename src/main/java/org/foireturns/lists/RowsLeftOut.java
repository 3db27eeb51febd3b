package org.foireturns.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.CellRange;
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

/**
 * The lines of a list that are not counted, each with its reason. Where there are more of them than anybody reads,
 * those that lie next to each other are told of together, so that a million rows of other offences are a few thousand
 * lines.
 */
final class RowsLeftOut {
    /** More lines than these that are left out for one reason are told of together. */
    static final int MOST_ALONE = 5_000;

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

    private final Map<Why, Lines> lines = new EnumMap<>(Why.class);

    void add(Why why, Place line, int cells) {
        lines.computeIfAbsent(why, none -> new Lines()).add(new Line(line, cells));
    }

    /** The lines of each reason with the number of their cells. */
    Map<Finding, Map<Place, Integer>> all(Place list) {
        Map<Finding, Map<Place, Integer>> all = new LinkedHashMap<>();
        lines.forEach((why, each) -> all.put(finding(why, list, each.rows), each.places()));
        return all;
    }

    /** A line, or several that lie below each other, and the number of their cells. */
    private record Line(Place place, int cells) {
        boolean isOver(Line lower) {
            return range().last().row() + 1 == lower.range().first().row();
        }

        Line with(Line lower) {
            return new Line(place.at(range().with(lower.range()), ""), cells + lower.cells);
        }

        private CellRange range() {
            return Objects.requireNonNull(place.cells(), "a row has cells");
        }
    }

    /** Those of one reason, from top to bottom. */
    private static final class Lines {
        private List<Line> lines = new ArrayList<>();
        private int rows;

        void add(Line line) {
            rows++;
            if (rows == MOST_ALONE + 1) {
                List<Line> alone = lines;
                lines = new ArrayList<>();
                alone.forEach(this::join);
            }
            if (rows > MOST_ALONE) {
                join(line);
            } else {
                lines.add(line);
            }
        }

        private void join(Line line) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).isOver(line)) {
                lines.set(last, lines.get(last).with(line));
            } else {
                lines.add(line);
            }
        }

        Map<Place, Integer> places() {
            Map<Place, Integer> places = new LinkedHashMap<>();
            lines.forEach(line -> places.put(line.place, line.cells));
            return places;
        }
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
