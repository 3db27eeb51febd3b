package org.foireturns.lists;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a text over or below a list names by their numbers or references and says not to count: "Nos 17, 52 and 88
 * were entered twice", "Lines 60 to 63 should be left out". The number is that of the column that numbers the rows or
 * tells their references; where there is none, that of the row of the sheet. A text on another sheet names them by
 * their references alone: the rows of each list have the same numbers.
 */
final class NamedRows {
    private static final String ENTRY = "(?:\\p{L}{0,4}/?[0-9][0-9/-]*[0-9]|[0-9])";
    private static final String JOINT = "\\s*(?:,\\s*and|,|&|and|to|a|-|\\u2013)\\s*";
    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}+)\\.?\\s+(" + ENTRY + "(?:" + JOINT + ENTRY + ")*)(?![\\p{L}\\p{N}/])");
    /** References behind a colon, to the end of a sentence: "the following are duplicates: 5078448/24, 7671354/24". */
    private static final Pattern LISTED =
            Pattern.compile(":\\s*(" + ENTRY + "(?:" + JOINT + ENTRY + ")*)\\s*\\.?\\s*$");
    /** A shorter number behind a colon may be a count, and one on another sheet that of a row there. */
    private static final int SHORTEST_REFERENCE = 5;

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})\\s*(?:to|-|\\u2013)\\s*([0-9]{1,6})");
    private static final Pattern EACH = Pattern.compile(ENTRY);
    /** More rows in one range are a part of the list and no slips. */
    private static final int LONGEST = 200;

    private final @Nullable Column numbers;
    private final @Nullable Column references;
    private final Set<String> named = new HashSet<>();
    private final String asked;

    NamedRows(Block.RecordList list, Plan plan, String asked, ListWords words) {
        this.asked = asked;
        this.numbers =
                plan.columns().of(ColumnKind.SEQUENCE).stream().findFirst().orElse(null);
        this.references = plan.reference();
        Stream<String> below = list.grid()
                .cellsThat(Cell::isText, list.range().last().row() + 1, Integer.MAX_VALUE - 1)
                .map(Cell::text);
        Stream<String> told = list.key().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CancelledCodes.TOLD))
                .map(Map.Entry::getValue);
        named(Stream.concat(list.above().stream().map(Label::text), below), words)
                .forEach(named::add);
        named(told, words).filter(this::mayBeReference).forEach(named::add);
    }

    private Stream<String> named(Stream<String> texts, ListWords words) {
        return texts.flatMap(text -> Sentences.andParts(text).stream())
                .distinct()
                .flatMap(sentence -> Stream.concat(rows(sentence, words).stream(), listed(sentence, words)));
    }

    private boolean mayBeReference(String entry) {
        return references != null && entry.length() >= SHORTEST_REFERENCE;
    }

    /** The numbers or references behind the word for them: "Lines 60 to 63", "crime numbers 46/2 and 46/3". */
    private Set<String> rows(String sentence, ListWords words) {
        Set<String> rows = new HashSet<>();
        Matcher behind = NAMED.matcher(sentence);
        if (behind.find() && namesRows(behind.group(1), words) && leavesOut(words.read(sentence))) {
            Matcher range = RANGE.matcher(behind.group(2));
            while (range.find()) {
                int first = Integer.parseInt(range.group(1));
                int last = Integer.parseInt(range.group(2));
                for (int row = first; row <= last && last - first < LONGEST; row++) {
                    rows.add(Integer.toString(row));
                }
            }
            each(behind.group(2)).forEach(rows::add);
        }
        return rows;
    }

    /** The references behind a colon. */
    private Stream<String> listed(String sentence, ListWords words) {
        Matcher listed = LISTED.matcher(sentence);
        return listed.find() && leavesOut(words.read(sentence))
                ? each(listed.group(1)).filter(this::mayBeReference)
                : Stream.of();
    }

    private static Stream<String> each(String entries) {
        return EACH.matcher(entries).results().map(each -> each.group().toLowerCase(Locale.ROOT));
    }

    private static boolean namesRows(String word, ListWords words) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Stream.of(word, singular)
                .anyMatch(each -> words.head(each).isAny("sequence", "reference")
                        || words.read(each).says(Fact.Counts.class));
    }

    /** Whether a sentence says that what it names is cancelled, withdrawn or another offence. */
    private boolean leavesOut(Reading sentence) {
        return sentence.all(Fact.Beside.class).anyMatch(Cells::ofCancelled)
                || sentence.all(Fact.Standing.class)
                        .anyMatch(standing -> standing.id().equals("withdrawn"))
                || sentence.all(Fact.OfOffence.class)
                        .anyMatch(offence -> !offence.id().equals(asked));
    }

    /** Whether a row is one of them. */
    boolean in(RawRecord row) {
        if (named.isEmpty()) {
            return false;
        }
        if (numbers == null && references == null) {
            return named.contains(Integer.toString(row.row() + 1));
        }
        return isNamed(row, numbers) || isNamed(row, references);
    }

    private boolean isNamed(RawRecord row, @Nullable Column column) {
        Cell cell = column == null ? null : row.cell(column.index());
        return cell != null && named.contains(cell.text().strip().toLowerCase(Locale.ROOT));
    }
}
