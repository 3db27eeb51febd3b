package org.foireturns.report.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Ledger;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.SheetAccount;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Edition;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;
import org.foireturns.report.Readiness;

/** What a run was and how it ended, for programs. */
public final class RunJson {

    public static final String FILE = "run.json";

    private RunJson() {}

    public static JsonObject of(Edition edition, List<Control> controls, NavigableMap<String, String> seals) {
        return new JsonObject()
                .text("run", edition.imprint().run())
                .text("version", edition.imprint().version())
                .text("started", edition.imprint().started().toString())
                .text("as_of", edition.imprint().asOf().toString())
                .text("status", Readiness.of(edition).status())
                .texts("requests", edition.requests().stream().map(Request::id).toList())
                .object(
                        "counts",
                        new JsonObject()
                                .object("files", files(edition.evidence().returns()))
                                .object("cells", cells(edition.evidence().accounts()))
                                .object("findings", findings(edition))
                                .object("claims", claims(edition.figures().claims()))
                                .object("controls", controls(controls)))
                .objects(
                        "files",
                        edition.evidence().returns().stream()
                                .sorted(Comparator.comparing(
                                        summary -> summary.file().name()))
                                .map(RunJson::file)
                                .toList())
                .objects(
                        "outputs",
                        seals.entrySet().stream()
                                .map(seal -> new JsonObject()
                                        .text("name", seal.getKey())
                                        .text("sha256", seal.getValue()))
                                .toList());
    }

    /** A {@code run.json} as it was written, with one more member at its end. */
    public static String withMail(String run, String mail) {
        return run.strip().replaceFirst("\\n}$", "") + ",\n  \"mail\": " + JsonText.quoted(mail) + "\n}\n";
    }

    private static JsonObject controls(List<Control> controls) {
        long broken = controls.stream().filter(control -> !control.holds()).count();
        return new JsonObject().number("all", controls.size()).number("broken", broken);
    }

    private static JsonObject file(ReturnSummary summary) {
        String force = summary.force();
        return new JsonObject()
                .text("name", summary.file().name())
                .text("sha256", summary.file().sha256())
                .text("request", summary.file().request())
                .text("force", force == null ? "" : force)
                .truth("readable", summary.readable());
    }

    private static JsonObject files(List<ReturnSummary> returns) {
        return new JsonObject()
                .number("all", returns.size())
                .number(
                        "readable",
                        returns.stream().filter(ReturnSummary::readable).count())
                .number(
                        "unreadable",
                        returns.stream().filter(each -> !each.readable()).count());
    }

    private static JsonObject cells(List<SheetAccount> accounts) {
        Ledger ledger = Ledger.of(accounts);
        JsonObject cells = new JsonObject().number("non_blank", ledger.cells());
        for (CellOutcome outcome : CellOutcome.values()) {
            cells.number(outcome.id(), ledger.of(outcome));
        }
        return cells;
    }

    private static JsonObject findings(Edition edition) {
        JsonObject severities = new JsonObject();
        for (Severity severity : Severity.values()) {
            severities.number(severity.word(), count(edition, severity));
        }
        JsonObject states = new JsonObject();
        for (State state : State.values()) {
            states.number(state.word(), count(edition, state));
        }
        return new JsonObject().object("by_severity", severities).object("by_state", states);
    }

    private static long count(Edition edition, Severity severity) {
        return edition.docket().findings().stream()
                .filter(finding -> finding.line().severity() == severity)
                .count();
    }

    private static long count(Edition edition, State state) {
        List<RaisedFinding> among = state == State.FIXED || state == State.GONE
                ? edition.sinceLast().fixed()
                : state == State.SETTLED
                        ? edition.docket().settled()
                        : edition.docket().findings();
        return among.stream().filter(finding -> finding.state() == state).count();
    }

    private static JsonObject claims(List<CheckedClaim> claims) {
        JsonObject verdicts = new JsonObject();
        for (CheckedClaim.Verdict verdict : CheckedClaim.Verdict.values()) {
            verdicts.number(
                    verdict.name().toLowerCase(Locale.ROOT),
                    claims.stream().filter(claim -> claim.verdict() == verdict).count());
        }
        return verdicts;
    }
}
