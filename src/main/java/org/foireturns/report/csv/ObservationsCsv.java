package org.foireturns.report.csv;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foireturns.model.Observation;
import org.foireturns.report.Edition;
import org.foireturns.report.OpenValue;

/**
 * Every value cell in the common schema: first what counts, and among it, each with the question that it hangs on, what
 * would count once that is answered.
 */
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

    static CsvTable<OpenValue> of(Edition edition) {
        return CsvTable.<OpenValue>named("observations.csv")
                .text("request", of(Observation::request))
                .text("force", of(Observation::force))
                .text("offence", of(Observation::offence))
                .period(of(Observation::period))
                .text("victim_gender", of(row -> row.victimGender().id()))
                .text("victim_age", of(row -> row.victimAge().id()))
                .text("platform", of(Observation::platform))
                .text("unit", of(row -> row.unit().id()))
                .text("role", of(row -> row.role().id()))
                .text("status", of(row -> row.count().status()))
                .numberIfAny("value", row -> row.observation().count().value())
                .numberIfAny("lower", row -> row.observation().count().lower())
                .numberIfAny("upper", row -> row.observation().count().upper())
                .text("file", of(row -> row.provenance().file()))
                .text("sheet", of(row -> row.provenance().sheet()))
                .text("cell", of(row -> row.provenance().cells().toString()))
                .text("text", of(row -> row.provenance().text()))
                .text("open", OpenValue::finding)
                .text("witnesses", of(Observation::witnesses))
                .rows(Stream.concat(
                                edition.evidence().observations().stream().map(counted -> new OpenValue(counted, "")),
                                OpenValue.of(edition).stream())
                        .sorted(Comparator.comparing(OpenValue::observation, ORDER)));
    }

    private static <T> Function<OpenValue, T> of(Function<Observation, T> column) {
        return row -> column.apply(row.observation());
    }
}
