package org.foireturns.report.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.Overdue;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Readiness;
import org.foireturns.report.sheet.DrawnSheets;

/**
 * Can I publish?
 *
 * @param answer yes, yes with questions, or no
 * @param style {@code ready questions blocked}
 * @param sentence the answer with what it hangs on, as the command line prints it
 * @param requests those in hand
 * @param earlier those that are over
 * @param first the first blockers
 * @param others the blockers after them
 */
public record AnswerView(
        String answer,
        String style,
        String sentence,
        List<OfRequest> requests,
        List<OfRequest> earlier,
        List<Blocker> first,
        List<Blocker> others) {

    private static final int SHOWN = 5;

    static AnswerView of(Edition edition, DrawnSheets sheets) {
        Readiness readiness = Readiness.of(edition);
        Names names = Names.of(edition);
        List<Overdue> overdue = Overdue.among(edition.inHand()).stream()
                .filter(Overdue::several)
                .toList();
        Map<String, List<FindingGroup>> kinds =
                FindingGroup.of(withoutThose(overdue, edition.inHand()), sheets).stream()
                        .filter(FindingGroup::blocks)
                        .collect(Collectors.groupingBy(
                                group -> group.severity() + group.title(), LinkedHashMap::new, Collectors.toList()));
        List<Blocker> blockers = Stream.concat(
                        overdue.stream().map(forces -> Blocker.of(forces, names)),
                        kinds.values().stream().flatMap(kind -> Blocker.of(kind, names).stream()))
                .toList();
        int shown = Math.min(SHOWN, blockers.size());
        return new AnswerView(
                readiness.answer(),
                style(readiness),
                Readiness.sentence(edition),
                edition.latestFirst().stream()
                        .filter(request -> !edition.earlier(request.id()))
                        .map(request -> OfRequest.of(request, edition))
                        .toList(),
                edition.latestFirst().stream()
                        .filter(request -> edition.earlier(request.id()))
                        .map(request -> OfRequest.of(request, edition))
                        .toList(),
                blockers.subList(0, shown),
                blockers.subList(shown, blockers.size()));
    }

    private static List<RaisedFinding> withoutThose(List<Overdue> overdue, List<RaisedFinding> findings) {
        return findings.stream()
                .filter(finding ->
                        overdue.stream().noneMatch(each -> each.findings().contains(finding)))
                .toList();
    }

    private static String style(Readiness readiness) {
        return readiness == Readiness.BOOKS_OPEN ? "blocked" : readiness.name().toLowerCase(Locale.ROOT);
    }

    /** The answer for one request. */
    public record OfRequest(String id, String title, String answer, String counts) {

        static OfRequest of(Request request, Edition edition) {
            List<RaisedFinding> own = edition.docket().findings().stream()
                    .filter(finding -> finding.line().place().isOf(request.id()))
                    .toList();
            ActionCounts counts = ActionCounts.of(own);
            return new OfRequest(
                    request.id(),
                    request.title(),
                    Readiness.of(request, edition).answer(),
                    counts.words());
        }
    }

    /**
     * One reason to wait.
     *
     * @param title of a single one: whose and what; of many of a kind: what, and how often
     * @param all where each of many is; empty for a single one
     */
    public record Blocker(String anchor, String severity, String title, String words, List<Link> all) {
        private static final int FEW = 3;

        /** One for each of a few, and a single one for more than that. */
        static List<Blocker> of(List<FindingGroup> kind, Names names) {
            return kind.size() <= FEW
                    ? kind.stream().map(group -> one(group, names)).toList()
                    : List.of(many(kind, names));
        }

        /** One for all forces that are overdue, with each of them below it. */
        static Blocker of(Overdue overdue, Names names) {
            List<Link> all = overdue.findings().stream()
                    .map(finding -> new Link(
                            Anchor.finding(finding.id()),
                            names.force(Place.printed(finding.line().place().force()))))
                    .sorted(Comparator.comparing(Link::words))
                    .toList();
            return new Blocker(all.get(0).anchor(), Severity.ERROR.word(), overdue.words(names), "", all);
        }

        private static Blocker one(FindingGroup group, Names names) {
            String said = group.message().isEmpty()
                    ? group.places().get(0).lines().get(0).message()
                    : group.message();
            String more = group.single()
                    ? ""
                    : " And " + English.counted(group.findings().size() - 1, "more place") + ".";
            return new Blocker(
                    group.anchor(),
                    group.severity(),
                    whose(group, names) + group.title().toLowerCase(Locale.UK),
                    said + more,
                    List.of());
        }

        private static Blocker many(List<FindingGroup> kind, Names names) {
            FindingGroup first = kind.get(0);
            long findings =
                    kind.stream().flatMap(group -> group.findings().stream()).count();
            List<Link> all = kind.stream()
                    .map(group -> new Link(group.anchor(), name(group, names)))
                    .toList();
            return new Blocker(
                    first.anchor(),
                    first.severity(),
                    first.title() + ", " + English.number(findings) + " times",
                    "",
                    all);
        }

        private static String name(FindingGroup group, Names names) {
            Place place = group.findings().get(0).line().place();
            String force = place.force();
            return force == null || place.file() != null ? whose(group, names) + group.brief() : names.force(force);
        }

        private static String whose(FindingGroup group, Names names) {
            String force = group.findings().get(0).line().place().force();
            return force == null ? "" : names.force(force) + ": ";
        }
    }

    /** To one of many findings of a kind. */
    public record Link(String anchor, String words) {}
}
