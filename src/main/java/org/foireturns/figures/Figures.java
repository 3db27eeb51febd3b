package org.foireturns.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Platforms;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Standings;

/**
 * All published numbers of one run.
 *
 * @param agesByGender of the UK, by request, period, gender and age
 * @param contributions what each force gave to each headline
 * @param panels the forces of each comparison of two periods
 * @param findings what was noticed about figures and claims, without those of the evidence, gravest first
 * @param enough how many forces may speak for all of them
 */
public record Figures(
        List<Total> totals,
        List<AgeGenderTotal> agesByGender,
        List<CheckedClaim> claims,
        List<Headline> headlines,
        List<LineageLine> lineage,
        List<Contribution> contributions,
        List<PanelLine> panels,
        List<FindingLine> findings,
        Enough enough) {
    public Figures {
        totals = List.copyOf(totals);
        agesByGender = List.copyOf(agesByGender);
        claims = List.copyOf(claims);
        headlines = List.copyOf(headlines);
        lineage = List.copyOf(lineage);
        contributions = List.copyOf(contributions);
        panels = List.copyOf(panels);
        findings = List.copyOf(findings);
    }

    /** The same with the totals and headlines of some requests alone. */
    public Figures of(Collection<String> requests) {
        return new Figures(
                totals.stream()
                        .filter(total -> requests.contains(total.request()))
                        .toList(),
                agesByGender.stream()
                        .filter(total -> requests.contains(total.request()))
                        .toList(),
                claims,
                headlines.stream()
                        .filter(headline -> requests.contains(headline.request()))
                        .toList(),
                lineage,
                contributions,
                panels,
                findings,
                enough);
    }

    /** The totals of the UK alone, with their cells. */
    public static Figures ofTheUk(Evidence evidence, List<Request> requests, Forces forces, Platforms platforms) {
        Standings standings = Standings.of(evidence, requests);
        List<TotalLines> lines = requests.stream()
                .map(request -> TotalLines.ofTheUk(standings, request, forces, platforms))
                .toList();
        List<AgeGenderTotal> ages = AgeGenderTotal.all(evidence, requests, forces);
        return new Figures(
                all(lines, TotalLines::totals).toList(),
                ages,
                List.of(),
                List.of(),
                together(List.of(all(lines, TotalLines::lineage), all(ages, AgeGenderTotal::lineage)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Enough.USUAL);
    }

    /** All that {@code totals.csv} has. */
    public List<AreaFigure> published() {
        List<AreaFigure> published = new ArrayList<>(totals);
        published.addAll(agesByGender);
        return List.copyOf(published);
    }

    /** What all forces together gave to a headline in one role; empty when none gave anything. */
    public Optional<Range> together(String headline, String role) {
        return contributions.stream()
                .filter(each -> each.figure().equals(headline) && each.role().equals(role))
                .map(Contribution::number)
                .reduce(Range::plus);
    }

    /**
     * The headlines of some requests alone, for whoever wants to know what they would be on other evidence.
     *
     * @param standings what stands on that evidence
     * @param drafted ids of the requests
     * @param enough how many forces may speak for all of them
     * @param offences what the sentences call the offence of a request
     */
    public static List<Headline> headlines(
            Standings standings,
            Evidence evidence,
            List<Request> requests,
            Collection<String> drafted,
            Forces forces,
            Platforms platforms,
            Enough enough,
            Offences offences) {
        return requests.stream()
                .filter(request -> drafted.contains(request.id()))
                .filter(request -> standings.requests().contains(request.id()))
                .sorted(Comparator.comparing(Request::id).reversed())
                .flatMap(request ->
                        Headlines.of(standings, request, forces, platforms, evidence.answers(), enough, offences)
                                .headlines()
                                .stream())
                .toList();
    }

    public static Figures of(
            Evidence evidence, List<Request> requests, Forces forces, Platforms platforms, List<Claim> claims) {
        return of(evidence, requests, forces, platforms, claims, Set.of(), Enough.USUAL, new Offences(Map.of()));
    }

    /**
     * All figures of a run.
     *
     * @param collecting ids of the requests on which no sentence is drafted and no claim is held against, because too
     *     few forces have answered
     * @param enough how many forces may speak for all of them
     * @param offences what the sentences call the offence of a request
     */
    public static Figures of(
            Evidence evidence,
            List<Request> requests,
            Forces forces,
            Platforms platforms,
            List<Claim> claims,
            Set<String> collecting,
            Enough enough,
            Offences offences) {
        Standings standings = Standings.of(evidence, requests);
        ClaimChecker book = ClaimChecker.of(standings, forces, platforms, evidence.answers(), claims, collecting);
        List<Request> answered = requests.stream()
                .filter(request -> standings.requests().contains(request.id()))
                .sorted(Comparator.comparing(Request::id).reversed())
                .toList();
        List<TotalLines> lines = answered.stream()
                .map(request -> TotalLines.of(standings, request, forces, platforms))
                .toList();
        List<Drafts> drafts = answered.stream()
                .filter(request -> request.described() && !collecting.contains(request.id()))
                .map(request ->
                        Headlines.of(standings, request, forces, platforms, evidence.answers(), enough, offences))
                .toList();
        List<AgeGenderTotal> ages = AgeGenderTotal.all(evidence, answered, forces);
        return new Figures(
                all(lines, TotalLines::totals).sorted(TotalLines.IN_ORDER).toList(),
                ages,
                book.checked(),
                all(drafts, Drafts::headlines).toList(),
                together(List.of(
                                book.lineage().stream(),
                                all(lines, TotalLines::lineage),
                                all(drafts, Drafts::lineage),
                                all(ages, AgeGenderTotal::lineage)))
                        .sorted(Lineage.IN_ORDER)
                        .toList(),
                all(drafts, Drafts::contributions).toList(),
                Panels.of(comparisons(book, drafts), new Absences(evidence, standings, requests)),
                together(List.of(
                                book.findings().stream(),
                                answered.stream().flatMap(request -> noticed(standings, request, forces)),
                                all(drafts, Drafts::findings),
                                SmallCounts.of(evidence, answered).stream()))
                        .sorted()
                        .toList(),
                enough);
    }

    private static List<Comparison> comparisons(ClaimChecker book, List<Drafts> drafts) {
        return together(List.of(book.comparisons().stream(), all(drafts, Drafts::comparisons)))
                .toList();
    }

    /** What is to be said of the totals of a request, whether or not sentences are drafted on it. */
    private static Stream<FindingLine> noticed(Standings standings, Request request, Forces forces) {
        return Stream.of(BandFindings.of(standings, request, forces), ShareFindings.of(standings, request, forces))
                .flatMap(List::stream);
    }

    private static <W, P> Stream<P> all(List<W> wholes, Function<W, List<P>> parts) {
        return wholes.stream().flatMap(whole -> parts.apply(whole).stream());
    }

    private static <T> Stream<T> together(List<Stream<T>> streams) {
        return streams.stream().flatMap(Function.identity());
    }
}
