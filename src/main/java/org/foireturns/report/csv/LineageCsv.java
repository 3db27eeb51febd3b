package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.figures.LineageLine;
import org.foireturns.report.Edition;

/** The cells that each figure was made of. */
final class LineageCsv {

    private static final Comparator<LineageLine> ORDER = Comparator.comparing(LineageLine::figure)
            .thenComparing(LineageLine::role)
            .thenComparing(LineageLine::file)
            .thenComparing(LineageLine::sheet)
            .thenComparing(row -> row.cells().first())
            .thenComparing(row -> row.cells().last());

    private LineageCsv() {}

    static CsvTable<LineageLine> of(Edition edition) {
        return CsvTable.<LineageLine>named("lineage.csv")
                .text("figure", LineageLine::figure)
                .text("role", LineageLine::role)
                .text("file", LineageLine::file)
                .text("sheet", LineageLine::sheet)
                .text("cell", row -> row.cells().toString())
                .bounds("lower", "upper", LineageLine::value)
                .rows(edition.figures().lineage().stream().sorted(ORDER));
    }
}
