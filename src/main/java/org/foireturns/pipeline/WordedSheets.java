package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.Paragraph;

/**
 * The worksheets of a file that are letters: no cell of them is a number that could be counted, and their words fill
 * whole lines. They are read as the paragraphs of one letter, a cell with several lines as several paragraphs. Beside
 * sheets with numbers they are notes, and stay what they are.
 *
 * <pre>
 * Q2 (gender and age of victims)
 * • Female, 11 and under – 61
 * • Female, 12-15 – 175
 * </pre>
 *
 * @param workbook the sheets of that letter and all others
 * @param origins where the paragraphs stand
 */
record WordedSheets(Workbook workbook, Origins origins) {
    /** A number alone, or a sign in its place; its share may follow: "46 (25%)". */
    private static final Pattern NUMBER =
            Pattern.compile("([<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})(?:\\s*\\([0-9.]+\\s?%\\))?");
    /** Any text without a word: "12.5%", "01/04/2024". */
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}]*|[^\\p{L}]*[0-9][^\\p{L}]*\\p{L}{1,2}");

    /** "Crimes recorded x 173", of which the x is no platform. */
    private static final Pattern TIMES = Pattern.compile("(.*\\S)\\s[x×]\\s([0-9][0-9,]*)\\s*");

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    /** A label and its number: "16 and over: 53". */
    private static final Pattern ITEM =
            Pattern.compile("\\S.{0,60}?(?:\\s*[:=]\\s*|\\s[-–—x×]\\s|\\s)[<>≤]?[0-9][0-9,]*\\.?");

    /** The number of a question or an answer has no more digits. */
    private static final Pattern NUMBERING = Pattern.compile("[0-9]{1,2}[.)]?");
    /** A letter has no more cells beside each other: the number of a question, the question and its answer. */
    private static final int MOST_CELLS = 3;
    /** A letter has no more lines. */
    private static final int MOST_ROWS = 300;
    /** So many rows of several cells are a table. */
    private static final int WIDE_ROWS = 4;
    /** A line of so many letters is a sentence. */
    private static final int SENTENCE = 40;

    /** A file whose sheets are read as they stand. */
    static WordedSheets asTyped(Workbook workbook) {
        return new WordedSheets(workbook, Origins.NONE);
    }

    /**
     * A file with what it states in sentences in sheets of their own; its worksheets in words are letters if they do.
     */
    static WordedSheets of(ReturnFile file, Request request, Workbook workbook, Grammar grammar) throws UnreadableFile {
        boolean document = file.format().isDocument();
        WordedSheets worded = document ? asTyped(workbook) : in(workbook);
        Workbook apart = StatedSheets.apart(worded.workbook, grammar, request);
        return document || (worded.isLetter() && worded.states(apart))
                ? new WordedSheets(apart, worded.origins)
                : asTyped(workbook);
    }

    /** The sheets of a file whose sentences were taken out of it. */
    List<Grid> letters(Workbook file) {
        return file.grids().stream()
                .filter(grid -> !workbook.grids().contains(grid))
                .toList();
    }

    /** A file with its letters as such. */
    static WordedSheets in(Workbook workbook) throws UnreadableFile {
        List<Grid> worded =
                workbook.grids().stream().filter(WordedSheets::isLetter).toList();
        List<Grid> rest = new ArrayList<>(workbook.grids());
        rest.removeAll(worded);
        boolean notes = rest.stream().anyMatch(grid -> DocumentPlace.named(grid.sheet()) || holdsTable(grid));
        if (worded.isEmpty() || notes) {
            return asTyped(workbook);
        }
        LetterOfSheets letter = new LetterOfSheets();
        for (Grid grid : worded) {
            int before = 0;
            for (int row : grid.rowNumbers()) {
                if (row > before + 1) {
                    letter.sheets.blankLine();
                }
                before = row;
                letter.add(grid.sheet(), List.copyOf(grid.row(row)));
            }
        }
        rest.addAll(letter.sheets.workbook().grids());
        return new WordedSheets(new Workbook(rest, workbook.remarks()), new Origins(letter.origins));
    }

    /** Whether a sheet holds numbers, or rows of several words as a list does. */
    private static boolean holdsTable(Grid grid) {
        long wide = grid.rowNumbers().stream()
                .filter(row -> grid.rowSize(row) >= MOST_CELLS)
                .limit(WIDE_ROWS)
                .count();
        return wide == WIDE_ROWS || grid.cells().stream().anyMatch(Cell::isNumber);
    }

    /** The letter that is made of the rows of sheets. */
    private static final class LetterOfSheets {
        private final DocumentSheets sheets = new DocumentSheets(Limits.USUAL);
        private final List<Origins.Origin> origins = new ArrayList<>();

        void add(String sheet, List<Cell> row) throws UnreadableFile {
            if (isPair(row)) {
                Cell label = row.get(0);
                String number = row.get(1).text().strip();
                Matcher counted = NUMBER.matcher(number);
                add(
                        new Origins.Origin(sheet, label.address(), row.get(1).address()),
                        label.text().strip() + ": " + (counted.matches() ? counted.group(1) : number),
                        label);
                return;
            }
            boolean numbered = isNumbered(row);
            String before = numbered ? row.get(0).text().strip().replaceFirst("\\.?$", ". ") : "";
            for (Cell cell : numbered ? row.subList(1, row.size()) : row) {
                for (String line : lines(cell.text())) {
                    if (line.isBlank()) {
                        sheets.blankLine();
                    } else {
                        add(new Origins.Origin(sheet, cell.address()), before + line, cell);
                        before = "";
                    }
                }
            }
        }

        /** The lines of a text; one that is a list of labels and numbers has a line for each of these. */
        private static List<String> lines(String text) {
            List<String> lines = new ArrayList<>();
            for (String line : text.lines().toList()) {
                List<String> items = List.of(SEMICOLON.split(line.strip()));
                boolean list = items.size() > 1
                        && items.stream().allMatch(item -> ITEM.matcher(item).matches());
                lines.addAll(list ? items : List.of(line));
            }
            return lines;
        }

        private void add(Origins.Origin origin, String words, Cell cell) throws UnreadableFile {
            String plain = TIMES.matcher(words).replaceFirst("$1: $2");
            sheets.paragraph(new Paragraph(MarkedText.plain(plain), cell.style(), false));
            origins.add(origin);
        }
    }

    boolean isLetter() {
        return !origins.paragraphs().isEmpty();
    }

    /**
     * Whether a sentence states numbers, or lines do that hold them. Where numbers stand in cells of their own, as they
     * do in a table with its title and its notes, only sentences make a letter of it.
     *
     * @param apart the sheets with such sentences apart
     */
    boolean states(Workbook apart) {
        boolean pairs = origins.paragraphs().stream().anyMatch(Origins.Origin::isPair);
        return apart.grids().stream()
                .map(Grid::sheet)
                .anyMatch(sheet -> DocumentPlace.ofSentence(sheet).isPresent()
                        ? !origins.isPair(sheet)
                        : !pairs && DocumentPlace.named(sheet) && !sheet.equals(DocumentPlace.LETTER));
    }

    private static boolean isLetter(Grid grid) {
        if (grid.rowNumbers().size() > MOST_ROWS) {
            return false;
        }
        List<List<Cell>> rows = grid.rowNumbers().stream()
                .map(row -> List.copyOf(grid.row(row)))
                .toList();
        if (rows.stream().anyMatch(row -> row.stream().anyMatch(WordedSheets::holdsList))) {
            return rows.stream().allMatch(WordedSheets::isAnswer);
        }
        List<List<Cell>> words = rows.stream().filter(row -> !isPair(row)).toList();
        long alone = words.stream()
                .filter(row -> row.size() == 1 || row.stream().anyMatch(WordedSheets::fills))
                .count();
        return rows.stream().allMatch(WordedSheets::isOfLetter) && alone * 2 > words.size() && !haveHeads(rows);
    }

    /** Whether a cell holds lines of labels and numbers, as in a table of questions and answers. */
    private static boolean holdsList(Cell cell) {
        List<String> lines = cell.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        long items = lines.stream().filter(line -> ITEM.matcher(line).matches()).count();
        return items > 1 && items * 3 >= lines.size() * 2L;
    }

    /** Whether a row holds words, and after them at most one number. */
    private static boolean isAnswer(List<Cell> row) {
        List<Cell> told = isNumbered(row) ? row.subList(1, row.size()) : row;
        return row.size() <= MOST_CELLS
                && isWords(told.get(0))
                && told.stream().filter(cell -> !isWords(cell)).count() <= 1;
    }

    /** Whether words beside each other head a label and its number, as those of a table do. */
    private static boolean haveHeads(List<List<Cell>> rows) {
        return IntStream.range(1, rows.size())
                .anyMatch(i -> isPair(rows.get(i))
                        && !isPair(rows.get(i - 1))
                        && rows.get(i - 1).size() > 1
                        && rows.get(i - 1).stream().noneMatch(WordedSheets::fills));
    }

    private static boolean isOfLetter(List<Cell> row) {
        List<Cell> told = isNumbered(row) ? row.subList(1, row.size()) : row;
        return row.size() <= MOST_CELLS && (isPair(row) || told.stream().allMatch(WordedSheets::isWords));
    }

    /** Whether a cell holds a sentence or several lines. */
    private static boolean fills(Cell cell) {
        return cell.text().length() > SENTENCE || cell.text().strip().indexOf('\n') >= 0;
    }

    private static boolean isWords(Cell cell) {
        return cell.isText()
                && cell.noteMark().isEmpty()
                && !WORDLESS.matcher(cell.text().strip()).matches();
    }

    /** Whether a row is a label and its number, as between the sentences of a letter: "Snapchat", "46 (25%)". */
    private static boolean isPair(List<Cell> row) {
        return row.size() == 2
                && isWords(row.get(0))
                && !fills(row.get(0))
                && row.get(1).noteMark().isEmpty()
                && NUMBER.matcher(row.get(1).text().strip()).matches();
    }

    /** Whether a number stands first in a row and numbers the words behind it. */
    private static boolean isNumbered(List<Cell> row) {
        return row.size() > 1 && NUMBERING.matcher(row.get(0).text().strip()).matches() && isWords(row.get(1));
    }
}
