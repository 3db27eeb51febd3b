package org.foireturns.report.csv;

import org.foireturns.figures.RollForwardLine;
import org.foireturns.report.Edition;

/** How each figure of the UK came from that of the last run, line by line; empty in a first run. */
final class RollForwardCsv {
    private RollForwardCsv() {}

    static CsvTable<RollForwardLine> of(Edition edition) {
        return CsvTable.<RollForwardLine>named("rollforward.csv")
                .text("figure", RollForwardLine::figure)
                .text("line", row -> row.step().words())
                .text("file", RollForwardLine::file)
                .number("cells", RollForwardLine::cells)
                .number("lower", RollForwardLine::lower)
                .numberIfAny("upper", RollForwardLine::upper)
                .rows(edition.sinceLast().rollForward().stream());
    }
}
