package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Block;
import org.foireturns.model.LongTable;
import org.foireturns.model.RawRecord;

/**
 * Rows that stand in two lists of a return with the same heads, cell for cell with their references, as where two
 * extracts have a month in common: the later list does not count them. Where the names of sheets tell platforms,
 * genders or ages apart, an offence may stand on two of them.
 */
final class RowsAgain {
    /** Before the rows in what is known of a list, each by its hash. */
    private static final String AGAIN = "again: ";

    /** Longer lists are not held in memory. */
    private static final int MOST = 50_000;

    private final Set<String> rows;

    /**
     * The rows of one list that others have.
     *
     * @param known what is known of it, with its rows that stand in an earlier list
     */
    RowsAgain(Map<String, String> known) {
        this.rows = known.keySet().stream()
                .filter(entry -> entry.startsWith(AGAIN))
                .map(entry -> entry.substring(AGAIN.length()))
                .collect(Collectors.toSet());
    }

    /** Whether an earlier list has a row, as it is typed. */
    boolean has(RawRecord row) {
        return !rows.isEmpty() && rows.contains(Long.toString(hash(row)));
    }

    /** The lists of a return, each with those of its rows that an earlier one has. */
    static List<Lists.Found> marked(List<Lists.Found> sheets, ListWords words) {
        Map<Set<String>, Set<Long>> seen = new HashMap<>();
        List<Lists.Found> marked = new ArrayList<>();
        for (Lists.Found found : sheets) {
            List<Block.RecordList> lists = found.lists().stream()
                    .map(list -> marked(list, seen, words))
                    .toList();
            marked.add(new Lists.Found(lists, found.rest()));
        }
        return marked;
    }

    private static Block.RecordList marked(Block.RecordList list, Map<Set<String>, Set<Long>> seen, ListWords words) {
        Plan plan = ListSample.of(list, words).plan();
        Column reference = plan.reference();
        if (reference == null
                || list.range().last().row() - list.first() >= MOST
                || tellsApart(words.read(list.grid().sheet()))) {
            return list;
        }
        Set<String> heads = plan.columns().all().stream()
                .map(column -> column.head().text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean first = !seen.containsKey(heads);
        Set<Long> earlier = seen.computeIfAbsent(heads, none -> new HashSet<>());
        Set<Long> own = new HashSet<>();
        Map<String, String> known = new HashMap<>(list.key());
        list.records().forEach(row -> {
            if (row.cell(reference.index()) != null) {
                long hash = hash(row);
                own.add(hash);
                if (!first && earlier.contains(hash)) {
                    known.put(AGAIN + hash, "");
                }
            }
        });
        earlier.addAll(own);
        return known.equals(list.key()) ? list : list.with(known);
    }

    private static boolean tellsApart(Reading sheet) {
        return sheet.says(Fact.OfPlatform.class) || sheet.says(Fact.OfGender.class) || sheet.says(Fact.OfAge.class);
    }

    private static long hash(RawRecord row) {
        return LongTable.hash(row.cells().stream()
                .map(cell -> cell.address().column() - row.left() + " " + cell.text())
                .toList());
    }
}
