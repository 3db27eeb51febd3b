package org.foireturns.report.page;

import java.util.Comparator;
import java.util.List;
import org.foireturns.model.Ledger;
import org.foireturns.model.Request;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/**
 * Does it add up?
 *
 * @param books one sentence on whether every cell has an outcome
 * @param controls what must agree whatever the returns say
 * @param failed every comparison that fails
 */
public record SumsView(
        List<OfRequest> requests,
        String addsUp,
        String couldAddUp,
        String doesNotAddUp,
        boolean booksClose,
        String books,
        ControlsView controls,
        List<Failed> failed) {

    static SumsView of(Edition edition) {
        List<TieOut> tieOuts = edition.reconciliation().tieOuts();
        Ledger ledger = Ledger.of(edition.evidence().accounts());
        Names names = Names.of(edition);
        return new SumsView(
                edition.latestFirst().stream()
                        .map(request -> OfRequest.of(request, tieOuts))
                        .toList(),
                number(tieOuts, Verdict.ADDS_UP),
                number(tieOuts, Verdict.COULD_ADD_UP),
                number(tieOuts, Verdict.DOES_NOT_ADD_UP),
                ledger.closes(),
                ledger.closes()
                        ? "The books close: each of %s on %s has an outcome."
                                .formatted(
                                        English.counted(ledger.cells(), "cell"),
                                        English.counted(ledger.sheets(), "sheet"))
                        : "The books do not close on " + English.counted(ledger.open(), "sheet") + ".",
                ControlsView.of(edition),
                tieOuts.stream()
                        .filter(tieOut -> tieOut.verdict() == Verdict.DOES_NOT_ADD_UP)
                        .sorted(Comparator.comparing(TieOut::request)
                                .reversed()
                                .thenComparing(TieOut::force)
                                .thenComparing(TieOut::period)
                                .thenComparing(TieOut::check)
                                .thenComparing(tieOut -> tieOut.left().words()))
                        .map(tieOut -> Failed.of(tieOut, names))
                        .toList());
    }

    private static String number(List<TieOut> tieOuts, Verdict verdict) {
        return English.number(
                tieOuts.stream().filter(tieOut -> tieOut.verdict() == verdict).count());
    }

    /** {@code Of 101 comparisons, 100 add up, …}; empty when nothing was compared. */
    static String counted(List<TieOut> tieOuts) {
        if (tieOuts.isEmpty()) {
            return "";
        }
        return "Of %s, %s add up, %s could under what is withheld, %s do not."
                .formatted(
                        English.counted(tieOuts.size(), "comparison"),
                        number(tieOuts, Verdict.ADDS_UP),
                        number(tieOuts, Verdict.COULD_ADD_UP),
                        number(tieOuts, Verdict.DOES_NOT_ADD_UP));
    }

    /** How many comparisons of a request came out which way. */
    public record OfRequest(String title, String addsUp, String couldAddUp, String doesNotAddUp, boolean wrong) {

        static OfRequest of(Request request, List<TieOut> all) {
            return new OfRequest(
                    request.title(),
                    English.number(count(request, all, Verdict.ADDS_UP)),
                    English.number(count(request, all, Verdict.COULD_ADD_UP)),
                    English.number(count(request, all, Verdict.DOES_NOT_ADD_UP)),
                    count(request, all, Verdict.DOES_NOT_ADD_UP) > 0);
        }

        private static long count(Request request, List<TieOut> all, Verdict verdict) {
            return all.stream()
                    .filter(tieOut -> tieOut.request().equals(request.id()) && tieOut.verdict() == verdict)
                    .count();
        }
    }

    /** Two ways to a number that miss each other. */
    public record Failed(
            String anchor, String force, String period, String check, String left, String right, String difference) {

        static Failed of(TieOut tieOut, Names names) {
            return new Failed(
                    Anchor.force(tieOut.force()),
                    names.force(tieOut.force()),
                    English.period(tieOut.period()),
                    tieOut.check(),
                    side(tieOut.left()),
                    side(tieOut.right()),
                    English.number(tieOut.difference()));
        }

        private static String side(TieOut.Side side) {
            return English.range(side.value()) + " (" + side.words() + ")";
        }
    }
}
