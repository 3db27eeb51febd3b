package org.foireturns.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.figures.LineageLine;
import org.foireturns.model.Answer;
import org.foireturns.model.Range;

/**
 * A figure by force, with the cells that it was made of.
 *
 * @param heads what the number columns hold: the value, and what it is set against, if anything
 */
public record Contributions(List<String> heads, List<Row> rows) {

    /**
     * One force.
     *
     * @param anchor of its section
     * @param numbers one for each head; empty where it has none
     */
    public record Row(String force, String anchor, List<String> numbers, List<CellSource> sources) {}

    /** What contributes to each figure that is asked for. */
    static final class Book {
        private final Map<String, List<LineageLine>> byFigure;
        private final ForceOfCell forces;
        private final DrawnSheets sheets;
        private final Names names;

        Book(Edition edition, DrawnSheets sheets) {
            this.byFigure = edition.figures().lineage().stream().collect(Collectors.groupingBy(LineageLine::figure));
            this.forces = ForceOfCell.of(edition);
            this.sheets = sheets;
            this.names = Names.of(edition);
        }

        Contributions of(String figure, String value, String against) {
            List<LineageLine> lines = byFigure.getOrDefault(figure, List.of());
            Map<String, List<LineageLine>> byForce = new LinkedHashMap<>();
            lines.forEach(line -> byForce.computeIfAbsent(forces.of(line), force -> new ArrayList<>())
                    .add(line));
            List<String> roles = lines.stream()
                    .map(LineageLine::role)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return new Contributions(
                    roles.stream()
                            .map(role -> role.equals("value") ? value : against)
                            .toList(),
                    byForce.entrySet().stream()
                            .map(force -> row(force.getKey(), force.getValue(), roles))
                            .sorted(Comparator.comparing(Row::force))
                            .toList());
        }

        /** Links to the cells of a figure, on whichever sheets they are. */
        List<CellLink> cells(String figure) {
            return sources(byFigure.getOrDefault(figure, List.of())).stream()
                    .flatMap(source -> source.cells().stream())
                    .toList();
        }

        private Row row(String force, List<LineageLine> lines, List<String> roles) {
            return new Row(
                    names.force(force),
                    Anchor.force(force),
                    roles.stream().map(role -> number(lines, role)).toList(),
                    sources(lines));
        }

        private static String number(List<LineageLine> lines, String role) {
            List<Range> numbers = lines.stream()
                    .filter(line -> line.role().equals(role))
                    .map(LineageLine::value)
                    .toList();
            boolean ages = lines.get(0).figure().endsWith(Answer.YOUNGEST_VICTIM);
            return ages
                    ? numbers.stream().map(English::range).distinct().collect(Collectors.joining(", "))
                    : numbers.isEmpty() ? "" : English.range(numbers.stream().reduce(Range.ZERO, Range::plus));
        }

        private List<CellSource> sources(List<LineageLine> lines) {
            Map<List<String>, List<LineageLine>> bySheet = lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> List.of(line.file(), line.sheet()), LinkedHashMap::new, Collectors.toList()));
            return bySheet.values().stream()
                    .map(same -> new CellSource(
                            Visible.brief(same.get(0).file()),
                            Visible.brief(same.get(0).sheet()),
                            sheets.links(
                                    same.get(0).file(),
                                    same.get(0).sheet(),
                                    same.stream().map(LineageLine::cells).toList())))
                    .toList();
        }
    }
}
