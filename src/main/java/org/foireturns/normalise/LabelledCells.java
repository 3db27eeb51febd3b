package org.foireturns.normalise;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Alike;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Drawing;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * The cells of a table, blank or not, by the labels of their row and column, so that a blank one is known wherever the
 * table stands now: {@code Male, 2024/25}. A row without any number is known by the one above it too: {@code Unknown
 * (below Male), 2024/25}.
 */
public final class LabelledCells {
    /** What parts the cells in {@link #words}. */
    private static final String PARTS = " | ";
    /** More of them at once is no text that anybody reads. */
    private static final int MOST = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f|]+");

    private final Block.Table table;
    private final Map<Integer, Set<Integer>> stubs = new HashMap<>();
    private final Map<Integer, String> columns = new TreeMap<>();
    private final Map<Integer, Map<Set<Integer>, String>> rows = new TreeMap<>();
    private final Set<Address> blanks;
    private final TreeMap<Address, String> cells = new TreeMap<>();

    private LabelledCells(Block.Table table) {
        this.table = table;
        for (RawObservation value : table.values()) {
            Address at = value.value().address();
            Set<Integer> stub = value.rows().stream()
                    .map(label -> label.cell().address().column())
                    .collect(Collectors.toCollection(TreeSet::new));
            stubs.putIfAbsent(at.column(), stub);
            columns.putIfAbsent(at.column(), path(value.columns()));
            rows.computeIfAbsent(at.row(), none -> new HashMap<>()).putIfAbsent(stub, path(value.rows()));
        }
        blanks = Set.copyOf(Blanks.of(table.values(), BlankLines.of(table)));
        table.values().forEach(value -> add(value.value().address()));
        blanks.forEach(this::add);
    }

    public static LabelledCells of(Block.Table table) {
        return new LabelledCells(table);
    }

    /** The blank ones that are asked about. */
    public Set<Address> blanks() {
        return blanks;
    }

    private void add(Address at) {
        cells.put(
                at,
                Stream.of(row(at), column(at.column()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private String row(Address at) {
        Map<Set<Integer>, String> here = rows.getOrDefault(at.row(), Map.of());
        String own = here.get(stubs.getOrDefault(at.column(), Set.of()));
        return own != null
                ? own
                : here.values().stream().sorted().findFirst().orElseGet(() -> lone(at.row(), true, rows.keySet()));
    }

    private String column(int column) {
        String own = columns.get(column);
        return own != null ? own : lone(column, false, columns.keySet());
    }

    /** The label of a row or column without any value, and the next one before it that has values. */
    private String lone(int line, boolean row, Set<Integer> filled) {
        String own = path(table.labels().stream()
                .filter(label -> (row
                                ? label.cell().address().row()
                                : label.cell().address().column())
                        == line)
                .toList());
        return filled.stream()
                .filter(other -> other < line)
                .max(Integer::compare)
                .map(before -> own + (row ? " (below " + anyOf(before) : " (right of " + columns.get(before)) + ")")
                .orElse(own);
    }

    private String anyOf(int row) {
        return rows.getOrDefault(row, Map.of()).values().stream()
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String path(List<Label> labels) {
        Set<String> texts = new LinkedHashSet<>();
        for (Label label : labels) {
            Cell parent = label.parent();
            if (parent != null) {
                texts.add(plain(parent.text()));
            }
            texts.add(plain(label.text()));
        }
        return String.join(", ", texts);
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Some cells by their labels; empty where they are too many, or one of them is unknown. */
    String words(Collection<Address> some) {
        if (some.size() > MOST
                || cells.size() > Drawing.MOST_CELLS
                || !cells.keySet().containsAll(some)) {
            return "";
        }
        List<String> all = List.copyOf(cells.values());
        List<Address> places = List.copyOf(cells.keySet());
        return some.stream()
                .sorted()
                .map(at -> Alike.in(all, places.indexOf(at)).words())
                .collect(Collectors.joining(PARTS));
    }

    /** Whether all cells that are named so stand in this table, blank or not. */
    public boolean has(String words) {
        return parts(words).allMatch(part -> cells.containsValue(part.text()));
    }

    /** The blank cells that are named so; nothing unless each of them is blank and alone with its labels. */
    public Optional<Set<Address>> blanks(String words) {
        List<String> all = List.copyOf(cells.values());
        List<Address> places = List.copyOf(cells.keySet());
        List<Optional<Address>> found = parts(words)
                .map(part -> part.find(all).map(places::get).filter(blanks::contains))
                .toList();
        return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(found.stream()
                        .map(each -> Objects.requireNonNull(each.orElse(null)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<Alike> parts(String words) {
        return Stream.of(words.split(Pattern.quote(PARTS), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Alike::parse);
    }
}
