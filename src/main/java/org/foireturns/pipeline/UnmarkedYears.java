package org.foireturns.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.meaning.PartsOfYears;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.NoteSigns;
import org.foireturns.model.Period;

/**
 * Years that a mark makes a part of in one place, and that stand without the mark in another. The numbers there are
 * read as of the whole year, which may not be what was counted.
 *
 * <pre>
 * Offences | 2024/25*          Victims 2024/25       without the mark
 *          | 89                Female | 65
 *
 * * 2024/25 runs from 1 April 2024 to 31 January 2025.
 * </pre>
 *
 * A note about one axis, such as platforms, says nothing of numbers on others.
 */
final class UnmarkedYears {
    private static final Pattern NOTE = Pattern.compile("(" + NoteSigns.MARK + ")\\s*(\\S.*)", Pattern.DOTALL);

    private final Grammar grammar;
    private final List<Grid> typed;
    private final List<Period> periods;

    /**
     * @param typed the sheets as the force sent them
     * @param periods of the numbers as they were read
     */
    UnmarkedYears(Grammar grammar, List<Grid> typed, List<Period> periods) {
        this.grammar = grammar;
        this.typed = typed;
        this.periods = periods;
    }

    /** The years that the note behind a mark says to be parts and that are the period of other numbers. */
    Stream<Period> by(Cell text) {
        Matcher note = NOTE.matcher(text.text().strip());
        if (!text.isText() || !note.matches()) {
            return Stream.empty();
        }
        Reading reading = grammar.read(note.group(2));
        if (reading.says(Fact.OfPlatform.class)
                || reading.all(Fact.Names.class).anyMatch(named -> named.axis() != Axis.PERIOD)) {
            return Stream.empty();
        }
        return periods.stream()
                .filter(year -> year.lastsAYear())
                .filter(year -> PartsOfYears.tellsEdge(reading, periods.stream().filter(year::contains)))
                .filter(year -> isMarked(year, note.group(1)));
    }

    /** Whether a year bears a mark somewhere, and no other word does with it. */
    private boolean isMarked(Period year, String mark) {
        return typed.stream()
                .filter(grid -> !grid.isLong())
                .flatMap(grid -> grid.cells().stream())
                .filter(Cell::isText)
                .map(cell -> cell.text().strip())
                .filter(text -> text.endsWith(mark))
                .map(text -> grammar.read(text.substring(0, text.length() - mark.length())))
                .map(reading -> reading.one(Fact.OfPeriod.class).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(marked -> marked.period().equals(year));
    }
}
