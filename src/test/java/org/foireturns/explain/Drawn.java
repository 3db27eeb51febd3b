package org.foireturns.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Address;

/** Sheets drawn as text, and what classes of this package make of them in words that a test can compare. */
final class Drawn {
    static final Way PLAIN = new Way(false, false);

    private Drawn() {}

    static Page page(String drawing) {
        return new Page(GridText.grid(drawing), new DrawnSenses());
    }

    /** The whole sheet as one field, upright. */
    static Field field(String drawing) {
        Page page = page(drawing);
        Area whole = page.whole();
        if (whole == null) {
            throw new IllegalArgumentException("nothing is drawn");
        }
        return Field.upright(page, whole);
    }

    /** The whole sheet as one part. */
    static Part part(String drawing) {
        Page page = page(drawing);
        Area whole = page.whole();
        if (whole == null) {
            throw new IllegalArgumentException("nothing is drawn");
        }
        return new Part(page, whole);
    }

    /**
     * The whole sheet as a plan.
     *
     * @param roles a letter for each column: L labels, V values, - idle
     * @param heads the number of rows that are heads; all below are body
     */
    static Plan plan(String roles, int heads, String drawing) {
        Field field = field(drawing);
        return new Plan(
                field,
                List.of(),
                IntStream.range(0, heads).boxed().toList(),
                IntStream.range(heads, field.height()).boxed().toList(),
                roles.chars()
                        .mapToObj(letter -> letter == 'L' ? Role.LABELS : letter == 'V' ? Role.VALUES : Role.IDLE)
                        .toList());
    }

    /** The letters of roles, as {@link #plan} takes them. */
    static String letters(List<Role> roles) {
        return roles.stream()
                .map(role -> role == Role.LABELS ? "L" : role == Role.VALUES ? "V" : "-")
                .collect(Collectors.joining());
    }

    /** Some labels, the first one first. */
    static String said(List<Entry> entries) {
        return entries.stream().map(Entry::said).collect(Collectors.joining(", "));
    }

    /** Each value by its address with all its labels, outermost first: headings of groups, heads, labels on its row. */
    static Map<String, String> labels(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.values().stream())
                .collect(Collectors.toMap(
                        value -> value.cell().address().toString(),
                        value -> said(value.entries().toList()),
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** The areas of a sheet as ranges: {@code A1:B3 D1}. */
    static String ranges(List<Area> areas) {
        return areas.stream().map(area -> area.range().toString()).collect(Collectors.joining(" "));
    }

    /** Rows as a sheet numbers them. */
    static String numbers(List<Integer> rows) {
        return rows.stream().map(row -> String.valueOf(row + 1)).collect(Collectors.joining(","));
    }

    /** Plans in words: {@code titles 1 heads 2 body 3,4 LV}. */
    static List<String> words(List<Plan> plans) {
        return plans.stream()
                .map(plan -> Stream.of("titles " + numbers(plan.titles()), "heads " + numbers(plan.heads()))
                                .filter(words -> !words.endsWith(" "))
                                .map(words -> words + " ")
                                .collect(Collectors.joining())
                        + "body " + numbers(plan.body()) + " " + letters(plan.roles()))
                .toList();
    }

    /** The text at an address of a field that is seen upright. */
    static Slot slot(Field field, String address) {
        Address at = Address.parse(address);
        Slot slot = field.at(at.row(), at.column());
        if (slot == null) {
            throw new IllegalArgumentException("nothing is drawn at " + address);
        }
        return slot;
    }
}
