package org.foireturns.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and codes that run upwards from the first one down the left of a form, each before what its row is about:
 * {@code 2a | Victim is female | 95}, {@code B3 | of which boys | 44}, {@code (iv) | Male, age not known | 1}, {@code 3
 * | In 228 of these offences the victim was female.} They name rows and are neither counts nor ages; nor is a box that
 * is ticked before a label. "Q1" opens a question and stays.
 */
final class RowNumbers {
    private static final int FEWEST = 3;
    /** No request asks more questions. */
    private static final int LAST_QUESTION = 20;
    /** A question that is left out leaves a gap. */
    private static final int WIDEST_GAP = 3;
    /** Fewer words are a label. */
    private static final int SHORTEST_SENTENCE = 6;

    /** 2, 2a, B3, 2.1, 3.b., 2(a)(iv). */
    private static final Pattern CODE =
            Pattern.compile("([A-Za-z]?)\\.?([0-9]{1,2})((?:\\([a-z0-9]{1,5}\\)|\\.[0-9]{1,2}|\\.?[a-z])*)[.):]?");
    /** (a), iv., II). */
    private static final Pattern LETTERED =
            Pattern.compile("\\((?:[a-h]|[ivx]{1,5}|[IVX]{1,5})\\)|(?:[a-h]|[ivx]{1,5}|[IVX]{1,5})[.)]");

    private static final Set<String> FIRST = Set.of("1", "a", "i");

    private final Grammar grammar;
    private final Set<Cell> found = new HashSet<>();
    private final List<Cell> run = new ArrayList<>();
    private @Nullable Code last;
    private int sentences;
    private boolean beside;
    private boolean headed;
    /** Whether the last head over the column says that its numbers are something else. */
    private boolean otherHead;
    /** Whether it says that they number rows, or nothing: "Line". Then they may go on from those of another table. */
    private boolean mayGoOn;

    private RowNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    static Set<Cell> in(Grid grid, Grammar grammar) {
        RowNumbers numbers = new RowNumbers(grammar);
        grid.rowNumbers().forEach(row -> numbers.look(List.copyOf(grid.row(row))));
        numbers.close();
        // At the left edge they part the questions, and are read as such.
        grid.cellsThat(cell -> cell.isText()
                        && cell.address().column() > 0
                        && grid.cell(cell.address().row(), cell.address().column() - 1) != null
                        && grammar.isExactly(TextTerm.QUESTION, cell.text())
                        && !grammar.announcesAnswer(cell.text()))
                .forEach(head -> numbers.found.addAll(questions(head, grid)));
        return Set.copyOf(numbers.found);
    }

    /** The numbers of questions below "Question": none where another number or a text stands there. */
    private static List<Cell> questions(Cell head, Grid grid) {
        List<Cell> below = new ArrayList<>();
        int least = 1;
        Cell next = grid.cell(head.address().row() + 1, head.address().column());
        while (next != null) {
            BigDecimal number = next.number();
            boolean question = number != null
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(LAST_QUESTION)) <= 0;
            if (number == null || !question) {
                return List.of();
            }
            least = number.intValue();
            below.add(next);
            next = grid.cell(next.address().row() + 1, next.address().column());
        }
        return below.size() >= FEWEST ? below : List.of();
    }

    private void look(List<Cell> row) {
        Cell first = row.get(0);
        if (row.size() > 2 && tick(first) && names(row.get(1))) {
            found.add(first);
            return;
        }
        int column = first.address().column();
        int ofRun = run.isEmpty() ? column : run.get(0).address().column();
        if (column < ofRun) {
            close();
        } else if (column == ofRun && row.size() > 1 && !goesOn(row)) {
            close();
            begin(row);
        }
    }

    /** A run begins with a row of its own, or below one that may head it. */
    private void begin(List<Cell> row) {
        headed = Code.of(row.get(0)) == null;
        mayGoOn = false;
        if (headed) {
            otherHead = namesOther(row.get(0));
            mayGoOn = !otherHead && !grammar.read(row.get(0).text()).measures();
        } else {
            goesOn(row);
        }
    }

    /**
     * Numbers under "Age" or "Beat" are what that says; under "Ref", "Q", "Rank in 2024/25" and what says nothing they
     * number rows.
     */
    private boolean namesOther(Cell head) {
        Reading reading = grammar.read(head.text());
        return !reading.whole()
                || !reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.RowName
                                || (fact instanceof Fact.OfPeriod && reading.says(Fact.RowName.class))
                                || fact instanceof Fact.Numbering
                                || fact instanceof Fact.Reference);
    }

    private boolean goesOn(List<Cell> row) {
        Code code = otherHead ? null : Code.of(row.get(0));
        Cell next = row.get(1);
        Reading alone = grammar.read(row.get(0).text());
        boolean question = alone.says(Fact.QNumber.class);
        // A key of the return may say what "V1" stands for.
        boolean explained = code != null
                && !code.section().isEmpty()
                && alone.facts().stream().anyMatch(fact -> fact.isValue() || fact instanceof Fact.Whole);
        if (code == null
                || question
                || explained
                || !(names(next) || namesFurther(next))
                || !(run.isEmpty() ? code.isFirst() || mayGoOn : code.follows(last))) {
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

    /** Whether a cell is what a row is about in a run that goes on from another table: there "12-15" is as well. */
    private boolean namesFurther(Cell cell) {
        return !run.isEmpty()
                && !Code.begins(run.get(0))
                && cell.isText()
                && grammar.read(cell.text()).facts().stream().anyMatch(Fact::isValue);
    }

    private void close() {
        boolean paragraphs = !headed && sentences * 3 >= run.size() * 2;
        if (run.size() >= FEWEST && (beside || paragraphs) && (Code.begins(run.get(0)) || oneByOne())) {
            found.addAll(run);
        }
        run.clear();
        last = null;
        sentences = 0;
        beside = false;
    }

    /** Whether each number is one more than the one above it: others would be counts that happen to rise. */
    private boolean oneByOne() {
        for (int i = 1; i < run.size(); i++) {
            Code before = Code.of(run.get(i - 1));
            Code code = Code.of(run.get(i));
            if (before == null || code == null || code.number() != before.number() + 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param section the letter before its number, or blank
     * @param number the 2 of 2(a); 0 for a code of letters alone
     * @param part what stands behind the number
     */
    private record Code(String section, int number, String part) {
        static @Nullable Code of(Cell cell) {
            String text = cell.text().strip();
            Matcher code = CODE.matcher(text);
            if (code.matches()) {
                return new Code(code.group(1), Integer.parseInt(code.group(2)), code.group(3));
            }
            return LETTERED.matcher(text).matches() ? new Code("", 0, text) : null;
        }

        static boolean begins(Cell cell) {
            Code code = of(cell);
            return code != null && code.isFirst();
        }

        boolean isFirst() {
            return number == 0 ? FIRST.contains(part.replaceAll("[().]", "").toLowerCase(Locale.ROOT)) : number == 1;
        }

        /** A plain number runs on from the one above it; another code only differs from that. */
        boolean follows(@Nullable Code before) {
            if (before == null || number == 0 || before.number == 0) {
                return !equals(before);
            }
            if (!section.equals(before.section)) {
                return number == 1;
            }
            return number == before.number
                    ? !part.equals(before.part) && !part.isEmpty()
                    : number > before.number && number <= before.number + WIDEST_GAP;
        }
    }
}
