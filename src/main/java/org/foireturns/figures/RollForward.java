package org.foireturns.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.figures.RollForwardLine.Step;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Explains how the figures of the UK came from those of the last run: last figure, new returns, changed cells and
 * withdrawn returns make this figure. What is left over is shown, and must be nothing.
 */
public final class RollForward {
    private final Stand before;
    private final Stand now;
    private final Map<String, Range> published;
    private final Map<String, Map<String, Map<String, Range>>> cellsBefore;
    private final Map<String, Map<String, Map<String, Range>>> cellsNow;
    private final List<RollForwardLine> lines = new ArrayList<>();

    private RollForward(Stand before, Stand now, Map<String, Range> published) {
        this.before = before;
        this.now = now;
        this.published = published;
        this.cellsBefore = before.cells();
        this.cellsNow = now.cells();
    }

    /**
     * Every line, figure by figure.
     *
     * @param before the returns of the last run with the rules, lists and decisions of this one
     * @param published the figures that the last run published
     */
    public static List<RollForwardLine> of(Stand before, Stand now, Map<String, Range> published) {
        RollForward all = new RollForward(before, now, published);
        TreeSet<String> figures = new TreeSet<>(published.keySet());
        figures.addAll(before.figures.keySet());
        figures.addAll(now.figures.keySet());
        figures.forEach(all::figure);
        return List.copyOf(all.lines);
    }

    private void figure(String figure) {
        Range last = published.getOrDefault(figure, Range.ZERO);
        Range restated = before.figures.getOrDefault(figure, Range.ZERO);
        Range current = now.figures.getOrDefault(figure, Range.ZERO);
        boolean bounded = last.upper() != null && restated.upper() != null && current.upper() != null;
        Moves moves = new Moves(figure, bounded);
        moves.add(Step.LAST, "", 0, Range.ZERO, last);
        if (!last.equals(restated)) {
            moves.add(Step.RULES, "", 0, last, restated);
        }
        Map<String, Map<String, Range>> old = cellsBefore.getOrDefault(figure, Map.of());
        Map<String, Map<String, Range>> young = cellsNow.getOrDefault(figure, Map.of());
        TreeSet<String> files = new TreeSet<>(old.keySet());
        files.addAll(young.keySet());
        for (String file : files) {
            file(moves, file, old.getOrDefault(file, Map.of()), young.getOrDefault(file, Map.of()));
        }
        lines.addAll(moves.closed(current));
    }

    private void file(Moves moves, String file, Map<String, Range> old, Map<String, Range> young) {
        TreeSet<String> spots = new TreeSet<>(old.keySet());
        spots.addAll(young.keySet());
        spots.removeIf(spot -> Objects.equals(old.get(spot), young.get(spot)));
        if (!spots.isEmpty()) {
            moves.add(step(file), file, spots.size(), sum(spots, old), sum(spots, young));
        }
    }

    private Step step(String file) {
        String was = before.files.get(file);
        String is = now.files.get(file);
        if (was == null) {
            return Step.NEW;
        }
        if (is == null) {
            return Step.WITHDRAWN;
        }
        return was.equals(is) ? Step.REREAD : Step.RESENT;
    }

    private static Range sum(Set<String> spots, Map<String, Range> cells) {
        return spots.stream().map(spot -> cells.getOrDefault(spot, Range.ZERO)).reduce(Range.ZERO, Range::plus);
    }

    /**
     * The figures of the UK on one set of returns.
     *
     * @param files SHA-256 by name
     * @param figures by id
     * @param lineage of those figures
     */
    public record Stand(Map<String, String> files, Map<String, Range> figures, List<LineageLine> lineage) {
        public Stand {
            files = Map.copyOf(files);
            figures = Map.copyOf(figures);
            lineage = List.copyOf(lineage);
        }

        /** The figures of the UK among all that a run publishes. */
        public static Stand of(Map<String, String> files, List<AreaFigure> published, List<LineageLine> lineage) {
            Map<String, Range> figures = new HashMap<>();
            published.stream()
                    .filter(figure -> figure.area().equals(FigureArea.UK))
                    .forEach(figure -> figures.put(figure.figure(), figure.value()));
            return new Stand(
                    files,
                    figures,
                    lineage.stream()
                            .filter(line -> figures.containsKey(line.figure()))
                            .toList());
        }

        /** The numbers of each figure's cells, by file and place. */
        private Map<String, Map<String, Map<String, Range>>> cells() {
            Map<String, Map<String, Map<String, Range>>> cells = new HashMap<>();
            for (LineageLine line : lineage) {
                cells.computeIfAbsent(line.figure(), figure -> new TreeMap<>())
                        .computeIfAbsent(line.file(), file -> new TreeMap<>())
                        .put(line.sheet() + "!" + line.cells(), line.value());
            }
            return cells;
        }
    }

    /** The lines of one figure, and what they come to. */
    private static final class Moves {
        private final String figure;
        private final boolean bounded;
        private final List<RollForwardLine> lines = new ArrayList<>();
        private long lower;
        private long upper;

        Moves(String figure, boolean bounded) {
            this.figure = figure;
            this.bounded = bounded;
        }

        void add(Step step, String file, int cells, Range from, Range to) {
            long rise = to.lower() - from.lower();
            long most = bounded ? most(to) - most(from) : 0;
            lower += rise;
            upper += most;
            line(step, file, cells, rise, most);
        }

        List<RollForwardLine> closed(Range current) {
            line(Step.THIS, "", 0, current.lower(), bounded ? most(current) : 0);
            line(Step.RESIDUE, "", 0, current.lower() - lower, bounded ? most(current) - upper : 0);
            return lines;
        }

        private void line(Step step, String file, int cells, long least, long most) {
            @Nullable Long top = bounded ? (Long) most : null;
            lines.add(new RollForwardLine(figure, step, file, cells, least, top));
        }

        private static long most(Range range) {
            return Objects.requireNonNull(range.upper());
        }
    }
}
