package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private final List<FindingLine> lines;
    /** Which finding tells of each that was gathered. */
    private final Map<FindingLine, FindingLine> telling;

    private Gathered(List<FindingLine> lines, Map<FindingLine, FindingLine> telling) {
        this.lines = lines;
        this.telling = telling;
    }

    static Gathered of(List<FindingLine> lines) {
        Gathered each = new Gathered(lines, new HashMap<>());
        lines.forEach(line -> each.telling.put(line, line));
        return each.together(line -> line.code() + " " + line.message(), MOST_ALIKE)
                .together(FindingLine::code, MOST_OF_A_KIND);
    }

    List<FindingLine> lines() {
        return List.copyOf(lines);
    }

    /** The finding that tells of one of those that were gathered; itself, when it still stands alone. */
    FindingLine telling(FindingLine of) {
        return Objects.requireNonNull(telling.get(of), "not one of the block");
    }

    private Gathered together(Function<FindingLine, String> kind, int most) {
        Map<String, List<FindingLine>> kinds = new LinkedHashMap<>();
        lines.forEach(line -> kinds.computeIfAbsent(kind.apply(line), key -> new ArrayList<>())
                .add(line));
        List<FindingLine> gathered = new ArrayList<>();
        Map<FindingLine, FindingLine> into = new HashMap<>();
        kinds.values().forEach(same -> {
            if (same.size() > most) {
                FindingLine all = together(same);
                gathered.add(all);
                same.forEach(line -> into.put(line, all));
            } else {
                gathered.addAll(same);
                same.forEach(line -> into.put(line, line));
            }
        });
        telling.replaceAll((line, before) -> Objects.requireNonNull(into.get(before)));
        return new Gathered(gathered, telling);
    }

    private static FindingLine together(List<FindingLine> same) {
        FindingLine first = same.get(0);
        String message = "%s There are %,d more like this between %s."
                .formatted(
                        first.message(),
                        same.size() - 1,
                        around(same).toString().replace(":", " and "));
        return first.saying(message);
    }

    private static CellRange around(List<FindingLine> same) {
        return same.stream()
                .flatMap(line -> Stream.ofNullable(line.place().cells()))
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
