package org.foireturns.legend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Numbers of questions in brackets behind a text, in a return that numbers others before theirs. There "Q1" is no
 * quarter of the year before it.
 *
 * <pre>
 * Offences recorded 2024/25 (Q1) | 74      read as "Offences recorded 2024/25"
 * Q2 Age of victim               | Female
 * </pre>
 */
final class QuestionsInBrackets implements WritingOut {
    private static final Pattern BEHIND = Pattern.compile("(.*\\S)\\s*[(\\[]([^()\\[\\]]{1,12})[)\\]]\\s*");
    /** One alone may be a quarter of something. */
    private static final int FEWEST = 2;

    private static final int QUARTERS = 4;

    private final Grammar grammar;

    QuestionsInBrackets(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        boolean behindTexts = workbook.grids().stream()
                .anyMatch(grid -> grid.tellingCellsThat(cell -> behind(cell).isPresent())
                        .findAny()
                        .isPresent());
        return behindTexts ? withoutThoseOf(workbook) : workbook;
    }

    private Workbook withoutThoseOf(Workbook workbook) {
        Set<Integer> asked = workbook.grids().stream()
                .flatMap(grid -> grid.tellingCellsThat(cell -> cell.isText()))
                .flatMap(cell -> asked(grammar.read(cell.text())).stream())
                .collect(Collectors.toSet());
        return asked.size() < FEWEST ? workbook : workbook.changed(grid -> without(grid, asked));
    }

    /** The number that a text begins with, where it goes on with what is asked and names no time. */
    private static Optional<Integer> asked(Reading reading) {
        List<Fact> facts = reading.facts();
        boolean asks = facts.size() > 1
                && (reading.says(Fact.Names.class) || reading.says(Fact.Youngest.class))
                && !reading.says(Fact.OfPeriod.class)
                && !reading.says(Fact.YearAlone.class);
        return asks ? number(facts.get(0)) : Optional.empty();
    }

    /** That of a question; one above four is of no quarter. */
    private static Optional<Integer> number(Fact first) {
        if (first instanceof Fact.QNumber question) {
            return Optional.of(question.number());
        }
        return first instanceof Fact.Numbering other && other.number() > QUARTERS
                ? Optional.of(other.number())
                : Optional.empty();
    }

    private Grid without(Grid grid, Set<Integer> asked) {
        return grid.changed(cell -> behind(cell)
                .filter(behind -> !asked.contains(behind.number))
                .map(behind -> cell.saying(behind.text))
                .orElse(cell));
    }

    /** A text and the number of a question behind it. */
    private record Behind(String text, int number) {}

    private Optional<Behind> behind(Cell cell) {
        Matcher behind = BEHIND.matcher(cell.text());
        if (!cell.isText() || !endsInBracket(cell.text()) || !behind.matches()) {
            return Optional.empty();
        }
        Reading reading = grammar.read(behind.group(2));
        return reading.whole() && reading.facts().size() == 1 && reading.facts().get(0) instanceof Fact.QNumber question
                ? Optional.of(new Behind(behind.group(1), question.number()))
                : Optional.empty();
    }

    /** Said of every reference of a long list, so asked before its letters are gone through. */
    private static boolean endsInBracket(String text) {
        int last = text.length() - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        return last > 0 && (text.charAt(last) == ')' || text.charAt(last) == ']');
    }
}
