package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.describe.Described;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;

/**
 * A sheet's structure for a reader: its labels, each under the one it belongs to, then each value, or sign in the place
 * of one, with its labels.
 */
final class DescribedText {
    private static final int WIDTH = 40;

    private DescribedText() {}

    static void print(Described sheet, PrintWriter out) {
        List<Described.Entry> values = Stream.of(sheet.entries(), sheet.missing())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(entry -> entry.value().address()))
                .toList();
        out.printf(
                "%s: %d %s, %d %s%n",
                shown(sheet.sheet()),
                values.size(),
                values.size() == 1 ? "value" : "values",
                sheet.labels().size(),
                sheet.labels().size() == 1 ? "label" : "labels");
        for (Label label : sheet.labels()) {
            Cell parent = label.parent();
            out.printf(
                    "  %-6s %s%s%n",
                    label.cell().address(),
                    shown(label.text()),
                    parent == null ? "" : "  (in " + parent.address() + " " + shown(parent.text()) + ")");
        }
        values.forEach(value -> print(value, out));
    }

    private static void print(Described.Entry entry, PrintWriter out) {
        out.printf(
                "  %-6s %-12s %s%n",
                entry.value().address(),
                shown(entry.value().text()),
                entry.labels().stream().map(label -> shown(label.text())).collect(Collectors.joining(" | ")));
    }

    /** A text on one line, without what a terminal would obey. */
    static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return plain.length() <= WIDTH ? plain : plain.substring(0, WIDTH - 1) + "…";
    }
}
