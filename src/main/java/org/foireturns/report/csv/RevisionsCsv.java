package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.reconcile.Revision;
import org.foireturns.report.Edition;

/** Every number that several requests answer, with the one that stands. */
final class RevisionsCsv {

    private static final Comparator<Revision> ORDER = Comparator.comparing(Revision::offence)
            .thenComparing(Revision::force)
            .thenComparing(Revision::period)
            .thenComparing(Revision::dimension)
            .thenComparing(Revision::category)
            .thenComparing(Revision::request);

    private RevisionsCsv() {}

    static CsvTable<Revision> of(Edition edition) {
        return CsvTable.<Revision>named("revisions.csv")
                .text("force", Revision::force)
                .period(Revision::period)
                .text("dimension", row -> row.dimension().id())
                .text("category", Revision::category)
                .text("request", Revision::request)
                .valueAndBounds(Revision::value)
                .yesNo("standing", Revision::standing)
                .text("file", row -> CellList.of(row.cells()).files())
                .text("sheet", row -> CellList.of(row.cells()).sheets())
                .text("cells", row -> CellList.of(row.cells()).addresses(CellList.of(row.cells())))
                .rows(edition.reconciliation().revisions().stream().sorted(ORDER));
    }
}
