package org.foireturns.report.csv;

import java.util.List;
import org.foireturns.report.Edition;

/** The list of all CSV files; a new one is a class of its own and a line here. */
public final class CsvTables {

    private CsvTables() {}

    public static List<CsvTable<?>> of(Edition edition) {
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
