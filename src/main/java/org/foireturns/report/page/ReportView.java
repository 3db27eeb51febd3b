package org.foireturns.report.page;

import java.util.List;
import org.foireturns.report.Edition;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;

/** The whole page, in its order. */
public record ReportView(
        HeadView head,
        Inline style,
        Inline script,
        AnswerView answer,
        List<OffenceView> offences,
        AsideView aside,
        QuestionsView questions,
        ClaimsView claims,
        ByForceView forces,
        RejectedView rejected,
        LedgerView ledger) {

    static ReportView of(Edition edition, Inline style, Inline script) {
        DrawnSheets sheets = DrawnSheets.of(edition);
        Contributions.Book book = new Contributions.Book(edition, sheets);
        List<OffenceView> offences = OffenceView.all(edition, book);
        return new ReportView(
                HeadView.of(edition),
                style,
                script,
                AnswerView.of(edition, sheets),
                offences,
                AsideView.of(edition),
                QuestionsView.of(edition),
                ClaimsView.of(edition),
                ByForceView.of(edition, sheets, book, offences),
                RejectedView.of(edition),
                LedgerView.of(edition));
    }
}
