package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.Readiness;

/** All offences of the United Kingdom and its nations, with the forces that are in each number. */
final class AreasTable {
    private AreasTable() {}

    static SheetTable<SignedSum> of(Edition edition) {
        Names names = Names.of(edition);
        return SheetTable.<SignedSum>on("Offences_by_nation", "Offences by nation and year")
                .about(
                        "Each request stands for itself. A sum holds the forces that gave a number, and no estimate for the others.")
                .request(edition, line -> line.total.request())
                .text("Area", 24, line -> names.area(line.total.area()))
                .text("Period", 24, line -> English.period(line.total.period()))
                .range("Offences", line -> line.total.value())
                .count("Forces counted", line -> line.total.forcesReporting())
                .count("Forces asked", line -> line.total.forcesAsked())
                .notes(20, SignedSum::remarks)
                .rows(lines(edition).stream());
    }

    private static List<SignedSum> lines(Edition edition) {
        List<Total> totals = edition.figures().totals().stream()
                .filter(total -> total.dimension() == Dimension.TOTAL && RowOrder.isArea(total))
                .sorted(RowOrder.ofTotals(edition))
                .toList();
        Map<String, Boolean> provisional = new HashMap<>();
        edition.requests()
                .forEach(request -> provisional.put(
                        request.id(), Readiness.of(request, edition).compareTo(Readiness.COLLECTING) >= 0));
        List<SignedSum> lines = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            List<String> signs = new ArrayList<>();
            if (i > 0 && breaks(totals.get(i - 1), total)) {
                signs.add(Shorthand.B.sign());
            }
            if (provisional.getOrDefault(total.request(), false)) {
                signs.add(Shorthand.P.sign());
            }
            lines.add(new SignedSum(total, String.join(" ", signs)));
        }
        return lines;
    }

    private static boolean breaks(Total before, Total now) {
        return before.request().equals(now.request())
                && before.area().equals(now.area())
                && before.forcesReporting() != now.forcesReporting();
    }

    /** A sum and the signs that qualify it. */
    record SignedSum(Total total, String remarks) {}
}
