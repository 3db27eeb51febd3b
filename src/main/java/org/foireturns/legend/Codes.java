package org.foireturns.legend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Cell;

/**
 * What the codes of one field mean.
 *
 * @param contradicted codes that are explained in two ways
 * @param alone whether all that is explained is what is not known
 * @param named whether the key calls them by the words of their head
 */
record Codes(Map<String, String> meanings, Set<String> contradicted, boolean alone, boolean named) {
    private static final int FEWEST = 2;
    /** Between the codes of one cell. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[+;,/&|]\\s*");

    /** Gathers them from entries, of which those come first that count more. */
    static final class Gathering {
        private final KeyWords words;
        private final Map<String, String> meanings = new HashMap<>();
        private final Set<String> contradicted = new HashSet<>();
        private boolean alone = true;
        private boolean named;

        Gathering(KeyWords words) {
            this.words = words;
        }

        /** Takes entries that count the same; a code that is known keeps its meaning. */
        void add(List<CodeEntry> entries, boolean byName) {
            Map<String, List<CodeEntry>> told = entries.stream()
                    .filter(entry -> !meanings.containsKey(entry.code()))
                    .collect(Collectors.groupingBy(CodeEntry::code));
            told.forEach((code, of) -> {
                if (words.sayOne(of.stream().map(CodeEntry::meaning).toList())) {
                    meanings.put(code, of.get(0).meaning());
                } else {
                    contradicted.add(code);
                }
            });
            alone &= entries.stream().allMatch(CodeEntry::alone);
            named |= byName && !entries.stream().allMatch(CodeEntry::alone);
        }

        Codes codes() {
            contradicted.removeIf(meanings::containsKey);
            return new Codes(Map.copyOf(meanings), Set.copyOf(contradicted), alone, named);
        }
    }

    boolean isEmpty() {
        return meanings.isEmpty() && contradicted.isEmpty();
    }

    private MarkedCode coded(Cell cell) {
        return MarkedCode.of(cell, code -> meanings.containsKey(code) || contradicted.contains(code));
    }

    private String key(Cell cell) {
        return coded(cell).code();
    }

    private boolean has(Cell cell) {
        return meanings.containsKey(key(cell));
    }

    private boolean isContradicted(Cell cell) {
        return contradicted.contains(key(cell));
    }

    /** Whether a cell holds a number of which the key says nothing. */
    private boolean isStrange(Cell cell) {
        return !has(cell) && !isContradicted(cell) && CodeEntry.isNumber(key(cell));
    }

    /** Whether cells are labels by these codes. One that is not known may stand among others; "2" may be an age. */
    boolean fit(List<Cell> cells) {
        Set<String> coded = cells.stream()
                .filter(cell -> has(cell) || isContradicted(cell))
                .map(this::key)
                .collect(Collectors.toSet());
        boolean numbers = coded.stream().anyMatch(CodeEntry::isNumber);
        if (!numbers || alone) {
            return !coded.isEmpty();
        }
        long strange = cells.stream().filter(this::isStrange).count();
        long count = cells.stream().filter(cell -> coded.contains(key(cell))).count();
        return coded.size() >= FEWEST && count >= FEWEST * strange;
    }

    /** Whether cells are labels by these codes, each of which stands there once. */
    boolean fitOnce(List<Cell> cells) {
        return fit(cells) && cells.stream().map(this::key).distinct().count() == cells.size();
    }

    /** Whether all numbers among cells are codes, each of which stands there once. */
    boolean fitAll(List<Cell> cells) {
        return !alone && fitOnce(cells) && cells.stream().noneMatch(this::isStrange);
    }

    /** Numbers where the key has other codes: nothing tells what they are. */
    Map<Cell, String> missing(List<Cell> cells) {
        return named && !alone && cells.stream().anyMatch(this::isStrange) ? unexplained(cells) : Map.of();
    }

    /** Numbers that are codes, though nothing tells their meaning. */
    static Map<Cell, String> unexplained(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> CodeEntry.isNumber(CodeEntry.key(cell.text())))
                .collect(Collectors.toMap(cell -> cell, cell -> cell.text() + CodeBook.UNEXPLAINED));
    }

    /** What cells say by the key, by cell; a number that it does not explain says nothing. */
    Map<Cell, String> said(List<Cell> cells) {
        Map<Cell, String> said = told(cells);
        boolean all = !alone && (named || meanings.keySet().stream().anyMatch(CodeEntry::isNumber));
        if (all) {
            said.putAll(unexplained(cells.stream().filter(this::isStrange).toList()));
        }
        return said;
    }

    /** What a cell says that holds nothing but several codes: "SC+TG"; empty where it holds anything else. */
    private String several(Cell cell) {
        List<String> parts = BETWEEN.splitAsStream(cell.text().strip())
                .map(CodeEntry::key)
                .map(code -> CodeEntry.isNumber(code) ? "" : meanings.getOrDefault(code, ""))
                .toList();
        return parts.size() < FEWEST || parts.contains("") ? "" : String.join("; ", parts);
    }

    /** What cells say by the key where others stand among them; a code that is explained in two ways says nothing. */
    Map<Cell, String> told(List<Cell> cells) {
        Map<Cell, String> told = new HashMap<>();
        for (Cell cell : cells) {
            String meaning = meanings.get(key(cell));
            String several = meaning == null ? several(cell) : "";
            if (meaning != null) {
                told.put(cell, meaning + coded(cell).mark());
            } else if (!several.isEmpty()) {
                told.put(cell, several);
            } else if (isContradicted(cell)) {
                told.putAll(unexplained(List.of(cell)));
            }
        }
        return told;
    }
}
