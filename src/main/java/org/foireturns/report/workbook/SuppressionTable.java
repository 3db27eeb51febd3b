package org.foireturns.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;

/** How much each force withheld, and how it wrote that. */
final class SuppressionTable {
    private SuppressionTable() {}

    static SheetTable<ForceCells> of(Edition edition) {
        Names names = Names.of(edition);
        List<String> requests = RowOrder.latestFirst(edition);
        return SheetTable.<ForceCells>on("Suppression", "Numbers that police forces withheld or did not hold")
                .about(
                        "A withheld number is kept as the range that the force gave, and carried through every sum as a range.")
                .request(edition, ForceCells::request)
                .text("Force", 36, line -> names.force(line.force))
                .count("Values given", line -> line.cells.size())
                .count("Withheld, with an upper limit", line -> line.withheld(true))
                .count("Withheld, no limit given", line -> line.withheld(false))
                .count("Not held", ForceCells::notHeld)
                .text("Written as", 34, ForceCells::signs)
                .rows(edition.evidence().observations().stream()
                        .collect(Collectors.groupingBy(cell -> List.of(cell.request(), cell.force())))
                        .entrySet()
                        .stream()
                        .map(line -> new ForceCells(
                                line.getKey().get(0), line.getKey().get(1), line.getValue()))
                        .sorted(Comparator.comparingInt((ForceCells line) -> requests.indexOf(line.request))
                                .thenComparing(line -> names.force(line.force))));
    }

    /** The value cells of one force and request. */
    record ForceCells(String request, String force, List<Observation> cells) {

        long withheld(boolean limited) {
            return cells.stream()
                    .map(Observation::count)
                    .filter(Count.Suppressed.class::isInstance)
                    .filter(count -> limited == (count.upper() != null))
                    .count();
        }

        long notHeld() {
            return cells.stream().filter(cell -> !cell.count().held()).count();
        }

        String signs() {
            return cells.stream()
                    .filter(cell -> cell.count().value() == null)
                    .map(cell -> cell.provenance().text())
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
    }
}
