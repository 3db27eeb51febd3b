package org.foireturns.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.NoHead;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.ListUnclear;
import org.foireturns.model.finding.ListUndated;

/** Tells the heads of a list with each question about it, so that an answer can name one of them. */
final class HeadsOfList {
    private static final Set<String> ASKED = Set.of(Finding.code(ListUnclear.class), Finding.code(ListUndated.class));

    private HeadsOfList() {}

    static List<FindingLine> told(List<FindingLine> lines, Block.RecordList list) {
        Map<Address, Cell> own = new HashMap<>();
        list.labels().forEach(label -> own.put(label.cell().address(), label.cell()));
        List<Integer> rows = list.labels().stream()
                .map(label -> label.cell().address().row())
                .distinct()
                .sorted()
                .toList();
        String heads = HeadsSeen.of(Stream.concat(
                                rows.stream()
                                        .flatMap(row -> list.grid().row(row).stream())
                                        .map(cell -> own.getOrDefault(cell.address(), cell)),
                                withoutHead(rows, list.grid()))
                        .toList())
                .words();
        return lines.stream()
                .map(line -> ASKED.contains(line.code()) ? with(heads, line) : line)
                .toList();
    }

    /**
     * The columns without a head; none where heads stand in several rows, of which one may be over a blank of the
     * other.
     */
    private static Stream<Cell> withoutHead(List<Integer> rows, Grid grid) {
        return rows.size() == 1 ? NoHead.in(grid, rows.get(0)).stream().map(NoHead::shown) : Stream.empty();
    }

    private static FindingLine with(String heads, FindingLine line) {
        return line.at(line.place().saying(heads));
    }
}
