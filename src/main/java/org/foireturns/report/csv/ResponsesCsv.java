package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Edition;

/** How each force answered each question. */
final class ResponsesCsv {

    private static final Comparator<Response> ORDER = Comparator.comparing(Response::request)
            .thenComparing(Response::force)
            .thenComparing(Response::question)
            .thenComparing(Response::file);

    private ResponsesCsv() {}

    static CsvTable<Response> of(Edition edition) {
        return CsvTable.<Response>named("responses.csv")
                .text("request", Response::request)
                .text("force", Response::force)
                .text("question", Response::question)
                .text("status", row -> row.status().words())
                .text("section", Response::section)
                .text("file", Response::file)
                .rows(edition.reconciliation().responses().stream().sorted(ORDER));
    }
}
