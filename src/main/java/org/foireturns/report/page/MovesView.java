package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.figures.AreaFigure;
import org.foireturns.figures.RollForwardLine;
import org.foireturns.figures.RollForwardLine.Step;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Why the figures of the latest request are others than in the last run.
 *
 * @param main all offences of the UK in the latest period; one for each offence, if any
 * @param others the other figures of the UK that something moved
 */
public record MovesView(List<Figure> main, List<Figure> others) {

    static MovesView of(Edition edition) {
        Map<String, List<RollForwardLine>> byFigure = edition.sinceLast().rollForward().stream()
                .collect(Collectors.groupingBy(RollForwardLine::figure, LinkedHashMap::new, Collectors.toList()));
        List<Edition> offences = edition.byOffence();
        List<Figure> main = new ArrayList<>();
        List<Figure> others = new ArrayList<>();
        for (Edition each : offences) {
            MovesView own = ofOne(each, byFigure, offences.size() == 1 ? "" : each.offence() + ": ");
            main.addAll(own.main);
            others.addAll(own.others);
        }
        return new MovesView(main, others);
    }

    private static MovesView ofOne(Edition edition, Map<String, List<RollForwardLine>> byFigure, String before) {
        List<AreaFigure> uk = latest(edition).stream()
                .sorted(AreaFigure.BY_AXIS.thenComparing(AreaFigure::period).thenComparing(AreaFigure::category))
                .toList();
        Optional<AreaFigure> main =
                uk.stream().filter(MovesView::isTotal).max(Comparator.comparing(AreaFigure::period, latestPeriod()));
        Names names = Names.of(edition);
        Predicate<AreaFigure> soFar = total -> isCollecting(edition, total.request());
        return new MovesView(
                main.flatMap(total -> figure(total, byFigure, soFar, before, names)).stream()
                        .toList(),
                uk.stream()
                        .filter(total -> main.isEmpty() || !total.equals(main.get()))
                        .flatMap(total -> figure(total, byFigure, soFar, before, names).stream())
                        .filter(figure -> !figure.steps().isEmpty())
                        .toList());
    }

    /** {@code 2 more figures were moved}. */
    public String othersSaid() {
        return English.counted(others.size(), "more figure was moved", "more figures were moved");
    }

    /** The figures of the UK for the latest request that has a total of it. */
    private static List<AreaFigure> latest(Edition edition) {
        for (Request request : edition.latestFirst()) {
            List<AreaFigure> own = edition.figures().published().stream()
                    .filter(total -> total.request().equals(request.id()) && total.ofTheUk())
                    .toList();
            if (own.stream().anyMatch(MovesView::isTotal)) {
                return own;
            }
        }
        return List.of();
    }

    private static boolean isCollecting(Edition edition, String request) {
        return edition.collecting(request).isPresent();
    }

    /** {@code 5 of 45 forces}. */
    private static String forces(AreaFigure total) {
        return total.turnout().words() + " forces";
    }

    private static boolean isTotal(AreaFigure figure) {
        return figure instanceof Total total && total.dimension() == Dimension.TOTAL;
    }

    private static Comparator<Period> latestPeriod() {
        return Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder());
    }

    private static Optional<Figure> figure(
            AreaFigure total,
            Map<String, List<RollForwardLine>> byFigure,
            Predicate<AreaFigure> soFar,
            String before,
            Names names) {
        List<RollForwardLine> lines = byFigure.getOrDefault(total.figure(), List.of());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.of(total, lines, soFar.test(total), before, names));
    }

    /**
     * One figure and what moved it.
     *
     * @param moved whether it is another number than last time
     */
    public record Figure(String name, String last, String now, boolean moved, List<Move> steps) {

        static Figure of(AreaFigure total, List<RollForwardLine> lines, boolean soFar, String before, Names names) {
            String last = value(lines, Step.LAST);
            String now = value(lines, Step.THIS);
            return new Figure(
                    before + names.figure(total) + ", " + English.period(total.period())
                            + (soFar ? ", from " + forces(total) + " so far" : ""),
                    last,
                    now,
                    !last.equals(now),
                    lines.stream()
                            .filter(line -> line.step() != Step.LAST && line.step() != Step.THIS)
                            .filter(line -> line.step() != Step.RESIDUE || !nothing(line))
                            .map(Move::of)
                            .toList());
        }

        private static boolean nothing(RollForwardLine line) {
            Long most = line.upper();
            return line.lower() == 0 && (most == null || most == 0);
        }

        private static String value(List<RollForwardLine> lines, Step step) {
            return lines.stream()
                    .filter(line -> line.step() == step)
                    .map(line -> number(line.lower(), line.upper(), ""))
                    .collect(Collectors.joining());
        }
    }

    /** One step from the last number to this one. */
    public record Move(String by, String what, String file) {

        static Move of(RollForwardLine line) {
            return new Move(
                    number(line.lower(), line.upper(), line.lower() < 0 ? "" : "+"),
                    what(line),
                    Visible.brief(line.file()));
        }

        private static String what(RollForwardLine line) {
            String cells = English.counted(line.cells(), "cell");
            return switch (line.step()) {
                case NEW -> "new return";
                case WITHDRAWN -> "return that is gone";
                case RESENT -> cells + " changed in a return sent again";
                case REREAD -> cells + " read differently";
                case RULES -> "other rules or lists";
                case LAST, THIS -> "";
                case RESIDUE -> "not explained; tell us";
            };
        }
    }

    private static String number(long lower, @Nullable Long upper, String sign) {
        String least = sign + English.number(lower).replace('-', '\u2212');
        if (upper == null) {
            return least + " or more";
        }
        return upper == lower ? least : least + " to " + English.number(upper).replace('-', '\u2212');
    }
}
