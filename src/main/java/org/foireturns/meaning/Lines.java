package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;

/** The values of a table by the lines that they stand in: by its columns, or by its rows. */
final class Lines {
    private final boolean columns;
    private final SortedMap<Integer, SortedMap<Integer, Meant>> lines = new TreeMap<>();

    private Lines(List<Meant> values, boolean columns) {
        this.columns = columns;
        values.forEach(value ->
                lines.computeIfAbsent(of(value), none -> new TreeMap<>()).put(across(value), value));
    }

    /** The columns of a table, and its rows. */
    static Stream<Lines> bothWays(List<Meant> values) {
        return Stream.of(columns(values), rows(values));
    }

    static Lines columns(List<Meant> values) {
        return new Lines(values, true);
    }

    static Lines rows(List<Meant> values) {
        return new Lines(values, false);
    }

    /** The lines in their order. */
    List<Integer> all() {
        return new ArrayList<>(lines.keySet());
    }

    /** The values of a line, each by the line that crosses it there. */
    Map<Integer, Meant> at(int line) {
        return lines.getOrDefault(line, new TreeMap<>());
    }

    /** The line of a value. */
    int of(Meant value) {
        return line(value.cell().address());
    }

    private int across(Meant value) {
        Address at = value.cell().address();
        return columns ? at.row() : at.column();
    }

    private int line(Address at) {
        return columns ? at.column() : at.row();
    }

    /** The labels of a value that stand in its line: the heads of its column, or what its row is called. */
    Stream<Cell> labels(Meant value) {
        return value.placed()
                .entries()
                .map(entry -> entry.cell())
                .filter(cell -> line(cell.address()) == of(value)
                        && !cell.address().equals(value.cell().address()));
    }

    /** Whether a value is asked about for what its own line is called, or for nothing that any label says. */
    boolean isAskedForItsLine(Meant value) {
        Doubt doubt = value.doubt();
        Cell at = doubt == null ? null : doubt.at();
        return doubt != null && (at == null || labels(value).anyMatch(at::equals));
    }

    /** The values of other lines beside one. */
    Stream<Meant> beside(Meant value) {
        return crossing(across(value)).values().stream().filter(other -> of(other) != of(value));
    }

    /** The values that cross a line, by the lines that they stand in. */
    Map<Integer, Meant> crossing(int across) {
        Map<Integer, Meant> crossing = new TreeMap<>();
        lines.forEach((line, values) -> {
            Meant value = values.get(across);
            if (value != null) {
                crossing.put(line, value);
            }
        });
        return crossing;
    }
}
