package org.foireturns.report.csv;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Place;
import org.foireturns.report.Edition;
import org.foireturns.report.RaisedFinding;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was noticed, the gravest first, and at the end what is settled, and what is fixed since the last run.
 */
final class FindingsCsv {

    private static final Comparator<RaisedFinding> ORDER = Comparator.comparing(
                    (RaisedFinding row) -> switch (row.state()) {
                        case SETTLED -> 1;
                        case FIXED, GONE -> 2;
                        default -> 0;
                    })
            .thenComparing(RaisedFinding::line)
            .thenComparing(RaisedFinding::id);

    private FindingsCsv() {}

    static CsvTable<RaisedFinding> of(Edition edition) {
        return CsvTable.<RaisedFinding>named("findings.csv")
                .text("id", RaisedFinding::id)
                .text("code", row -> row.line().code())
                .text("severity", row -> row.line().severity().word())
                .text("owner", row -> row.line().owner().word())
                .text("request", row -> Place.printed(place(row).request()))
                .text("force", row -> Place.printed(place(row).force()))
                .text("file", row -> Place.printed(place(row).file()))
                .text("sheet", row -> Place.printed(place(row).sheet()))
                .text("cell", row -> place(row).cell())
                .numberIfAny("row", row -> rowNumber(place(row)))
                .text("text", row -> place(row).text())
                .text("message", row -> row.line().message())
                .text("why", row -> row.line().why())
                .text("fix", row -> row.line().fix())
                .text("state", row -> row.state().word())
                .text(
                        "file_hash",
                        row -> edition.docket().offers().bound(row.line()).file())
                .text(
                        "expects",
                        row -> edition.docket().offers().bound(row.line()).cell())
                .text(
                        "heads",
                        row -> edition.docket().offers().bound(row.line()).heads())
                .rows(Stream.of(
                                edition.docket().findings(),
                                edition.docket().settled(),
                                edition.sinceLast().fixed())
                        .flatMap(List::stream)
                        .sorted(ORDER));
    }

    private static Place place(RaisedFinding row) {
        return row.line().place();
    }

    private static @Nullable Long rowNumber(Place place) {
        return place.row() == 0 ? null : (Long) (long) place.row();
    }
}
