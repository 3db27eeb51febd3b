package org.foireturns.report.csv;

import org.foireturns.model.Place;
import org.foireturns.report.AuditLog;
import org.foireturns.report.Edition;
import org.foireturns.report.ReturnsByFile;

/** The audit log as a file: one line for every reason why a cell, a row or a file does not count. */
final class RejectedCsv {
    private RejectedCsv() {}

    static CsvTable<AuditLog.NotCounted> of(Edition edition) {
        ReturnsByFile returns = ReturnsByFile.of(edition);
        return CsvTable.<AuditLog.NotCounted>named("rejected.csv")
                .text("run", line -> edition.imprint().run())
                .text("request", line -> Place.printed(line.whole().request()))
                .text("force", line -> Place.printed(line.whole().force()))
                .text("file", line -> Place.printed(line.whole().file()))
                .text(
                        "sha256",
                        line -> returns.sha256(Place.printed(line.whole().file())))
                .text("sheet", line -> Place.printed(line.whole().sheet()))
                .numberIfAny("row", line -> line.row() == 0 ? null : Long.valueOf(line.row()))
                .text("cell", line -> line.cell().cell())
                .text("column", line -> line.reason().column())
                .text("text", line -> line.cell().text())
                .text("code", line -> line.reason().code())
                .text("message", line -> line.reason().message())
                .text("fix", line -> line.reason().fix())
                .rows(AuditLog.of(edition).stream());
    }
}
