package org.foireturns.report.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foireturns.model.Observation;
import org.foireturns.reconcile.TieOut;
import org.foireturns.report.Edition;

/** Each comparison of two ways to the same number. */
final class ReconciliationCsv {

    private static final Comparator<TieOut> ORDER = Comparator.comparing(TieOut::request)
            .thenComparing(TieOut::force)
            .thenComparing(TieOut::period)
            .thenComparing(TieOut::check)
            .thenComparing(row -> row.left().words())
            .thenComparing(row -> row.right().words())
            .thenComparing(row -> both(row).files())
            .thenComparing(row -> both(row).addresses(both(row)));

    private ReconciliationCsv() {}

    static CsvTable<TieOut> of(Edition edition) {
        return CsvTable.<TieOut>named("reconciliation.csv")
                .text("request", TieOut::request)
                .text("force", TieOut::force)
                .period(TieOut::period)
                .text("check", TieOut::check)
                .text("left", row -> row.left().words())
                .bounds("left_lower", "left_upper", row -> row.left().value())
                .text(
                        "relation",
                        row -> row.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .text("right", row -> row.right().words())
                .bounds("right_lower", "right_upper", row -> row.right().value())
                .text("verdict", row -> row.verdict().words())
                .number("difference", TieOut::difference)
                .text("file", row -> both(row).files())
                .text("sheet", row -> both(row).sheets())
                .text("left_cells", row -> CellList.of(row.left().cells()).addresses(both(row)))
                .text("right_cells", row -> CellList.of(row.right().cells()).addresses(both(row)))
                .rows(edition.reconciliation().tieOuts().stream().sorted(ORDER));
    }

    private static CellList both(TieOut row) {
        List<Observation> cells = Stream.concat(row.left().cells().stream(), row.right().cells().stream())
                .toList();
        return CellList.of(cells);
    }
}
