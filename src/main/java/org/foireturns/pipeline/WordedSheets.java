package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.NoteWords;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.sentences.StatedSheets;

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
    /** A letter has no more lines. */
    private static final int MOST_ROWS = 300;
    /** So many rows of several cells are a table. */
    private static final int WIDE_ROWS = 4;

    /** A file whose sheets are read as they stand. */
    static WordedSheets asTyped(Workbook workbook) {
        return new WordedSheets(workbook, Origins.NONE);
    }

    /**
     * A file with what it states in sentences in sheets of their own; its worksheets in words are letters if they do.
     */
    static WordedSheets of(ReturnFile file, Request request, Workbook workbook, Grammar grammar, NoteWords notes)
            throws UnreadableFile {
        boolean document = file.format().isDocument();
        WordedSheets worded = document ? asTyped(workbook) : in(workbook);
        Workbook apart = StatedSheets.apart(worded.workbook, grammar, notes, request);
        return document || (worded.isLetter() && worded.states(apart, grammar, holdLists(workbook)))
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
            letter.add(grid);
        }
        rest.addAll(letter.sheets());
        return new WordedSheets(new Workbook(rest, workbook.remarks()), letter.origins());
    }

    /** Whether a sheet holds numbers, or rows of several words as a list does. */
    private static boolean holdsTable(Grid grid) {
        long wide = grid.rowNumbers().stream()
                .filter(row -> grid.rowSize(row) >= LetterRow.MOST_CELLS)
                .limit(WIDE_ROWS)
                .count();
        return wide == WIDE_ROWS || grid.cells().stream().anyMatch(Cell::isNumber);
    }

    boolean isLetter() {
        return !origins.paragraphs().isEmpty();
    }

    /**
     * Whether a sentence states numbers, or lines do that hold them. Where numbers stand in cells of their own, as they
     * do in a table with its title and its notes, only sentences make a letter of it. Who the youngest victim was may
     * stand below any table, and is none of these numbers.
     *
     * @param apart the sheets with such sentences apart
     * @param lists whether cells of it hold lists of lines with numbers, as those of no table do
     */
    private boolean states(Workbook apart, Grammar grammar, boolean lists) {
        boolean pairs = !lists && origins.paragraphs().stream().anyMatch(Origins.Origin::isPair);
        return apart.grids().stream()
                .anyMatch(grid -> DocumentPlace.ofSentence(grid.sheet()).isPresent()
                        ? !origins.isPair(grid.sheet()) && !tellsYoungest(grid, grammar)
                        : !pairs
                                && DocumentPlace.named(grid.sheet())
                                && !grid.sheet().equals(DocumentPlace.LETTER));
    }

    private static boolean tellsYoungest(Grid sentence, Grammar grammar) {
        return sentence.cells().stream()
                .anyMatch(cell -> cell.isText() && grammar.read(cell.text()).says(Fact.Youngest.class));
    }

    private static boolean isLetter(Grid grid) {
        if (grid.rowNumbers().size() > MOST_ROWS) {
            return false;
        }
        List<LetterRow> rows = rows(grid);
        if (rows.stream().anyMatch(LetterRow::holdsList)) {
            return rows.stream().allMatch(LetterRow::isAnswer);
        }
        List<LetterRow> words = rows.stream().filter(row -> !row.isPair()).toList();
        long filled = words.stream().filter(LetterRow::fills).count();
        return rows.stream().allMatch(LetterRow::isOfLetter) && filled * 2 > words.size() && !haveHeads(rows);
    }

    private static List<LetterRow> rows(Grid grid) {
        return grid.rowNumbers().stream()
                .map(row -> new LetterRow(List.copyOf(grid.row(row))))
                .toList();
    }

    private static boolean holdLists(Workbook workbook) {
        return workbook.grids().stream().anyMatch(grid -> rows(grid).stream().anyMatch(LetterRow::holdsList));
    }

    /** Whether words beside each other head a label and its number, as those of a table do. */
    private static boolean haveHeads(List<LetterRow> rows) {
        return IntStream.range(1, rows.size())
                .anyMatch(i -> rows.get(i).isPair() && rows.get(i - 1).mayHead());
    }
}
