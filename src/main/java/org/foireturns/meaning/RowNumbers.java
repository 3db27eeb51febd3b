package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and codes that run upwards from the first one down the left of a form, each before what its row is about:
 * {@code 2a | Victim is female | 95}, {@code B3 | of which boys | 44}, {@code 3 | In 228 of these offences the victim
 * was female.} They name rows and are neither counts nor ages; nor is a box that is ticked before a label. "Q1" opens a
 * question and stays.
 */
final class RowNumbers {
    private static final int FEWEST = 3;
    /** A question that is left out leaves a gap. */
    private static final int WIDEST_GAP = 3;
    /** Fewer words are a label. */
    private static final int SHORTEST_SENTENCE = 6;

    private static final Pattern CODE = Pattern.compile("([A-Za-z]?)\\.?([0-9]{1,2})([a-z]?)[.)]?");

    private final Grammar grammar;
    private final Set<Cell> found = new HashSet<>();
    private final List<Cell> run = new ArrayList<>();
    private Code last = Code.BEFORE_ALL;
    private int sentences;
    private boolean beside;
    private boolean headed;

    private RowNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    static Set<Cell> in(Grid grid, Grammar grammar) {
        RowNumbers numbers = new RowNumbers(grammar);
        boolean axis = false;
        for (int at : grid.rowNumbers()) {
            List<Cell> row = List.copyOf(grid.row(at));
            Cell first = row.get(0);
            if (row.size() > 2 && tick(first) && names(row.get(1))) {
                numbers.found.add(first);
            } else if (numbers.run.isEmpty() || first.address().column() == numbers.run.get(0).address().column()) {
                if (row.size() > 1 && !numbers.goesOn(row, axis)) {
                    numbers.close();
                    numbers.headed = Code.of(first) == null;
                    axis = numbers.headed ? numbers.namesAxis(first) : axis;
                    numbers.goesOn(row, axis);
                }
            } else if (first.address().column() < numbers.run.get(0).address().column()) {
                numbers.close();
            }
        }
        numbers.close();
        return Set.copyOf(numbers.found);
    }

    /** Numbers under "Age" or "Month" are what that says. */
    private boolean namesAxis(Cell head) {
        Reading reading = grammar.read(head.text());
        return reading.all(Fact.Names.class).findAny().isPresent()
                || reading.facts().stream().anyMatch(fact -> Facts.axis(fact) != null);
    }

    private boolean goesOn(List<Cell> row, boolean axis) {
        Code code = axis ? null : Code.of(row.get(0));
        Cell next = row.get(1);
        boolean question = grammar.read(row.get(0).text()).says(Fact.QNumber.class);
        if (code == null || question || !code.follows(last) || !names(next)) {
            return false;
        }
        run.add(row.get(0));
        last = code;
        sentences += grammar.read(next.text()).tokens() >= SHORTEST_SENTENCE ? 1 : 0;
        beside |= row.size() > 2;
        return true;
    }

    private static boolean tick(Cell cell) {
        String text = cell.isText() ? cell.text().strip() : "";
        return text.length() == 1 && Character.getType(text.charAt(0)) == Character.OTHER_SYMBOL;
    }

    private static boolean names(Cell cell) {
        return cell.isText() && cell.text().chars().anyMatch(Character::isLetter);
    }

    private void close() {
        boolean paragraphs = !headed && sentences * 3 >= run.size() * 2;
        if (run.size() >= FEWEST && (beside || paragraphs)) {
            found.addAll(run);
        }
        run.clear();
        last = Code.BEFORE_ALL;
        sentences = 0;
        beside = false;
    }

    /** @param part of a question: the a of 2a, the C of C1; blank for none */
    private record Code(String section, int number, String part) {
        static final Code BEFORE_ALL = new Code("", 0, "");

        static @Nullable Code of(Cell cell) {
            Matcher code = CODE.matcher(cell.text().strip());
            return code.matches() ? new Code(code.group(1), Integer.parseInt(code.group(2)), code.group(3)) : null;
        }

        boolean follows(Code before) {
            if (!section.equals(before.section)) {
                return number == 1 && section.compareTo(before.section) > 0;
            }
            return number == before.number
                    ? part.compareTo(before.part) > 0
                    : number > before.number && number <= before.number + WIDEST_GAP;
        }
    }
}
