package org.foireturns.report;

import java.util.Comparator;
import java.util.stream.Stream;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;

/** The audit log: one line for every reason why a cell or a row was rejected. */
final class RejectedCsv {

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::whole).thenComparing(Line::cell).thenComparing(line -> line.reason.code());

    private RejectedCsv() {}

    static CsvTable<Line> of(Edition edition) {
        ReturnsByFile returns = ReturnsByFile.of(edition);
        return CsvTable.<Line>named("rejected.csv")
                .text("run", line -> edition.run())
                .text("request", line -> line.whole.request())
                .text("force", line -> line.whole.force())
                .text("file", line -> line.whole.file())
                .text("sha256", line -> returns.sha256(line.whole.file()))
                .text("sheet", line -> line.whole.sheet())
                .number("row", Line::row)
                .text("cell", line -> line.cell().cell())
                .text("column", line -> line.reason.column())
                .text("text", line -> line.cell().text())
                .text("code", line -> line.reason.code())
                .text("message", line -> line.reason.message())
                .text("fix", line -> line.reason.fix())
                .rows(edition.evidence().rejected().stream().flatMap(Line::of).sorted(ORDER));
    }

    /**
     * One reason of one rejection.
     *
     * @param whole the place of what was rejected: a cell, or a row of a list
     */
    record Line(Place whole, Outcome.Reason reason) {

        static Stream<Line> of(Outcome.Rejected rejected) {
            return rejected.reasons().stream().map(reason -> new Line(rejected.place(), reason));
        }

        Place cell() {
            return reason.place();
        }

        int row() {
            return cell().row() == 0 ? whole.row() : cell().row();
        }
    }
}
