package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.foireturns.describe.Described;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;

/** A sheet's structure for a reader: its labels, each under the one it belongs to, then each value with its labels. */
final class DescribedText {
    private static final int WIDTH = 40;

    private DescribedText() {}

    static void print(Described sheet, PrintWriter out) {
        out.printf(
                "%s: %d %s, %d %s%n",
                shown(sheet.sheet()),
                sheet.entries().size(),
                sheet.entries().size() == 1 ? "value" : "values",
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
        for (Described.Entry entry : sheet.entries()) {
            out.printf(
                    "  %-6s %-12s %s%n",
                    entry.value().address(),
                    shown(entry.value().text()),
                    entry.labels().stream().map(label -> shown(label.text())).collect(Collectors.joining(" | ")));
        }
    }

    /** A text on one line, without what a terminal would obey. */
    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return plain.length() <= WIDTH ? plain : plain.substring(0, WIDTH - 1) + "…";
    }
}
