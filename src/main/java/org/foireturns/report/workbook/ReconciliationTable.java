package org.foireturns.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;

/** Whether the numbers within each return agree. */
final class ReconciliationTable {
    private ReconciliationTable() {}

    static SheetTable<ForceChecks> of(Edition edition) {
        Names names = Names.of(edition);
        List<String> requests = RowOrder.latestFirst(edition);
        return SheetTable.<ForceChecks>on("Reconciliation", "Whether each police force’s numbers add up")
                .about(
                        "Each check compares two ways to the same number within one return. “Could add up” is when withheld numbers leave it open.")
                .request(edition, ForceChecks::request)
                .text("Force", 36, line -> names.force(line.force))
                .count("Checks", line -> line.checks.size())
                .count("Add up", line -> line.of(Verdict.ADDS_UP))
                .count("Could add up", line -> line.of(Verdict.COULD_ADD_UP))
                .count("Do not add up", line -> line.of(Verdict.DOES_NOT_ADD_UP))
                .count("Largest difference", ForceChecks::difference)
                .rows(edition.reconciliation().tieOuts().stream()
                        .collect(Collectors.groupingBy(check -> List.of(check.request(), check.force())))
                        .entrySet()
                        .stream()
                        .map(line -> new ForceChecks(
                                line.getKey().get(0), line.getKey().get(1), line.getValue()))
                        .sorted(Comparator.comparingInt((ForceChecks line) -> requests.indexOf(line.request))
                                .thenComparing(line -> names.force(line.force))));
    }

    /** The checks of one force and request. */
    record ForceChecks(String request, String force, List<TieOut> checks) {

        long of(Verdict verdict) {
            return checks.stream().filter(check -> check.verdict() == verdict).count();
        }

        long difference() {
            return checks.stream().mapToLong(TieOut::difference).max().orElse(0);
        }
    }
}
