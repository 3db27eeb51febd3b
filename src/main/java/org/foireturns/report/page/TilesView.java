package org.foireturns.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/**
 * Every force of the latest request at a glance, those that hold publication up first.
 *
 * @param legend how many stand how, in words
 */
public record TilesView(String title, String legend, List<Tile> tiles) {

    static TilesView of(Edition edition) {
        List<ForcesView.OfRequest> requests = ForcesView.of(edition).requests();
        if (requests.isEmpty()) {
            return new TilesView("", "", List.of());
        }
        List<Tile> tiles = requests.get(0).lines().stream()
                .map(Tile::of)
                .sorted(Comparator.comparing(Tile::state).thenComparing(Tile::name))
                .toList();
        return new TilesView(
                requests.get(0).title(),
                tiles.stream()
                        .collect(Collectors.groupingBy(Tile::state, java.util.TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(state -> English.number(state.getValue()) + " " + state.getKey().words)
                        .collect(Collectors.joining(", ")),
                tiles);
    }

    /** {@code 45 forces}. */
    public String said() {
        return English.counted(tiles.size(), "force");
    }

    /**
     * One force: a word, a shape and a colour.
     *
     * @param number its offences in the latest period
     */
    public record Tile(String anchor, String name, State state, String word, String number) {

        static Tile of(ForcesView.ForceRow line) {
            State state = State.of(line);
            return new Tile(line.anchor(), Names.brief(line.name()), state, state.word(line), line.total());
        }

        /** {@code 565 offences}; empty where there is no number. */
        public String offences() {
            return number.equals(ForcesView.NO_NUMBER) ? "" : number + (number.equals("1") ? " offence" : " offences");
        }
    }

    /** How a force stands, the gravest first. */
    public enum State {
        BLOCKS("\u2716", "blocked", "in the way of publication"),
        ASKS("\u25C6", "asks", "with questions"),
        AWAITED("\u25D4", "awaited", "awaited"),
        REFUSED("\u25CB", "refused", "without figures, for a reason given"),
        PART("\u25D1", "part", "without a part of the answer"),
        CLEAR("\u25CF", "clear", "clear");

        private static final Set<String> GONE = Set.of("no return", Response.Status.OVERDUE.words(), "not read");

        private final String shape;
        private final String style;
        private final String words;

        State(String shape, String style, String words) {
            this.shape = shape;
            this.style = style;
            this.words = words;
        }

        static State of(ForcesView.ForceRow line) {
            if (line.counts().blockers() > 0 || GONE.contains(line.status())) {
                return BLOCKS;
            }
            if (line.counts().questions() > 0) {
                return ASKS;
            }
            if (line.status().equals(Response.Status.AWAITED.words())) {
                return AWAITED;
            }
            return line.total().equals(ForcesView.NO_NUMBER) ? REFUSED : line.inPart() ? PART : CLEAR;
        }

        /** What the tile says beside its shape. */
        String word(ForcesView.ForceRow line) {
            return switch (this) {
                case BLOCKS -> GONE.contains(line.status()) ? line.status() : "blocked";
                case ASKS -> English.counted(line.counts().questions(), "question");
                case AWAITED, REFUSED -> line.status();
                case PART -> "part missing";
                case CLEAR -> "clear";
            };
        }

        public String shape() {
            return shape;
        }

        public String style() {
            return style;
        }
    }
}
