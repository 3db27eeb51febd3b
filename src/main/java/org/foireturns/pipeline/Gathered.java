package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.foireturns.model.CellRange;
import org.foireturns.model.finding.FindingLine;

/**
 * The findings of one block, where a great many of one kind are said in one sentence with their number and the cells
 * between which they stand. Nobody reads a thousand of them, and each rejected cell keeps its own reason.
 */
final class Gathered {
    /** More findings that say the same than these share one. */
    private static final int MOST_ALIKE = 100;
    /** More findings of one kind, whatever words they quote, than these share one. */
    private static final int MOST_OF_A_KIND = 1_000;

    private Gathered() {}

    static List<FindingLine> of(List<FindingLine> lines) {
        List<FindingLine> alike = gathered(lines, line -> line.code() + " " + line.message(), MOST_ALIKE);
        return gathered(alike, FindingLine::code, MOST_OF_A_KIND);
    }

    private static List<FindingLine> gathered(List<FindingLine> lines, Function<FindingLine, String> kind, int most) {
        Map<String, List<FindingLine>> kinds = new LinkedHashMap<>();
        lines.forEach(line -> kinds.computeIfAbsent(kind.apply(line), key -> new ArrayList<>())
                .add(line));
        List<FindingLine> gathered = new ArrayList<>();
        kinds.values().forEach(same -> {
            if (same.size() > most) {
                gathered.add(together(same));
            } else {
                gathered.addAll(same);
            }
        });
        return gathered;
    }

    private static FindingLine together(List<FindingLine> same) {
        FindingLine first = same.get(0);
        String message = "%s There are %,d more like this between %s."
                .formatted(
                        first.message(),
                        same.size() - 1,
                        around(same).toString().replace(":", " and "));
        return new FindingLine(
                first.code(), first.severity(), first.owner(), first.place(), message, first.why(), first.fix());
    }

    private static CellRange around(List<FindingLine> same) {
        CellRange around = CellRange.parse(same.get(0).place().cell());
        for (FindingLine line : same) {
            around = around.with(CellRange.parse(line.place().cell()));
        }
        return around;
    }
}
