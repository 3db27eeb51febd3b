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
 * What another list of the return says of the offences with the references of a list: when they were recorded, and
 * which offences they are. A list of victims, or of offences and platforms, often says neither itself.
 *
 * <pre>
 * Crimes                          Methods
 * CR/1/23 | 2023/24 | 71/17       CR/1/23 | Discord      is of 2023/24 and one of 71/17
 * CR/2/24 | 2024/25 | 88/01       CR/2/24 | Snapchat     is of another offence
 * </pre>
 */
final class ReferencesElsewhere {
    /** Before the references in what is known of a list. */
    private static final String RECORDED = "recorded: ";

    private static final String OFFENCE = "offence: ";
    /** A longer list is not held in memory. */
    private static final int MOST = 50_000;
    /** Of a hundred references so many at least stand in the other list. */
    private static final int SHARED = 50;

    private final Map<String, String> days;
    private final Map<String, String> offences;

    /** @param known what is known of a list, with what other lists say of its references */
    ReferencesElsewhere(Map<String, String> known) {
        this.days = behind(RECORDED, known);
        this.offences = behind(OFFENCE, known);
    }

    private static Map<String, String> behind(String prefix, Map<String, String> known) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** Whether another list says when the offences were recorded. */
    boolean tellDays() {
        return !days.isEmpty();
    }

    /** Whether another list says which offences they are. */
    boolean tellOffences() {
        return !offences.isEmpty();
    }

    /** When the offence of a reference was recorded; null where no other list dates this one. */
    @Nullable
    DateReading day(@Nullable Cell reference, DayCells cells) {
        if (days.isEmpty()) {
            return null;
        }
        String text = reference == null ? null : days.get(name(reference));
        return text == null || reference == null
                ? new DateReading.NoDate()
                : cells.read(Cell.text(reference.address(), text, reference.style()), null);
    }

    /** Which offence that of a reference is; null where no other list says it. */
    @Nullable
    String offence(@Nullable Cell reference) {
        return reference == null ? null : offences.get(name(reference));
    }

    /** The lists of a return, those that say too little with what other lists say of their references. */
    static List<Lists.Found> joined(List<Lists.Found> sheets, ListWords words) {
        List<Block.RecordList> all =
                sheets.stream().flatMap(found -> found.lists().stream()).toList();
        if (all.size() < 2) {
            return sheets;
        }
        Map<Block.RecordList, Map<String, String>> days = new HashMap<>();
        Map<Block.RecordList, Map<String, String>> offences = new HashMap<>();
        for (Block.RecordList list : all) {
            Plan plan = ListSample.of(list, words).plan();
            Column day = plan.year() == null ? plan.day() : null;
            add(list, plan, day == null ? List.of() : List.of(day), days);
            add(list, plan, Classifications.lasting(plan.columns().of(ColumnKind.OFFENCE)), offences);
        }
        return sheets.stream()
                .map(found -> new Lists.Found(
                        found.lists().stream()
                                .map(list -> joined(list, days, offences, words))
                                .toList(),
                        found.rest()))
                .toList();
    }

    /** Adds what columns of a list say together of its references, where they say more than one thing. */
    private static void add(
            Block.RecordList list,
            Plan plan,
            List<Column> columns,
            Map<Block.RecordList, Map<String, String>> telling) {
        Map<String, String> told = told(list, plan.reference(), columns);
        if (told.values().stream().distinct().limit(2).count() > 1) {
            telling.put(list, told);
        }
    }

    private static Block.RecordList joined(
            Block.RecordList list,
            Map<Block.RecordList, Map<String, String>> days,
            Map<Block.RecordList, Map<String, String>> offences,
            ListWords words) {
        ListSample sample = ListSample.of(list, words);
        Column reference = sample.plan().reference();
        if (reference == null) {
            return list;
        }
        Stated stated = Stated.of(list, words);
        Set<String> own = sample.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.cell(reference.index())))
                .map(ReferencesElsewhere::name)
                .collect(Collectors.toSet());
        Map<String, String> known = new HashMap<>(list.key());
        if (sample.plan().day() == null && stated.period() == null) {
            know(RECORDED, days, own, known);
        }
        if (!sample.plan().columns().any(ColumnKind.OFFENCE) && stated.offence() == null) {
            know(OFFENCE, offences, own, known);
        }
        return known.equals(list.key()) ? list : list.with(known);
    }

    /** Takes what the first list says that has enough of the references. */
    private static void know(
            String prefix,
            Map<Block.RecordList, Map<String, String>> telling,
            Set<String> own,
            Map<String, String> known) {
        telling.values().stream()
                .filter(told -> own.stream().filter(told::containsKey).count() * 100L >= (long) own.size() * SHARED)
                .findFirst()
                .ifPresent(told -> told.forEach((name, text) -> known.put(prefix + name, text)));
    }

    /** The texts of columns by references; none of a reference with two of them. */
    private static Map<String, String> told(Block.RecordList list, @Nullable Column reference, List<Column> columns) {
        if (reference == null || columns.isEmpty() || list.range().last().row() - list.first() >= MOST) {
            return Map.of();
        }
        Map<String, String> told = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        list.records().forEach(row -> tell(row, reference, columns, told, unclear));
        unclear.forEach(told::remove);
        return told;
    }

    private static void tell(
            RawRecord row, Column reference, List<Column> columns, Map<String, String> told, Set<String> unclear) {
        Cell name = row.cell(reference.index());
        String text = columns.stream()
                .flatMap(column -> Stream.ofNullable(row.cell(column.index())))
                .map(cell -> cell.date() == null ? cell.text() : cell.date().toString())
                .collect(Collectors.joining(" "));
        if (name != null && !text.isBlank()) {
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
