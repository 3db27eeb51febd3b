package org.foireturns.read.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.CellRange;
import org.foireturns.read.screen.Sightings;

/** The values that one chart of Excel 97 to 2003 stores beside the ranges that it shows. */
final class BiffChart {
    private static final int SERIES = 0x1003;
    private static final int SOURCE = 0x1051;
    private static final int STORED = 0x1065;
    private static final int NUMBER = 0x203;
    private static final int TEXT = 0x204;
    private static final int AREA = 0x3B;
    private static final int CELL = 0x3A;
    private static final int LOWEST_TOKEN = 0x1F;

    private final BiffBook book;
    private final int depth;
    private final List<Map<Integer, String>> series = new ArrayList<>();
    private final Map<Integer, Map<Integer, Integer>> stored = new TreeMap<>();
    private int kind;

    BiffChart(BiffBook book, int depth) {
        this.book = book;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    void add(BiffRecord at) {
        switch (at.type()) {
            case SERIES -> series.add(new HashMap<>());
            case SOURCE -> {
                if (!series.isEmpty()) {
                    series.get(series.size() - 1).putIfAbsent(at.octet(0), source(at));
                }
            }
            case STORED -> kind = at.word(0);
            case NUMBER, TEXT ->
                stored.computeIfAbsent(kind, row -> new TreeMap<>()).merge(at.word(2), 1, Integer::sum);
            default -> {}
        }
    }

    void close(Sightings seen) {
        stored.forEach((of, counts) -> counts.forEach((number, count) -> {
            Map<Integer, String> sources = number < series.size() ? series.get(number) : Map.of();
            seen.chart(sources.getOrDefault(of, ""), count);
        }));
    }

    /** The ranges of a formula that is nothing but ranges. */
    private String source(BiffRecord at) {
        List<String> ranges = new ArrayList<>();
        int token = 8;
        while (token < at.size()) {
            int type = (at.octet(token) & LOWEST_TOKEN) | 0x20;
            if (at.octet(token) < 0x20) {
                token++;
            } else if (type == AREA && token + 11 <= at.size()) {
                ranges.add(range(at, token, 3, 5, 7, 9));
                token += 11;
            } else if (type == CELL && token + 7 <= at.size()) {
                ranges.add(range(at, token, 3, 3, 5, 5));
                token += 7;
            } else {
                return "";
            }
        }
        return String.join(",", ranges);
    }

    private String range(BiffRecord at, int token, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int rows = at.word(token + firstRow);
        int columns = at.word(token + firstColumn) & 0xFF;
        CellRange range = CellRange.of(
                rows,
                columns,
                Math.max(rows, at.word(token + lastRow)),
                Math.max(columns, at.word(token + lastColumn) & 0xFF));
        return book.linked(at.word(token + 1)) + "!" + range;
    }
}
