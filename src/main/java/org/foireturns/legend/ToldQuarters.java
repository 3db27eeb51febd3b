package org.foireturns.legend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;

/**
 * Quarters that a return explains: its heads are written out, as a quarter with a year may be one of a calendar or of a
 * financial year.
 *
 * <pre>
 * 2024 Q2 | 2024 Q3      is April to June 2024 | July to September 2024
 * 21      | 22
 *
 * Calendar quarters: Q1 = January to March, Q2 = April to June, Q3 = July to September, Q4 = October to December
 * </pre>
 */
final class ToldQuarters implements WritingOut {
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:(20[0-9]{2})\\s*[-/]?\\s*Q([1-4])|Q([1-4])\\s*[-/,]?\\s*(20[0-9]{2}))");
    private static final int QUARTERS = 4;

    private final Grammar grammar;
    private final Pattern told;

    ToldQuarters(Grammar grammar) {
        this.grammar = grammar;
        String means = grammar.anyOf(new Term(TermKind.MEANS, "plainly"), new Term(TermKind.MEANS, ""));
        String to = grammar.anyOf(new Term(TermKind.TO, ""));
        this.told = Pattern.compile(
                "(?i)\\bQ([1-4])\\s*(?:" + means + ")\\s*([\\p{L}.]+\\s*(?:" + to + "|\u2013)\\s*[\\p{L}.]+)");
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        Map<Integer, String> months = new TreeMap<>();
        workbook.grids().stream()
                .flatMap(grid -> grid.cellsThat(this::tells))
                .forEach(cell -> tell(cell.text(), months));
        return months.size() == QUARTERS ? workbook.changed(grid -> writtenOut(grid, months)) : workbook;
    }

    private boolean tells(Cell cell) {
        return cell.isText() && told.matcher(cell.text()).find();
    }

    /** Adds what a text says of quarters; two that differ leave one untold. */
    private void tell(String text, Map<Integer, String> months) {
        Matcher quarters = told.matcher(text);
        while (quarters.find()) {
            Reading reading = grammar.read(quarters.group(2));
            int quarter = Integer.parseInt(quarters.group(1));
            Optional<Fact.PartOfYear> part = reading.one(Fact.PartOfYear.class)
                    .filter(fact -> reading.whole() && reading.facts().size() == 1)
                    .filter(fact -> (fact.last() - fact.first() + 12) % 12 == 2);
            if (part.isPresent()) {
                months.merge(quarter, quarters.group(2), (one, other) -> one.equals(other) ? one : "");
            }
        }
        months.values().removeIf(String::isEmpty);
    }

    private static Grid writtenOut(Grid grid, Map<Integer, String> months) {
        Map<Address, String> meant = new HashMap<>();
        grid.cellsThat(cell -> cell.isText() && head(cell).matches()).forEach(cell -> {
            Matcher head = head(cell);
            if (head.matches()) {
                boolean first = head.group(1) != null;
                String quarter = months.get(Integer.parseInt(first ? head.group(2) : head.group(3)));
                meant.put(cell.address(), quarter + " " + (first ? head.group(1) : head.group(4)));
            }
        });
        return grid.saying(meant);
    }

    private static Matcher head(Cell cell) {
        return HEAD.matcher(cell.text().strip());
    }
}
