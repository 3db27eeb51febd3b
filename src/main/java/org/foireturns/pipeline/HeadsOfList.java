package org.foireturns.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.HeadsSeen;
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
        String heads = HeadsSeen.of(list.labels().stream()
                        .map(label -> label.cell().address().row())
                        .distinct()
                        .flatMap(row -> list.grid().row(row).stream())
                        .map(cell -> own.getOrDefault(cell.address(), cell))
                        .toList())
                .words();
        return lines.stream()
                .map(line -> ASKED.contains(line.code()) ? with(heads, line) : line)
                .toList();
    }

    private static FindingLine with(String heads, FindingLine line) {
        return line.at(line.place().saying(heads));
    }
}
