package org.foireturns.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn as text with what a reader takes from it.
 *
 * <pre>
 * # a name
 * | Region | Total  | &lt;   |    a cell merged with the one on its left
 * | ^^     | Men    | Women |    a cell merged with the one above
 * | **All**| 1,234  | -1.5  |    bold; numbers
 * | &gt; Oslo | '12    | =x=   |    indented by one level; a text; centred
 * | __Oslo | ~~12   |       |    spaces before a text, no-break spaces before a text
 * |                             a blank row
 * = B3:C5 / 2,1 / A+,B          values; rows of their heads, the nearest first; their stubs, + filled down
 * ^ B2:C2 &lt; B1                 labels and their parent
 * </pre>
 *
 * @param pairs each value with each of its labels, {@code B3 A3}
 * @param parents each label with its parent, {@code B2 B1}
 */
record DrawnTable(String name, Grid grid, Set<String> pairs, Set<String> parents) {
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?|[0-9]{1,3}(,[0-9]{3})+";

    static Stream<DrawnTable> all(String resource) {
        try (InputStream in = Objects.requireNonNull(DrawnTable.class.getResourceAsStream(resource), resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^# ", -1))
                    .filter(part -> !part.isBlank())
                    .map(DrawnTable::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table drawn in a test, without a name. */
    static DrawnTable of(String drawing) {
        return parse("\n" + drawing);
    }

    private static DrawnTable parse(String drawing) {
        List<String> lines = drawing.lines().map(String::strip).toList();
        Drawing drawn =
                new Drawing(lines.stream().filter(line -> line.startsWith("|")).toList());
        Set<String> pairs = new TreeSet<>();
        Set<String> parents = new TreeSet<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                String[] said = line.substring(2).split(" / ", -1);
                drawn.cells(said[0])
                        .forEach(cell -> Stream.concat(drawn.heads(cell, said[1]), drawn.stubs(cell, said[2]))
                                .forEach(label -> pairs.add(cell.address() + " " + label.address())));
            } else if (line.startsWith("^ ")) {
                String[] said = line.substring(2).split(" < ", -1);
                drawn.cells(said[0]).forEach(cell -> parents.add(cell.address() + " " + said[1]));
            }
        }
        return new DrawnTable(lines.get(0), drawn.grid, pairs, parents);
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Drawing {
        private final Grid grid;
        private final Map<Address, CellRange> merges = new TreeMap<>();

        Drawing(List<String> rows) {
            GridBuilder cells = Grid.named("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                String[] words = rows.get(row).replaceAll("^\\||\\|$", "").split("\\|", -1);
                for (int column = 0; column < words.length; column++) {
                    draw(cells, new Address(row, column), words[column].strip());
                }
            }
            Set<CellRange> ranges = new java.util.LinkedHashSet<>(merges.values());
            ranges.stream()
                    .filter(range -> ranges.stream()
                            .noneMatch(other -> !other.equals(range)
                                    && other.first().equals(range.first())
                                    && other.contains(range.last())))
                    .forEach(cells::merge);
            grid = cells.build();
        }

        private void draw(GridBuilder cells, Address at, String word) {
            if (word.equals("<")) {
                extend(new Address(at.row(), at.column() - 1), at);
            } else if (word.equals("^^")) {
                extend(new Address(at.row() - 1, at.column()), at);
            } else {
                cells.add(cell(at, word));
            }
        }

        private void extend(Address neighbour, Address at) {
            Address first =
                    merges.containsKey(neighbour) ? merges.get(neighbour).first() : neighbour;
            CellRange range = new CellRange(first, at);
            merges.put(first, range);
            merges.put(at, range);
        }

        private static Cell cell(Address at, String word) {
            int indent = word.length() - word.replaceFirst("^>+", "").length();
            String rest = word.substring(indent).strip();
            boolean bold = rest.matches("\\*\\*.+\\*\\*");
            boolean centred = rest.matches("=.+=");
            rest = bold ? rest.substring(2, rest.length() - 2) : rest;
            rest = centred ? rest.substring(1, rest.length() - 1) : rest;
            Style style = new Style(rest.contains(",") ? "#,##0" : "General", bold, false, centred, indent);
            if (rest.matches(NUMBER)) {
                return Cell.number(at, new BigDecimal(rest.replace(",", "")), style);
            }
            if (rest.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Cell.date(at, LocalDate.parse(rest), style);
            }
            String text = rest.startsWith("'") ? rest.substring(1) : rest;
            return Cell.text(at, text.replace('_', ' ').replace('~', '\u00a0'), style);
        }

        Stream<Cell> cells(String ranges) {
            return Stream.of(ranges.split(" ", -1))
                    .map(CellRange::parse)
                    .flatMap(range -> grid.cells().stream().filter(cell -> range.contains(cell.address())));
        }

        Stream<Cell> heads(Cell value, String rows) {
            if (rows.equals("-")) {
                return Stream.of();
            }
            if (!Character.isDigit(rows.charAt(0))) {
                return Stream.of(at(Address.parse(rows)));
            }
            return Stream.of(rows.split(",", -1))
                    .map(row -> new Address(
                            Integer.parseInt(row) - 1, value.address().column()))
                    .flatMap(address -> Stream.ofNullable(covering(address)))
                    .limit(1);
        }

        Stream<Cell> stubs(Cell value, String columns) {
            return Stream.of(columns.split(",", -1))
                    .filter(column -> !column.equals("-"))
                    .flatMap(column -> {
                        int at = Address.parse(column.replace("+", "") + 1).column();
                        int row = value.address().row();
                        return IntStream.iterate(row, up -> up >= 0, up -> up - 1)
                                .limit(column.endsWith("+") ? row + 1 : 1)
                                .mapToObj(up -> covering(new Address(up, at)))
                                .flatMap(Stream::ofNullable)
                                .limit(1);
                    });
        }

        private Cell at(Address address) {
            return Objects.requireNonNull(grid.cell(address), address::toString);
        }

        private @Nullable Cell covering(Address address) {
            return grid.merges().stream()
                    .filter(merge -> merge.contains(address))
                    .map(merge -> grid.cell(merge.first()))
                    .findFirst()
                    .orElse(grid.cell(address));
        }
    }
}
