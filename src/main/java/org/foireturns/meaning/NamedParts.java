package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Texts that say of sheets or tables by their names what each is: "T1: crimes. T2 (old): withdrawn, kept for the audit
 * trail" on a cover, "Table A: every class of offence" below two tables with the titles "Table A" and "Table B".
 */
final class NamedParts {
    /** A title stands no further above its table. */
    private static final int NEAR = 2;
    /** "Table A", "T2b": what a longer title begins with is a sentence. */
    private static final Pattern NAME =
            Pattern.compile("\\s*(\\p{L}+[ .]*(?:[0-9]{1,2}\\p{L}?|\\p{Lu}))\\s*(?:[:.\u2013-].*)?");

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final @Nullable Pattern named;

    /**
     * A sheet or a table that has a name.
     *
     * @param range where the table stands; null for a whole sheet
     */
    private record Target(String sheet, @Nullable CellRange range) {}

    /** What a text says of one sheet or table. */
    record Described(String sheet, @Nullable CellRange range, String text) {
        /** As a note of its own on that sheet or table. */
        Note note(Cell said, NotePlace where, Map<String, SheetPlan> plans) {
            Cell own = Cell.text(said.address(), text, said.style());
            return new Note(own, null, where, sheet, range, null, Objects.requireNonNull(plans.get(sheet)));
        }
    }

    NamedParts(Map<String, SheetPlan> plans) {
        plans.forEach((sheet, plan) -> {
            if (!plan.tables().isEmpty()) {
                targets.put(key(sheet), new Target(sheet, null));
            }
        });
        Map<String, List<Target>> tables = plans.entrySet().stream()
                .flatMap(plan -> titled(plan.getKey(), plan.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        tables.forEach((name, found) -> {
            if (found.size() == 1) {
                targets.putIfAbsent(name, found.get(0));
            }
        });
        String any = targets.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        named = targets.isEmpty()
                ? null
                : Pattern.compile(
                        "[\"'\u2018\u201c]?(" + any + ")[\"'\u2019\u201d]?\\s*[:\u2013-]\\s+(.*)", Pattern.DOTALL);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<Map.Entry<String, Target>> titled(String sheet, SheetPlan plan) {
        return plan.tables().stream()
                .flatMap(table -> titles(table, plan)
                        .map(Cell::text)
                        .map(NAME::matcher)
                        .filter(Matcher::matches)
                        .map(name -> Map.entry(key(name.group(1)), new Target(sheet, table.range()))));
    }

    /** What stands over a table or in its first row, within its columns. */
    private static Stream<Cell> titles(Table table, SheetPlan plan) {
        CellRange range = table.range();
        return Stream.of(table.titles(), table.corners(), table.labels(), plan.texts())
                .flatMap(Collection::stream)
                .filter(text -> text.isText()
                        && text.address().row() <= range.first().row()
                        && range.first().row() - text.address().row() <= NEAR
                        && text.address().column() >= range.first().column()
                        && text.address().column() <= range.last().column())
                .distinct();
    }

    /** What a text says of those that it names; of one, all sentences up to the next that begins with a name. */
    List<Described> in(String text) {
        List<Described> found = new ArrayList<>();
        Pattern names = named;
        if (names == null) {
            return found;
        }
        for (String sentence : Sentences.andParts(text)) {
            Matcher match = names.matcher(key(sentence));
            if (match.matches()) {
                Target target = Objects.requireNonNull(targets.get(match.group(1)));
                String rest = sentence.strip().substring(match.start(2));
                found.add(new Described(target.sheet(), target.range(), rest));
            } else if (!found.isEmpty()) {
                Described last = found.remove(found.size() - 1);
                found.add(new Described(last.sheet(), last.range(), last.text() + " " + sentence));
            }
        }
        return found;
    }
}
