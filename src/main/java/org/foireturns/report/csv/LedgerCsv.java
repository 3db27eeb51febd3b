package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.SheetAccount;
import org.foireturns.report.Edition;
import org.foireturns.report.ReturnsByFile;

/** The account of every cell, sheet by sheet, and whether the books close. */
final class LedgerCsv {

    private static final Comparator<SheetAccount> ORDER =
            Comparator.comparing(SheetAccount::file).thenComparing(SheetAccount::sheet);

    private LedgerCsv() {}

    static CsvTable<SheetAccount> of(Edition edition) {
        ReturnsByFile returns = ReturnsByFile.of(edition);
        CsvTable<SheetAccount> table = CsvTable.<SheetAccount>named("ledger.csv")
                .text("request", row -> returns.request(row.file()))
                .text("force", row -> returns.force(row.file()))
                .text("file", SheetAccount::file)
                .text("sheet", SheetAccount::sheet)
                .number("non_blank", SheetAccount::nonBlank);
        for (CellOutcome outcome : CellOutcome.values()) {
            table.number(outcome.id(), row -> row.of(outcome));
        }
        return table.yesNo("closes", SheetAccount::closes)
                .rows(edition.evidence().accounts().stream().sorted(ORDER));
    }
}
