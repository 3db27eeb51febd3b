package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * The codes that a return explains itself, in whatever form its keys stand: in columns beside the tables or on a sheet
 * of their own, with a field, a code and a meaning in three cells, or in the words of a text.
 *
 * <pre>
 * FIELD | CODE | MEANING        VSEX | VAGE | N         Age | F | M
 * VSEX  | 2    | Female         2    | A    | 27        0   | 3 | 2
 * VAGE  | A    | 11 and under                           6   | 2 | 0
 *                                                       Age 0 means that no date of birth was recorded.
 * </pre>
 *
 * Under the head VSEX a 2 is read as Female, and VSEX as the name of what its meanings are about. A number is a code
 * only under a head of its field; one that the key of such a head does not explain, or explains in two ways, is read as
 * nothing. Only a key whose codes are used is one, and it is a note and no table.
 */
final class CodeBook {
    /** Behind a number that is a code of which nothing tells the meaning: it is neither an age nor a count. */
    static final String UNEXPLAINED = " (unexplained code)";

    private final KeyWords words;
    private final List<Key> keys = new ArrayList<>();
    private final Places places = new Places();
    /** By sheet, explanations of something else than codes that stood in a key. */
    private final Map<String, Map<Address, String>> joined = new HashMap<>();

    private CodeBook(KeyWords words) {
        this.words = words;
    }

    static CodeBook in(Workbook workbook, Grammar grammar) {
        CodeBook book = new CodeBook(new KeyWords(grammar));
        KeySentences sentences = new KeySentences(grammar, book.words);
        workbook.grids().stream()
                .flatMap(grid -> Stream.concat(KeyColumns.in(grid, book.words).stream(), sentences.in(grid).stream()))
                .filter(key -> book.isUsed(key, workbook))
                .forEach(book::add);
        return book;
    }

    private boolean isUsed(Key key, Workbook workbook) {
        Set<Address> own = addresses(key);
        return workbook.grids().stream()
                .anyMatch(grid -> !CodedCells.of(
                                grid == key.grid() ? grid.without(own::contains) : grid, key.entries(), words)
                        .isEmpty());
    }

    private static Set<Address> addresses(Key key) {
        Set<Address> own = new HashSet<>(key.joined().keySet());
        key.cells().forEach(cell -> own.add(cell.address()));
        return own;
    }

    private void add(Key key) {
        keys.add(key);
        key.cells().forEach(cell -> places.add(key.grid(), cell));
        joined.computeIfAbsent(key.grid().sheet(), none -> new HashMap<>()).putAll(key.joined());
    }

    /** The workbook with the meaning of each code in its place. */
    Workbook decoded(Workbook workbook) {
        List<CodeEntry> entries =
                keys.stream().flatMap(key -> key.entries().stream()).distinct().toList();
        return entries.isEmpty() ? workbook : workbook.changed(grid -> decoded(grid, entries));
    }

    private Grid decoded(Grid grid, List<CodeEntry> entries) {
        Map<Address, String> here = joined.getOrDefault(grid.sheet(), Map.of());
        Set<Address> own = Stream.concat(places.on(grid).stream().map(Cell::address), here.keySet().stream())
                .collect(Collectors.toSet());
        Grid rest = own.isEmpty() ? grid : grid.without(own::contains);
        Map<Address, String> said = new HashMap<>(here);
        said.putAll(CodedCells.of(rest, entries, words));
        return grid.saying(said);
    }

    /** Where its rows stand. */
    Places places() {
        return places;
    }
}
