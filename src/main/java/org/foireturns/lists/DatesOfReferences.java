package org.foireturns.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * When offences were recorded, as another list of the return says of their references. A list of offences and platforms
 * often has no days of its own.
 *
 * <pre>
 * Crimes                          Methods
 * CR/1/23 | 2023/24 | Female      CR/1/23 | Discord      is of 2023/24
 * CR/2/24 | 2024/25 | Male        CR/2/24 | Snapchat     is of 2024/25
 * </pre>
 */
final class DatesOfReferences {
    /** Before the references in what is known of a list. */
    private static final String RECORDED = "recorded: ";
    /** A longer list is not held in memory. */
    private static final int MOST = 50_000;
    /** Of a hundred references so many at least stand in the other list. */
    private static final int SHARED = 50;

    private final Map<String, String> days;

    /** @param known what is known of a list, with its dated references if it has some */
    DatesOfReferences(Map<String, String> known) {
        this.days = known.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(RECORDED))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(RECORDED.length()), Map.Entry::getValue));
    }

    /** When the offence of a reference was recorded; null where no other list dates this one. */
    @Nullable
    DateReading of(@Nullable Cell reference, DayCells cells) {
        if (days.isEmpty()) {
            return null;
        }
        String text = reference == null ? null : days.get(name(reference));
        return text == null || reference == null
                ? new DateReading.NoDate()
                : cells.read(Cell.text(reference.address(), text, reference.style()), null);
    }

    /** The lists of a return, those without days with what the first other list says of their references. */
    static List<Lists.Found> joined(List<Lists.Found> sheets, ListWords words) {
        List<Block.RecordList> all =
                sheets.stream().flatMap(found -> found.lists().stream()).toList();
        if (all.size() < 2) {
            return sheets;
        }
        Map<Block.RecordList, Map<String, String>> dated = new HashMap<>();
        all.stream().filter(list -> isDated(ListSample.of(list, words).plan())).forEach(list -> {
            Map<String, String> told = told(list, ListSample.of(list, words).plan());
            if (told.values().stream().distinct().limit(2).count() > 1) {
                dated.put(list, told);
            }
        });
        return dated.isEmpty()
                ? sheets
                : sheets.stream()
                        .map(found -> new Lists.Found(
                                found.lists().stream()
                                        .map(list -> joined(list, dated, words))
                                        .toList(),
                                found.rest()))
                        .toList();
    }

    private static Block.RecordList joined(
            Block.RecordList list, Map<Block.RecordList, Map<String, String>> dated, ListWords words) {
        ListSample sample = ListSample.of(list, words);
        Column reference = sample.plan().reference();
        if (sample.plan().day() != null
                || reference == null
                || Stated.of(list, words).period() != null) {
            return list;
        }
        Set<String> own = sample.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.cell(reference.index())))
                .map(DatesOfReferences::name)
                .collect(Collectors.toSet());
        return dated.values().stream()
                .filter(told -> own.stream().filter(told::containsKey).count() * 100L >= (long) own.size() * SHARED)
                .findFirst()
                .map(told -> {
                    Map<String, String> known = new HashMap<>(list.key());
                    told.forEach((name, day) -> known.put(RECORDED + name, day));
                    return list.with(known);
                })
                .orElse(list);
    }

    private static boolean isDated(Plan plan) {
        return plan.day() != null && plan.year() == null && plan.reference() != null;
    }

    /** The texts of days by references; none of a reference with two of them. */
    private static Map<String, String> told(Block.RecordList list, Plan plan) {
        Column reference = plan.reference();
        Column day = plan.day();
        if (reference == null || day == null || list.range().last().row() - list.first() >= MOST) {
            return Map.of();
        }
        Map<String, String> told = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        list.records().forEach(row -> tell(row, reference, day, told, unclear));
        unclear.forEach(told::remove);
        return told;
    }

    private static void tell(
            RawRecord row, Column reference, Column day, Map<String, String> told, Set<String> unclear) {
        Cell name = row.cell(reference.index());
        Cell when = row.cell(day.index());
        if (name != null && when != null) {
            String text = when.date() == null ? when.text() : when.date().toString();
            String before = told.putIfAbsent(name(name), text);
            if (before != null && !before.equals(text)) {
                unclear.add(name(name));
            }
        }
    }

    private static String name(Cell reference) {
        return reference.text().strip().toLowerCase(Locale.ROOT);
    }
}
