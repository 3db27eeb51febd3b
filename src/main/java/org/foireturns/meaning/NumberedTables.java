package org.foireturns.meaning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a sheet by the numbers of their titles, "Table 2: age and gender", so that a note can speak of one:
 * "Figures in Table 2 are percentages".
 */
final class NumberedTables {
    /** A title stands no further above its table. */
    private static final int NEAR = 3;

    private static final int LAST_ROW = 2_000_000;
    private static final int LAST_COLUMN = 20_000;

    private final Grammar grammar;
    /** The titles by where they stand, each with its number. */
    private final TreeMap<Address, Integer> titles = new TreeMap<>();

    private final Set<Integer> twice = new HashSet<>();

    NumberedTables(SheetPlan plan, Grammar grammar) {
        this.grammar = grammar;
        Stream.concat(
                        plan.texts().stream(),
                        plan.tables().stream()
                                .flatMap(table -> Stream.of(table.titles(), table.corners(), table.labels())
                                        .flatMap(Collection::stream)))
                .distinct()
                .filter(text -> text.isText() && isOver(text, plan))
                .sorted(Comparator.comparing(Cell::address))
                .forEach(this::see);
    }

    private void see(Cell text) {
        List<Phrase> phrases = grammar.read(text.text()).phrases();
        boolean begins = !phrases.isEmpty() && phrases.get(0).first() == 0;
        if (begins && phrases.get(0).fact() instanceof Fact.Numbering number) {
            if (titles.containsValue(number.number())) {
                twice.add(number.number());
            }
            titles.put(text.address(), number.number());
        }
    }

    /** Whether a table begins at a text or right below it: "Table 3 covers ..." at the end of a sheet is a note. */
    private static boolean isOver(Cell text, SheetPlan plan) {
        int row = text.address().row();
        return plan.tables().stream()
                .mapToInt(table -> table.range().first().row())
                .anyMatch(first -> row <= first && first - row <= NEAR);
    }

    /** What stands below the title of the one table that a note names by its number; null when it names none. */
    @Nullable
    CellRange namedBy(Cell note) {
        List<Token> tokens = grammar.tokens(note.text());
        List<Integer> named = grammar.read(note.text()).phrases().stream()
                .filter(phrase -> phrase.first() < tokens.size()
                        && tokens.get(phrase.first()).isWord())
                .flatMap(phrase ->
                        phrase.fact() instanceof Fact.Numbering number ? Stream.of(number.number()) : Stream.empty())
                .distinct()
                .toList();
        if (named.size() != 1 || twice.contains(named.get(0)) || titles.containsKey(note.address())) {
            return null;
        }
        return titles.entrySet().stream()
                .filter(title -> title.getValue().equals(named.get(0)))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(this::below)
                .orElse(null);
    }

    /** All rows up to the next title below; where titles stand side by side, the columns up to the next one. */
    private CellRange below(Address title) {
        int lastRow = titles.tailMap(title, false).keySet().stream()
                        .mapToInt(Address::row)
                        .filter(row -> row > title.row())
                        .findFirst()
                        .orElse(LAST_ROW)
                - 1;
        boolean alone = titles.keySet().stream().noneMatch(other -> other.row() == title.row() && !other.equals(title));
        int lastColumn = titles.tailMap(title, false).keySet().stream()
                        .filter(other -> other.row() == title.row())
                        .mapToInt(Address::column)
                        .findFirst()
                        .orElse(LAST_COLUMN)
                - 1;
        return new CellRange(new Address(title.row(), alone ? 0 : title.column()), new Address(lastRow, lastColumn));
    }
}
