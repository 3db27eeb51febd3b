package org.foireturns.report.csv;

import org.foireturns.reconcile.Revision;
import org.foireturns.report.Edition;

/** Every number that several requests answer, with the one that stands. */
final class RevisionsCsv {
    private RevisionsCsv() {}

    static CsvTable<Revision> of(Edition edition) {
        return CsvTable.<Revision>named("revisions.csv")
                .text("force", row -> row.answer().force())
                .period(row -> row.answer().period())
                .text("dimension", row -> row.answer().dimension().id())
                .text("category", row -> row.answer().category())
                .text("request", row -> row.answer().request())
                .valueAndBounds(row -> row.answer().value())
                .yesNo("standing", Revision::standing)
                .text("file", row -> CellList.of(row.answer().cells()).files())
                .text("sheet", row -> CellList.of(row.answer().cells()).sheets())
                .text(
                        "cells",
                        row -> CellList.of(row.answer().cells())
                                .addresses(CellList.of(row.answer().cells())))
                .rows(edition.reconciliation().revisions().stream().sorted(Revision.IN_ORDER));
    }
}
