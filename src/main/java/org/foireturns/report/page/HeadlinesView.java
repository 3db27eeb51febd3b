package org.foireturns.report.page;

import java.util.List;
import java.util.function.Predicate;
import org.foireturns.figures.Headline;
import org.foireturns.figures.Measure;
import org.foireturns.model.Request;
import org.foireturns.report.Anchor;
import org.foireturns.report.CollectingView;
import org.foireturns.report.Edition;
import org.foireturns.report.sheet.Contributions;

/**
 * Draft sentences for publication.
 *
 * @param collecting the requests in hand of which too few answers are there
 * @param latest those of the latest request that has any; none or one, and none while a later one is collecting
 * @param earlier those of the requests before it
 */
public record HeadlinesView(List<Undrafted> collecting, List<OfRequest> latest, List<OfRequest> earlier) {

    static HeadlinesView of(Edition edition, Contributions.Book contributions) {
        List<OfRequest> all = edition.latestFirst().stream()
                .map(request -> OfRequest.of(request, edition.figures().headlines(), contributions))
                .filter(OfRequest::any)
                .toList();
        List<Undrafted> collecting = edition.latestFirst().stream()
                .flatMap(request -> edition.collecting(request.id()).stream()
                        .map(each -> new Undrafted(request.title(), CollectingView.answered(each), each.least())))
                .toList();
        int first = collecting.isEmpty() ? Math.min(1, all.size()) : 0;
        return new HeadlinesView(collecting, all.subList(0, first), all.subList(first, all.size()));
    }

    /**
     * A request on which no sentence is drafted yet.
     *
     * @param answered {@code 5 of 45 forces asked have given numbers}
     * @param least of how many of a hundred forces there must be numbers
     */
    public record Undrafted(String title, String answered, int least) {}

    private static boolean isLikeForLike(Headline headline) {
        return headline.name().equals(Measure.LIKE_FOR_LIKE_CHANGE.id());
    }

    private static boolean isAllForces(Headline headline) {
        return headline.name().equals(Measure.CHANGE.id());
    }

    /**
     * The sentences of one request; the two ways to measure a change stand apart, because each is true on its own base
     * only.
     *
     * @param main the number that all others are of
     */
    public record OfRequest(
            String title, List<Draft> main, List<Draft> likeForLike, List<Draft> allForces, List<Draft> others) {

        static OfRequest of(Request request, List<Headline> all, Contributions.Book contributions) {
            List<Draft> plain = drafts(request, all, contributions, one -> !isAllForces(one) && !isLikeForLike(one));
            int first = Math.min(1, plain.size());
            return new OfRequest(
                    request.title(),
                    plain.subList(0, first),
                    drafts(request, all, contributions, HeadlinesView::isLikeForLike),
                    drafts(request, all, contributions, HeadlinesView::isAllForces),
                    plain.subList(first, plain.size()));
        }

        private static List<Draft> drafts(
                Request request, List<Headline> all, Contributions.Book contributions, Predicate<Headline> which) {
            return all.stream()
                    .filter(headline -> headline.request().equals(request.id()))
                    .filter(which)
                    .map(headline -> Draft.of(headline, contributions))
                    .toList();
        }

        boolean any() {
            return !main.isEmpty() || !likeForLike.isEmpty() || !allForces.isEmpty();
        }
    }

    /**
     * One sentence.
     *
     * @param firmness whether what forces withhold could change the number as printed
     * @param reason who is in it and who is not
     */
    public record Draft(
            String anchor,
            String sentence,
            String base,
            String reason,
            boolean firm,
            String firmness,
            Contributions contributions) {

        static Draft of(Headline headline, Contributions.Book book) {
            boolean change = isAllForces(headline) || isLikeForLike(headline);
            return new Draft(
                    Anchor.request("headline", headline.figure()),
                    headline.sentence(),
                    headline.base(),
                    headline.reason(),
                    headline.firm(),
                    headline.firm()
                            ? "Firm: nothing that forces withhold can change the number as printed."
                            : "Not firm: a number that a force withholds could change it as printed.",
                    book.of(headline.figure(), change ? "Later" : "Number", change ? "Earlier" : "Whole base"));
        }
    }
}
