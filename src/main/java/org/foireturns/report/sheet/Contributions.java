package org.foireturns.report.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.figures.Contribution;
import org.foireturns.figures.LineageLine;
import org.foireturns.figures.PanelLine;
import org.foireturns.model.Range;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.Visible;

/**
 * A figure by force, with the cells that it was made of.
 *
 * @param heads what the number columns hold: the value, and what it is set against, if anything
 * @param together what all rows come to, one for each head; empty where they are not added
 */
public record Contributions(List<String> heads, List<Row> rows, List<String> together) {

    /**
     * One force.
     *
     * @param anchor of its section
     * @param note why it is not in a comparison; empty when it is
     * @param numbers one for each head; empty where it has none
     */
    public record Row(String force, String anchor, String note, List<String> numbers, List<CellSource> sources) {}

    /** What contributes to each figure that is asked for. */
    public static final class Book {
        private final Map<String, List<LineageLine>> byFigure;
        private final Map<String, List<Contribution>> byForce;
        private final Map<String, List<PanelLine>> panels;
        private final ForceOfCell forces;
        private final DrawnSheets sheets;
        private final Names names;

        public Book(Edition edition, DrawnSheets sheets) {
            this.byFigure = edition.figures().lineage().stream().collect(Collectors.groupingBy(LineageLine::figure));
            this.byForce =
                    edition.figures().contributions().stream().collect(Collectors.groupingBy(Contribution::figure));
            this.panels = edition.figures().panels().stream().collect(Collectors.groupingBy(PanelLine::figure));
            this.forces = ForceOfCell.of(edition);
            this.sheets = sheets;
            this.names = Names.of(edition);
        }

        public Contributions of(String figure, String value, String against) {
            List<Contribution> parts = byForce.getOrDefault(figure, List.of());
            Map<String, List<LineageLine>> cells =
                    byFigure.getOrDefault(figure, List.of()).stream().collect(Collectors.groupingBy(forces::of));
            List<String> roles = parts.stream()
                    .map(Contribution::role)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            List<PanelLine> panel = panels.getOrDefault(figure, List.of());
            List<String> heads = new ArrayList<>();
            roles.forEach(role -> heads.add(role.equals("value") ? value : against));
            if (!panel.isEmpty()) {
                heads.add("Its own change");
                heads.add("Change of the others");
            }
            Set<String> all = new LinkedHashSet<>(cells.keySet());
            parts.forEach(part -> all.add(part.force()));
            panel.forEach(line -> all.add(line.force()));
            return new Contributions(
                    heads,
                    all.stream()
                            .map(force -> row(force, parts, cells.getOrDefault(force, List.of()), roles, panel))
                            .sorted(Comparator.comparing((Row row) -> row.note().isEmpty())
                                    .thenComparing(Row::force))
                            .toList(),
                    together(roles, parts, heads.size()));
        }

        private static List<String> together(List<String> roles, List<Contribution> parts, int heads) {
            List<String> numbers = new ArrayList<>();
            roles.forEach(role ->
                    Contribution.together(parts, role).map(English::range).ifPresent(numbers::add));
            if (numbers.size() < roles.size() || numbers.isEmpty()) {
                return List.of();
            }
            numbers.addAll(Collections.nCopies(heads - numbers.size(), ""));
            return numbers;
        }

        /** Links to the cells of a figure, on whichever sheets they are. */
        public List<CellLink> cells(String figure) {
            return sources(byFigure.getOrDefault(figure, List.of())).stream()
                    .flatMap(source -> source.cells().stream())
                    .toList();
        }

        private Row row(
                String force,
                List<Contribution> parts,
                List<LineageLine> cells,
                List<String> roles,
                List<PanelLine> panel) {
            List<String> numbers = new ArrayList<>();
            roles.forEach(role -> numbers.add(number(force, role, parts)));
            String note = "";
            for (PanelLine line : panel) {
                if (line.force().equals(force)) {
                    numbers.add(line.own());
                    numbers.add(line.without());
                    note = note(line);
                }
            }
            return new Row(names.force(force), Anchor.force(force), note, numbers, sources(cells));
        }

        private static String note(PanelLine line) {
            if (line.compared()) {
                return "";
            }
            Range gave = line.before() == null ? line.after() : line.before();
            String number = gave == null || !line.panel().alike()
                    ? ""
                    : " (gave " + English.range(gave) + " for the other year)";
            return (line.panel().alike() ? "left out: " : "in no or one year only: ") + line.reason() + number;
        }

        private static String number(String force, String role, List<Contribution> parts) {
            return parts.stream()
                    .filter(part -> part.force().equals(force) && part.role().equals(role))
                    .map(part -> English.range(part.number()))
                    .collect(Collectors.joining(", "));
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
