package org.foireturns.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Block;
import org.foireturns.model.Period;

/**
 * The financial years that several lists of a return give as a whole together: sheets by calendar years have nine
 * months of one and three of the next.
 */
final class SharedYears {
    /** Before the first years of those in what is known of a list. */
    private static final String GIVEN = "year given: ";
    /** A longer list is not read for it. */
    private static final int MOST = 50_000;

    private SharedYears() {}

    /** The financial years that a list and its like give, of what is known of it. */
    static Set<Period> of(Map<String, String> known) {
        return known.keySet().stream()
                .filter(key -> key.startsWith(GIVEN))
                .map(key -> Period.financialYear(Integer.parseInt(key.substring(GIVEN.length()))))
                .collect(Collectors.toSet());
    }

    /** The lists of a return; those with the same heads know which years they give together. */
    static List<Lists.Found> joined(List<Lists.Found> sheets, ListWords words) {
        Map<List<String>, List<Block.RecordList>> alike = new LinkedHashMap<>();
        sheets.stream()
                .flatMap(found -> found.lists().stream())
                .filter(list -> list.range().last().row() - list.first() < MOST)
                .forEach(list -> alike.computeIfAbsent(heads(list), none -> new ArrayList<>())
                        .add(list));
        Map<Block.RecordList, Map<String, String>> known = new HashMap<>();
        alike.values().stream().filter(lists -> lists.size() > 1).forEach(lists -> {
            Years together = new Years(List.of(), null, LocalDate.MAX, Set.of());
            lists.forEach(list -> see(list, together, words));
            lists.forEach(list -> {
                Map<String, String> more = new HashMap<>(list.key());
                together.whole().forEach(year -> more.put(GIVEN + year.start().getYear(), ""));
                known.put(list, more);
            });
        });
        return sheets.stream()
                .map(found -> new Lists.Found(
                        found.lists().stream()
                                .map(list -> known.containsKey(list) ? list.with(known.get(list)) : list)
                                .toList(),
                        found.rest()))
                .toList();
    }

    private static List<String> heads(Block.RecordList list) {
        return list.labels().stream()
                .map(label -> label.text().strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void see(Block.RecordList list, Years years, ListWords words) {
        Plan plan = ListSample.of(list, words).plan();
        Column day = plan.day();
        if (day == null || plan.year() != null) {
            return;
        }
        DayCells days = new DayCells(words, Stated.of(list, words), day);
        list.records().forEach(row -> years.see(days.read(row.cell(day.index()), null)));
    }
}
