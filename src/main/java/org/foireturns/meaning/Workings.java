package org.foireturns.meaning;

import java.util.List;

/** Tables that a force made for a chart or a sum of its own: beside one that answers they are asked about. */
final class Workings {
    private static final String STANDING = "working";
    private static final String DOUBT = "stands under a title by which it serves a chart or a calculation";

    private Workings() {}

    static List<TableMeaning> settled(List<TableMeaning> tables) {
        boolean answers = tables.stream()
                .flatMap(table -> table.values().stream())
                .anyMatch(value -> value.counted() && !STANDING.equals(value.standing()));
        return !answers
                ? tables
                : tables.stream()
                        .map(table -> new TableMeaning(
                                table.sheet(),
                                table.table(),
                                table.values().stream().map(Workings::asked).toList()))
                        .toList();
    }

    private static Meant asked(Meant value) {
        return value.counted() && STANDING.equals(value.standing()) ? value.doubted(DOUBT, null) : value;
    }
}
