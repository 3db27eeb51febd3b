package org.foireturns.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Puts right the numbers that a letter corrects itself, in its sentences and in the cells of its tables. A correction
 * must fit one number; another is left as a note, and what it may speak of is not stated.
 */
final class CorrectedNumbers {
    /** The sign of a note. */
    private static final Pattern MARK = Pattern.compile("^\\s*\\(?([*†‡#^]{1,3}|[¹²³])\\)?\\s*(?=\\p{L})");

    private final Grammar grammar;
    private final NoteWords words;
    private final List<ToldSentence> told;
    private final Map<Grid, Map<Address, BigDecimal>> cells = new HashMap<>();

    CorrectedNumbers(Grammar grammar, NoteWords words, List<ToldSentence> told) {
        this.grammar = grammar;
        this.words = words;
        this.told = new ArrayList<>(told);
    }

    /** Looks for what each sentence corrects, in the sentences and in the tables of these sheets. */
    void correct(List<Grid> grids) {
        for (int at = 0; at < told.size(); at++) {
            Correction correction = told.get(at).correction();
            if (correction == null) {
                continue;
            }
            if (isMarked(correction, told.get(at)) || isFound(correction, at, grids)) {
                sayNothingMore(at);
            } else if (told.get(at).stated().isEmpty() || !correction.wrong().isEmpty()) {
                told.set(at, told.get(at).stating(List.of()));
                doubt(correction);
            }
        }
    }

    List<ToldSentence> told() {
        return told;
    }

    /** Whether the number that a correction puts right stands in a sentence before it or in a table, or in both. */
    private boolean isFound(Correction correction, int at, List<Grid> grids) {
        if (correction.right() == null) {
            return false;
        }
        boolean inSentences = inSentences(correction, at);
        boolean inTables = inTables(correction, grids);
        return inSentences || inTables;
    }

    /** A sheet with the numbers of its tables that are corrected. */
    Grid corrected(Grid grid) {
        Map<Address, BigDecimal> right = cells.getOrDefault(grid, Map.of());
        return right.isEmpty()
                ? grid
                : grid.changed(
                        cell -> right.containsKey(cell.address()) ? cell.corrected(right.get(cell.address())) : cell);
    }

    /**
     * Whether the number stands in the one cell that bears the mark of the note: "220*", "* The figure to use is 214".
     */
    private boolean isMarked(Correction correction, ToldSentence note) {
        Matcher mark = MARK.matcher(note.paragraph().text());
        if (correction.figure().isEmpty() || !mark.find()) {
            return false;
        }
        List<Cell> marked = note.grid().cells().stream()
                .filter(cell -> !DocumentPlace.besideTable(note.grid().sheet(), cell.address()))
                .filter(cell -> cell.noteMark().equals(mark.group(1))
                        || cell.text().strip().matches("[0-9][0-9,]*\\s?" + Pattern.quote(mark.group(1))))
                .toList();
        if (marked.size() == 1) {
            cells.computeIfAbsent(note.grid(), none -> new HashMap<>())
                    .put(marked.get(0).address(), new BigDecimal(correction.figure()));
        }
        return marked.size() == 1;
    }

    private boolean inSentences(Correction correction, int at) {
        boolean any = false;
        for (int other = 0; other < at; other++) {
            List<Statement> stated = told.get(other).stated().stream()
                    .map(each -> corrects(correction, each)
                            ? each.corrected(
                                    Objects.requireNonNull(correction.right()).number())
                            : each)
                    .toList();
            any |= !stated.equals(told.get(other).stated());
            told.set(other, told.get(other).stating(stated));
        }
        return any;
    }

    private boolean corrects(Correction correction, Statement statement) {
        Map<Axis, Object> categories = Correction.categories(statement.label(), grammar);
        return categories != null && correction.corrects(categories, statement.number());
    }

    private boolean inTables(Correction correction, List<Grid> grids) {
        Map<Grid, List<Cell>> found = new HashMap<>();
        for (Grid grid : grids) {
            grid.cells().stream()
                    .filter(cell -> DocumentPlace.named(grid.sheet())
                            && !DocumentPlace.besideTable(grid.sheet(), cell.address()))
                    .filter(cell -> number(cell) != null && corrects(correction, grid, cell))
                    .forEach(cell -> found.computeIfAbsent(grid, none -> new ArrayList<>())
                            .add(cell));
        }
        if (found.size() != 1 || found.values().iterator().next().size() != 1) {
            return false;
        }
        BigDecimal right =
                new BigDecimal(Objects.requireNonNull(correction.right()).number());
        found.forEach((grid, all) -> cells.computeIfAbsent(grid, none -> new HashMap<>())
                .put(all.get(0).address(), right));
        return true;
    }

    /** The number of a cell in digits; null when it holds none. */
    private static @Nullable String number(Cell cell) {
        String text = cell.text().strip().replace(",", "");
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit) ? text : null;
    }

    private boolean corrects(Correction correction, Grid grid, Cell cell) {
        Cell beside = null;
        for (int column = cell.address().column() - 1; column >= 0 && beside == null; column--) {
            beside = words(grid.cell(cell.address().row(), column));
        }
        Cell above = null;
        for (int row = cell.address().row() - 1; row >= 0 && above == null; row--) {
            above = words(grid.cell(row, cell.address().column()));
        }
        Map<Axis, Object> counted = new HashMap<>();
        for (Cell label : new Cell[] {beside, above}) {
            Map<Axis, Object> said = label == null ? Map.of() : Correction.categories(label.text(), grammar);
            if (said == null) {
                return false;
            }
            counted.putAll(said);
        }
        String number = number(cell);
        return number != null && correction.corrects(counted, number);
    }

    private static @Nullable Cell words(@Nullable Cell cell) {
        return cell != null && cell.isText() && number(cell) == null ? cell : null;
    }

    /** That a number is wrong is said by what stands in its place. */
    private void sayNothingMore(int at) {
        ToldSentence correcting = told.get(at);
        told.replaceAll(other -> other.isIn(correcting)
                        && other.stated().isEmpty()
                        && words.saysUnsure(other.text())
                        && other.text().chars().noneMatch(Character::isDigit)
                ? other.silent()
                : other);
    }

    private void doubt(Correction correction) {
        for (int other = 0; other < told.size(); other++) {
            ToldSentence sentence = told.get(other);
            boolean doubted = sentence.stated().stream().anyMatch(each -> {
                Map<Axis, Object> categories = Correction.categories(each.label(), grammar);
                return correction.doubts(categories == null ? Map.of() : categories, each.number());
            });
            if (doubted) {
                told.set(other, sentence.stating(List.of()));
            }
        }
    }
}
