package org.foireturns.meaning;

import java.util.List;

/**
 * Tables that a force made for a chart or a sum of its own: beside others that answer they are asked about. Where they
 * hold most of the numbers, such as those of a dashboard, they are the answer.
 */
final class Workings {
    private static final String STANDING = "working";
    private static final String DOUBT = "stands under a title by which it serves a chart or a calculation";

    private Workings() {}

    static List<TableMeaning> settled(List<TableMeaning> tables) {
        List<Meant> counted = tables.stream()
                .flatMap(table -> table.values().stream())
                .filter(Meant::counted)
                .toList();
        long working = counted.stream()
                .filter(value -> STANDING.equals(value.standing()))
                .count();
        boolean answers = working * 2 < counted.size();
        return answers
                ? tables.stream().map(table -> table.each(Workings::asked)).toList()
                : tables;
    }

    /** Whether a value is asked about because it serves a chart or a calculation. */
    static boolean serves(Meant value) {
        return value.leftOut() == null
                && STANDING.equals(value.standing())
                && value.doubt() != null
                && value.doubt().why().equals(DOUBT);
    }

    private static Meant asked(Meant value) {
        return value.counted() && STANDING.equals(value.standing()) ? value.doubted(DOUBT) : value;
    }
}
