package org.foireturns.legend;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * Cells with two numbers of which the second, in brackets, is a part of the first, as a text of the return says. The
 * first alone is read, and words in brackets about the part say nothing of it.
 *
 * <pre>
 * Offences recorded (of which male victims)        Offences recorded
 * 11 and under | 52 (11)                           11 and under | 52
 * 12-15        | 207 (38)                          12-15        | 207
 * </pre>
 *
 * <p>Where one of the second numbers is greater than its first, they are no parts, and nothing is changed.
 */
final class PartsInBrackets implements WritingOut {
    private static final Pattern TWO =
            Pattern.compile("\\s*([0-9][0-9,]{0,8})\\s*[(\\[]\\s*([0-9][0-9,]{0,8})\\s*[)\\]]\\s*");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final int FEWEST = 2;
    private static final int LONGEST = 250;

    private final Grammar grammar;
    private final Pattern brackets;

    PartsInBrackets(Grammar grammar) {
        this.grammar = grammar;
        this.brackets = grammar.pattern("(?i)" + grammar.anyOf(new Term(TermKind.BRACKETS, "")));
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        List<Cell> two = workbook.grids().stream()
                .flatMap(grid -> grid.tellingCellsThat(
                        cell -> cell.isText() && TWO.matcher(cell.text()).matches()))
                .toList();
        boolean parts = two.size() >= FEWEST && two.stream().allMatch(PartsInBrackets::isWithin);
        return parts && texts(workbook).anyMatch(this::saysOfParts) ? workbook.changed(this::writtenOut) : workbook;
    }

    private static Stream<String> texts(Workbook workbook) {
        return workbook.grids().stream()
                .flatMap(grid -> grid.tellingCellsThat(
                        cell -> cell.isText() && cell.text().length() <= LONGEST))
                .map(Cell::text);
    }

    private static boolean isWithin(Cell cell) {
        Matcher two = TWO.matcher(cell.text());
        return two.matches() && number(two.group(2)).compareTo(number(two.group(1))) <= 0;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** "(Of which male victims)"; "in brackets how many of them had a female victim". */
    private boolean saysOfParts(String text) {
        if (TWO.matcher(text).matches()) {
            return false;
        }
        Matcher aside = ASIDE.matcher(text);
        while (aside.find()) {
            if (isOfPart(aside.group(1))) {
                return true;
            }
        }
        if (!brackets.matcher(text).find()) {
            return false;
        }
        Reading reading = grammar.read(text);
        return !reading.says(Fact.RelativeYear.class) && (reading.says(Fact.OfWhich.class) || kinds(reading) == 1);
    }

    /** How many genders or ages a text names; "boys, in brackets girls" are no parts of each other. */
    private static long kinds(Reading reading) {
        return Stream.<Fact>concat(reading.all(Fact.OfGender.class), reading.all(Fact.OfAge.class))
                .distinct()
                .count();
    }

    private boolean isOfPart(String aside) {
        List<Fact> facts = grammar.read(aside).facts();
        return !facts.isEmpty() && facts.get(0) instanceof Fact.OfWhich;
    }

    private Grid writtenOut(Grid grid) {
        Map<Address, String> bare = new HashMap<>();
        grid.tellingCellsThat(cell -> cell.isText() && cell.text().length() <= LONGEST)
                .forEach(cell -> {
                    String text = ASIDE.matcher(cell.text())
                            .replaceAll(
                                    aside -> isOfPart(aside.group(1)) ? "" : Matcher.quoteReplacement(aside.group()));
                    if (!text.isBlank() && !text.equals(cell.text())) {
                        bare.put(cell.address(), text);
                    }
                });
        return grid.saying(bare).changed(cell -> {
            Matcher two = TWO.matcher(cell.isText() ? cell.text() : "");
            return two.matches() ? cell.sayingNumber(number(two.group(1))) : cell;
        });
    }
}
