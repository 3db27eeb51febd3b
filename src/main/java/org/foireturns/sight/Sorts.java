package org.foireturns.sight;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.sight.Sheet.Sort;

/**
 * Tells numbers and the signs that stand for them from labels. A year or an age is a label where the head of its column
 * or row names that axis, or where years stand in company; "1-4" is a number where numbers stand around it.
 */
final class Sorts {
    private final Map<Address, Sort> sorts = new HashMap<>();

    Sorts(Sheet sheet, Grammar grammar) {
        Looks looks = new Looks(sheet, grammar);
        Bands bands = new Bands(sheet, looks, grammar);
        Numerals numerals = new Numerals(sheet, looks, grammar);
        for (Cell cell : sheet.cells()) {
            int row = cell.address().row();
            int column = cell.address().column();
            boolean label = switch (looks.at(row, column)) {
                case LABEL -> !answersYoungest(sheet, cell, grammar);
                case SIGN -> false;
                case EITHER -> !bands.among(cell, row, column);
                case NUMBER -> numerals.label(cell, row, column);
            };
            sorts.put(cell.address(), label ? Sort.LABEL : Sort.VALUE);
        }
    }

    /**
     * Whether a text tells the age of the youngest victim, or the gender, as its row asks: "Youngest victim | Female, 7
     * | Male, 8", "Youngest victim - gender | Female | Male".
     */
    private static boolean answersYoungest(Sheet sheet, Cell cell, Grammar grammar) {
        int row = cell.address().row();
        Reading answer = grammar.read(cell.text());
        boolean age = answer.whole() && (answer.says(Fact.Number.class) || answer.says(Fact.OfAge.class));
        boolean gender = answer.whole() && answer.says(Fact.OfGender.class);
        return (age || gender)
                && !answer.says(Fact.Youngest.class)
                && IntStream.range(0, cell.address().column())
                        .mapToObj(column -> sheet.at(row, column))
                        .filter(before -> before != null && before.isText())
                        .map(before -> grammar.read(before.text()))
                        .anyMatch(before -> before.says(Fact.Youngest.class)
                                && (age
                                        || before.all(Fact.Names.class)
                                                .anyMatch(names -> names.axis() == Axis.VICTIM_GENDER)));
    }

    Sort of(Cell cell) {
        return sorts.getOrDefault(cell.address(), Sort.BLANK);
    }
}
