package org.foireturns.report;

import java.util.Comparator;
import org.foireturns.model.Observation;

/** Every value cell in the common schema. */
final class ObservationsCsv {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::request)
            .thenComparing(Observation::force)
            .thenComparing(row -> row.provenance().file())
            .thenComparing(row -> row.provenance().sheet())
            .thenComparing(row -> row.provenance().cells().first())
            .thenComparing(Observation::period)
            .thenComparing(Observation::victimGender)
            .thenComparing(Observation::victimAge)
            .thenComparing(Observation::platform)
            .thenComparing(Observation::unit)
            .thenComparing(Observation::role);

    private ObservationsCsv() {}

    static CsvTable<Observation> of(Edition edition) {
        return CsvTable.<Observation>named("observations.csv")
                .text("request", Observation::request)
                .text("force", Observation::force)
                .text("offence", Observation::offence)
                .period(Observation::period)
                .text("victim_gender", row -> row.victimGender().id())
                .text("victim_age", row -> row.victimAge().id())
                .text("platform", Observation::platform)
                .text("unit", row -> row.unit().id())
                .text("role", row -> row.role().id())
                .text("status", row -> row.count().status())
                .numberIfAny("value", row -> row.count().value())
                .numberIfAny("lower", row -> row.count().lower())
                .numberIfAny("upper", row -> row.count().upper())
                .text("file", row -> row.provenance().file())
                .text("sheet", row -> row.provenance().sheet())
                .text("cell", row -> row.provenance().cells().toString())
                .text("text", row -> row.provenance().text())
                .text("witnesses", Observation::witnesses)
                .rows(edition.evidence().observations().stream().sorted(ORDER));
    }
}
