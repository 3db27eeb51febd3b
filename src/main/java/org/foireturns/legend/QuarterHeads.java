package org.foireturns.legend;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.RaisedDigits;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;

/**
 * Heads that name a quarter by its number with one year, which may be of the calendar or a financial one: "Q2 2024",
 * "2024 Quarter 2", "2nd quarter 2024".
 */
final class QuarterHeads {
    private static final String YEAR = "\\(?(20[0-9]{2})\\)?";
    private static final String NAMED =
            "(?:(\\p{L}[\\p{L}. ]*?)\\s*([1-4])|([1-4])(\\p{L}{1,2})\\s+(\\p{L}[\\p{L}. ]*?))";
    /** The groups of the word that may join the name to the year, and of the year, behind the five of the name. */
    private static final int JOIN = 6;

    private static final int LAST = 7;

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?i)" + NAMED + "\\s*(?:[-/,]|(?<=\\s)(\\p{L}{1,3})(?=\\s))?\\s*" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)" + YEAR + "\\s*[-/:,]?\\s*" + NAMED);

    /** "Q4*": a quarter, and the mark of a note. */
    private static final Pattern BARE =
            Pattern.compile("(\\p{L}[\\p{L}]*)\\.?\\s*([1-4])\\s*([*\u2020\u2021\u00a7^#" + RaisedDigits.ALL + "]*)");

    private final Grammar grammar;

    QuarterHeads(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * One of them.
     *
     * @param quarter its number, from 1 to 4
     * @param year as it is written
     */
    record Head(Address address, int quarter, int year) {
        private static final int QUARTERS = 4;

        /** Whether it is the quarter behind another, as both are numbered. */
        boolean follows(Head other) {
            return year * QUARTERS + quarter == other.year * QUARTERS + other.quarter + 1;
        }
    }

    /**
     * A quarter without a year.
     *
     * @param word as it is typed, without its number
     * @param mark of a note behind it; empty where there is none
     */
    record Bare(Address address, String word, int quarter, String mark) {
        /** Whether it may be the number of a question. */
        boolean isLetter() {
            return word.length() == 1;
        }
    }

    /** Those of a sheet that name no year. */
    Stream<Bare> bareIn(Grid grid) {
        return grid.tellingCellsThat(Cell::isText).flatMap(cell -> {
            Matcher bare = BARE.matcher(cell.text().strip());
            return bare.matches() && grammar.isExactly(PeriodTerm.QUARTER, bare.group(1))
                    ? Stream.of(new Bare(cell.address(), bare.group(1), Integer.parseInt(bare.group(2)), bare.group(3)))
                    : Stream.empty();
        });
    }

    /** Those of a sheet, row by row. */
    Stream<Head> in(Grid grid) {
        return grid.tellingCellsThat(Cell::isText).flatMap(cell -> in(cell).stream());
    }

    private Optional<Head> in(Cell cell) {
        String text = cell.text().strip();
        Matcher number = NUMBER_FIRST.matcher(text);
        if (number.matches()
                && (number.group(JOIN) == null || grammar.isExactly(TextTerm.FILLER, number.group(JOIN)))) {
            return head(cell, number, 1, number.group(LAST));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        return year.matches() ? head(cell, year, 2, year.group(1)) : Optional.empty();
    }

    /** @param named the first group of the name, behind which the others follow */
    private Optional<Head> head(Cell cell, Matcher found, int named, String year) {
        boolean behind = found.group(named) == null;
        String word = found.group(behind ? named + 4 : named);
        String quarter = found.group(behind ? named + 2 : named + 1);
        boolean ordinal = !behind || grammar.isExactly(PeriodTerm.ORDINAL, found.group(named + 3));
        return ordinal && grammar.isExactly(PeriodTerm.QUARTER, word)
                ? Optional.of(new Head(cell.address(), Integer.parseInt(quarter), Integer.parseInt(year)))
                : Optional.empty();
    }
}
