package org.foireturns.report;

import java.util.List;
import java.util.Locale;
import org.foireturns.model.Request;
import org.foireturns.report.Edition.RaisedFinding;

/**
 * Can I publish?
 *
 * @param answer yes, yes with questions, or no
 * @param style {@code ready questions blocked}
 * @param sentence the answer with what it hangs on, as the command line prints it
 * @param first the first blockers
 * @param others the blockers after them
 */
public record AnswerView(
        String answer,
        String style,
        String sentence,
        List<OfRequest> requests,
        List<Blocker> first,
        List<Blocker> others) {

    private static final int SHOWN = 5;

    static AnswerView of(Edition edition, DrawnSheets sheets) {
        Readiness readiness = Readiness.of(edition);
        Names names = Names.of(edition);
        List<Blocker> blockers = FindingGroup.of(edition.findings(), sheets).stream()
                .filter(FindingGroup::blocks)
                .map(group -> Blocker.of(group, names))
                .toList();
        int shown = Math.min(SHOWN, blockers.size());
        return new AnswerView(
                readiness.answer(),
                style(readiness),
                Readiness.sentence(edition),
                Names.latestFirst(edition.requests()).stream()
                        .map(request -> OfRequest.of(request, edition))
                        .toList(),
                blockers.subList(0, shown),
                blockers.subList(shown, blockers.size()));
    }

    private static String style(Readiness readiness) {
        return readiness == Readiness.BOOKS_OPEN ? "blocked" : readiness.name().toLowerCase(Locale.ROOT);
    }

    /** The answer for one request. */
    public record OfRequest(String id, String title, String answer, String counts) {

        static OfRequest of(Request request, Edition edition) {
            List<RaisedFinding> own = edition.findings().stream()
                    .filter(finding -> finding.line().place().request().equals(request.id()))
                    .toList();
            ActionCounts counts = ActionCounts.of(own);
            return new OfRequest(
                    request.id(),
                    request.title(),
                    Readiness.of(request, edition).answer(),
                    counts.words());
        }
    }

    /** One reason to wait. */
    public record Blocker(String anchor, String severity, String force, String title, String words) {

        static Blocker of(FindingGroup group, Names names) {
            String said = group.message().isEmpty()
                    ? group.places().get(0).lines().get(0).message()
                    : group.message();
            String more = group.single()
                    ? ""
                    : " And " + English.counted(group.findings().size() - 1L, "more place") + ".";
            return new Blocker(
                    group.anchor(),
                    group.severity(),
                    names.force(group.findings().get(0).line().place().force()),
                    group.title().toLowerCase(Locale.UK),
                    said + more);
        }
    }
}
