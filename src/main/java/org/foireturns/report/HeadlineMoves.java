package org.foireturns.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.foireturns.figures.Headline;

/** Says how headlines move from one count to another: {@code 7,263 → 7,270 offences (44 of 45 forces)}. */
public final class HeadlineMoves {
    private static final String TOTAL = "total";
    private static final String NO_SENTENCE = "no sentence";

    private static final Map<String, String> NAMES = Map.of(
            "like-for-like-change", "change where forces can be compared",
            "change", "change over all forces",
            "top-platform", "share of the platform named most",
            "girls", "share of girls",
            "primary-school-age", "share of primary school age",
            "youngest-victim", "youngest victim");

    private HeadlineMoves() {}

    /** What an answer would do: one sentence on all headlines. */
    public static String would(List<Headline> now, List<Headline> then) {
        return words(now, then, "With this answer: ");
    }

    /** What a decision did: one sentence on all headlines. */
    public static String did(List<Headline> without, List<Headline> now) {
        return words(without, now, "With it: ");
    }

    private static String words(List<Headline> now, List<Headline> then, String with) {
        if (now.isEmpty() && then.isEmpty()) {
            return "No sentence is drafted yet that it could move.";
        }
        Map<String, Headline> before = byFigure(now);
        Map<String, Headline> after = byFigure(then);
        boolean several = now.stream().map(Headline::request).distinct().count() > 1;
        List<String> moves = new ArrayList<>();
        List<String> figures = new ArrayList<>(before.keySet());
        new TreeSet<>(after.keySet())
                .stream().filter(figure -> !before.containsKey(figure)).forEach(figures::add);
        for (String figure : figures) {
            Optional<Headline> from = Optional.ofNullable(before.get(figure));
            Optional<Headline> to = Optional.ofNullable(after.get(figure));
            String request = from.or(() -> to).map(Headline::request).orElse("");
            move(from, to).map(move -> several ? request + ": " + move : move).ifPresent(moves::add);
        }
        return moves.isEmpty() ? "No headline moves." : with + String.join("; ", moves) + ".";
    }

    private static Map<String, Headline> byFigure(List<Headline> headlines) {
        Map<String, Headline> figures = new LinkedHashMap<>();
        headlines.forEach(each -> figures.put(each.figure(), each));
        return figures;
    }

    private static Optional<String> move(Optional<Headline> now, Optional<Headline> then) {
        String from = now.map(HeadlineMoves::number).orElse(NO_SENTENCE);
        String to = then.map(HeadlineMoves::number).orElse(NO_SENTENCE);
        String forces = then.map(HeadlineMoves::forces).orElse("");
        boolean total = now.or(() -> then).filter(HeadlineMoves::isTotal).isPresent();
        boolean others = total && !forces.equals(now.map(HeadlineMoves::forces).orElse(""));
        if (from.equals(to) && !others) {
            return Optional.empty();
        }
        String arrow = from + " \u2192 " + to;
        return Optional.of(
                total
                        ? arrow
                                + (to.equals(NO_SENTENCE) ? " on offences" : " offences")
                                + (others && !forces.isEmpty() ? " (" + forces + ")" : "")
                        : now.or(() -> then).map(HeadlineMoves::words).orElse("") + " " + arrow);
    }

    private static boolean isTotal(Headline headline) {
        return headline.name().equals(TOTAL);
    }

    private static String words(Headline headline) {
        return NAMES.getOrDefault(headline.name(), headline.name());
    }

    private static String number(Headline headline) {
        return headline.number().matches("[0-9]{1,12}")
                ? English.number(Long.parseLong(headline.number()))
                : headline.number();
    }

    /** The forces that it rests on: the first sentence of its base. */
    private static String forces(Headline headline) {
        int end = headline.base().indexOf('.');
        return end < 0 ? headline.base() : headline.base().substring(0, end);
    }
}
