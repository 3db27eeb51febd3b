package org.foireturns.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/** What structure makes of a drawn sheet, in words that a test can compare. */
record Understood(SheetStructure structure) {

    static Understood of(String drawing, String... headsOfLabels) {
        return of(GridText.grid(drawing), headsOfLabels);
    }

    static Understood of(Grid grid, String... headsOfLabels) {
        return new Understood(Structure.of(grid, new PlainSense(Set.of(headsOfLabels))));
    }

    /** One line for each value: {@code 12 = Female, 0-11 / 2023, Offences}, rows first, outermost first. */
    List<String> values() {
        List<String> lines = new ArrayList<>();
        for (Block block : structure.blocks()) {
            if (block instanceof Block.Table table) {
                for (RawObservation value : table.values()) {
                    lines.add(value.value().text() + " = " + texts(value.rows()) + " / " + texts(value.columns()));
                }
            }
        }
        return lines;
    }

    /** One line for each label that belongs to another: {@code York < North}. */
    List<String> parents() {
        return structure.blocks().stream()
                .flatMap(block -> block.labels().stream())
                .sorted(Comparator.comparing(label -> label.cell().address()))
                .flatMap(label -> Stream.ofNullable(label.parent())
                        .map(parent -> (label.text() + " < " + parent.text())
                                .replace('\u00a0', ' ')
                                .strip()))
                .toList();
    }

    /** The lines above the header of each block, a list for each. */
    List<List<String>> titles() {
        return structure.blocks().stream().map(block -> each(block.titles())).toList();
    }

    List<List<String>> above() {
        return structure.blocks().stream().map(block -> each(block.above())).toList();
    }

    List<String> notes() {
        return structure.notes().stream().map(Cell::text).toList();
    }

    List<String> ranges() {
        return structure.blocks().stream()
                .map(block -> block.range().toString())
                .toList();
    }

    private static List<String> each(List<Label> labels) {
        return labels.stream().map(Label::text).toList();
    }

    private static String texts(List<Label> labels) {
        return labels.stream().map(label -> label.text().strip()).collect(Collectors.joining(", "));
    }
}
