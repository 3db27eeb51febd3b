package org.foireturns.pipeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;

/**
 * A row of a worksheet, as one of a letter: a sentence, the number of a question and its words, a question and its
 * answer, or a label and its number.
 *
 * @param cells at least one, from left to right
 */
record LetterRow(List<Cell> cells) {
    /** A number alone, or a sign in its place; its share may follow: "46 (25%)". */
    private static final Pattern NUMBER =
            Pattern.compile("([<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})(?:\\s*\\([0-9.]+\\s?%\\))?");
    /** Any text without a word: "12.5%", "01/04/2024". */
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}]*|[^\\p{L}]*[0-9][^\\p{L}]*\\p{L}{1,2}");

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    /** A label and its number: "16 and over: 53". */
    private static final Pattern ITEM =
            Pattern.compile("\\S.{0,60}?(?:\\s*[:=]\\s*|\\s[-–—x×]\\s|\\s)[<>≤]?[0-9][0-9,]*\\.?");

    /** The number of a question or an answer has no more digits. */
    private static final Pattern NUMBERING = Pattern.compile("[0-9]{1,2}[.)]?");
    /** A letter has no more cells beside each other: the number of a question, the question and its answer. */
    static final int MOST_CELLS = 3;
    /** A line of so many letters is a sentence. */
    private static final int SENTENCE = 40;

    LetterRow {
        cells = List.copyOf(cells);
    }

    /** Whether words fill it, or a label and its number do. */
    boolean isOfLetter() {
        return cells.size() <= MOST_CELLS && (isPair() || told().stream().allMatch(LetterRow::isWords));
    }

    /** Whether it holds words, and after them at most one number. */
    boolean isAnswer() {
        return cells.size() <= MOST_CELLS
                && isWords(told().get(0))
                && told().stream().filter(cell -> !isWords(cell)).count() <= 1;
    }

    /** Whether a single cell stands in it, or a sentence, or several lines. */
    boolean fills() {
        return cells.size() == 1 || holdsSentence();
    }

    /** Whether short words stand beside each other in it, as heads do. */
    boolean mayHead() {
        return cells.size() > 1 && !isPair() && !holdsSentence();
    }

    /** Whether it is a label and its number, as between the sentences of a letter: "Snapchat", "46 (25%)". */
    boolean isPair() {
        return cells.size() == 2
                && isWords(cells.get(0))
                && !fills(cells.get(0))
                && cells.get(1).noteMark().isEmpty()
                && NUMBER.matcher(text(cells.get(1))).matches();
    }

    /** A pair in one line, without the share: "Snapchat: 46". */
    String pair() {
        String number = text(cells.get(1));
        Matcher counted = NUMBER.matcher(number);
        return text(cells.get(0)) + ": " + (counted.matches() ? counted.group(1) : number);
    }

    /** Whether a number stands first and numbers the words behind it. */
    boolean isNumbered() {
        return cells.size() > 1 && NUMBERING.matcher(text(cells.get(0))).matches() && isWords(cells.get(1));
    }

    /** The cells behind the number of a question. */
    List<Cell> told() {
        return isNumbered() ? cells.subList(1, cells.size()) : cells;
    }

    /** Whether a cell holds lines of labels and numbers, as in a table of questions and answers. */
    boolean holdsList() {
        return cells.stream().anyMatch(cell -> {
            List<String> lines = cell.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            long items = lines.stream().filter(LetterRow::isItem).count();
            return items > 1 && items * 3 >= lines.size() * 2L;
        });
    }

    /** The items of a line that is a list of labels and numbers; the line itself where it is none. */
    static List<String> items(String line) {
        List<String> items = List.of(SEMICOLON.split(line.strip()));
        return items.size() > 1 && items.stream().allMatch(LetterRow::isItem) ? items : List.of(line);
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    private boolean holdsSentence() {
        return cells.stream().anyMatch(LetterRow::fills);
    }

    private static boolean fills(Cell cell) {
        return cell.text().length() > SENTENCE || text(cell).indexOf('\n') >= 0;
    }

    private static boolean isWords(Cell cell) {
        return cell.isText()
                && cell.noteMark().isEmpty()
                && !WORDLESS.matcher(text(cell)).matches();
    }

    private static String text(Cell cell) {
        return cell.text().strip();
    }
}
