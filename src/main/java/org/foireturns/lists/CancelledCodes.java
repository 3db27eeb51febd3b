package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Sentences;

/**
 * Codes by which a text over or below a list, or on another sheet, says that rows were cancelled: "Lines with "N" in
 * the Counted column were cancelled", "A C in the last column means no crime". A code counts in the column that the
 * sentence names, else in a column of statuses, and in another one if it has several letters, stands in quotation marks
 * or is said to mean something: "CX", "C in the last column = cancelled". One that most rows bear says nothing.
 */
final class CancelledCodes {
    /** In quotation marks a word or two, "Struck out"; without them a few capital letters. */
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:[\"'\\u2018\\u201c]"
            + "([\\p{L}\\p{N}](?:[\\p{L}\\p{N} -]{0,23}[\\p{L}\\p{N}])?)"
            + "[\"'\\u2019\\u201d]|(\\p{Lu}{1,3}))(?![\\p{L}\\p{N}])");
    /** A code at the beginning of a sentence, and shortly behind it what it means. */
    private static final Pattern EXPLAINED =
            Pattern.compile("(?:^|[/;.]\\s)\\s*(\\p{Lu}{1,3})(?![\\p{L}\\p{N}])[^=]{0,40}=");

    /** A word of a head that a sentence repeats has so many letters at least. */
    private static final int SHORTEST_HEAD = 4;

    /** A single letter without quotation marks may be any word's. */
    private static final int SHORTEST_UNQUOTED = 2;

    /** Before the sentences of other sheets in what is known of a list's codes. */
    static final String TOLD = "cancelled: ";

    /** By the index of a column, its codes in small letters. */
    private final Map<Integer, Set<String>> codes = new HashMap<>();

    CancelledCodes(Block.RecordList list, Plan plan, List<RawRecord> sample, ListWords words) {
        Stream<String> below = list.grid()
                .cellsThat(Cell::isText, list.range().last().row() + 1, Integer.MAX_VALUE - 1)
                .map(Cell::text);
        Stream<String> beside =
                Stream.concat(list.above().stream().map(Label::text), below).flatMap(text -> sentences(text, words));
        Stream<String> told = list.key().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(TOLD))
                .map(Map.Entry::getValue);
        Stream.concat(beside, told)
                .distinct()
                .forEach(sentence -> hear(sentence, explained(words.withSigns(sentence)), plan, sample));
    }

    /** The sentences of a text that speak of cancelled records. */
    static Stream<String> sentences(String text, ListWords words) {
        return Sentences.in(text).stream()
                .filter(sentence -> words.read(sentence).all(Fact.Beside.class).anyMatch(Cells::ofCancelled));
    }

    private static Set<String> explained(String sentence) {
        return EXPLAINED
                .matcher(sentence)
                .results()
                .map(code -> code.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** @param explained codes of the sentence that it says to mean something */
    private void hear(String sentence, Set<String> explained, Plan plan, List<RawRecord> sample) {
        List<Column> candidates = plan.columns().stream(kind -> kind == ColumnKind.STATUS || kind == ColumnKind.OTHER)
                .toList();
        List<Column> named =
                candidates.stream().filter(column -> names(sentence, column)).toList();
        Matcher code = CODE.matcher(sentence);
        while (code.find()) {
            boolean quoted = code.group(1) != null;
            String typed = (quoted ? code.group(1) : code.group(2)).toLowerCase(Locale.ROOT);
            List<Column> meant = new ArrayList<>(named);
            if (meant.isEmpty()) {
                meant.addAll(candidates);
                meant.removeIf(column -> !quoted
                        && !explained.contains(typed)
                        && typed.length() < SHORTEST_UNQUOTED
                        && column.kind() != ColumnKind.STATUS);
            }
            meant.stream()
                    .filter(column -> isOfSome(typed, column, sample))
                    .forEach(column -> codes.computeIfAbsent(column.index(), none -> new HashSet<>())
                            .add(typed));
        }
    }

    /** Whether a sentence repeats the first word of a head: "the Counted column" of "Counted (Y/N)". */
    private static boolean names(String sentence, Column column) {
        String first = column.head().text().strip().split("[^\\p{L}]+", 2)[0];
        return first.length() >= SHORTEST_HEAD
                && Pattern.compile(
                                "(?<!\\p{L})" + Pattern.quote(first) + "(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(sentence)
                        .find();
    }

    /** Whether a code stands in its column, in no more rows than do not bear it. */
    private static boolean isOfSome(String code, Column column, List<RawRecord> sample) {
        int with = 0;
        int without = 0;
        for (RawRecord row : sample) {
            Cell cell = row.cell(column.index());
            if (cell != null && is(cell, code)) {
                with++;
            } else {
                without++;
            }
        }
        return with > 0 && with <= without;
    }

    private static boolean is(Cell cell, String code) {
        return cell.text().strip().toLowerCase(Locale.ROOT).equals(code);
    }

    /** Whether a row bears one of them. */
    boolean in(RawRecord row) {
        return codes.entrySet().stream().anyMatch(column -> {
            Cell cell = row.cell(column.getKey());
            return cell != null && column.getValue().stream().anyMatch(code -> is(cell, code));
        });
    }
}
