package org.foireturns.report.page;

import java.util.Arrays;
import java.util.List;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Ledger;
import org.foireturns.model.Request;
import org.foireturns.model.SheetAccount;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.ReturnsByFile;

/** What became of every cell, by request. */
public record LedgerView(List<String> outcomes, List<CellsOfRequest> lines, List<String> open) {

    static LedgerView of(Edition edition) {
        ReturnsByFile returns = ReturnsByFile.of(edition);
        List<SheetAccount> accounts = edition.evidence().accounts();
        return new LedgerView(
                Arrays.stream(CellOutcome.values())
                        .map(outcome -> English.title(outcome.id()))
                        .toList(),
                edition.latestFirst().stream()
                        .map(request -> CellsOfRequest.of(
                                request,
                                accounts.stream()
                                        .filter(sheet ->
                                                returns.request(sheet.file()).equals(request.id()))
                                        .toList()))
                        .toList(),
                accounts.stream()
                        .filter(sheet -> !sheet.closes())
                        .map(sheet -> sheet.file() + ", sheet " + sheet.sheet() + ": "
                                + English.number(sheet.nonBlank()) + " cells, "
                                + English.number(sheet.accounted()) + " accounted for")
                        .sorted()
                        .toList());
    }

    /** One request's cells by outcome. */
    public record CellsOfRequest(String title, String sheets, String cells, List<String> outcomes, String closes) {

        static CellsOfRequest of(Request request, List<SheetAccount> own) {
            Ledger ledger = Ledger.of(own);
            return new CellsOfRequest(
                    request.title(),
                    English.number(ledger.sheets()),
                    English.number(ledger.cells()),
                    Arrays.stream(CellOutcome.values())
                            .map(outcome -> English.number(ledger.of(outcome)))
                            .toList(),
                    ledger.closes() ? "yes" : "no");
        }
    }
}
