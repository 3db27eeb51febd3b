package org.foireturns.report;

import java.util.List;

/** The list of all CSV files; a new one is a class of its own and a line here. */
final class CsvTables {

    private CsvTables() {}

    static List<CsvTable<?>> of(Edition edition) {
        return List.of(
                ObservationsCsv.of(edition),
                TotalsCsv.of(edition),
                FindingsCsv.of(edition),
                RejectedCsv.of(edition),
                LedgerCsv.of(edition),
                ReconciliationCsv.of(edition),
                RevisionsCsv.of(edition),
                ClaimsCsv.of(edition),
                HeadlinesCsv.of(edition),
                LineageCsv.of(edition),
                PanelsCsv.of(edition),
                RollForwardCsv.of(edition),
                ResponsesCsv.of(edition),
                AnswersCsv.of(edition),
                DecisionsAppliedCsv.of(edition));
    }
}
