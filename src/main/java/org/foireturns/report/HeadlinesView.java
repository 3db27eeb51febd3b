package org.foireturns.report;

import java.util.List;
import java.util.function.Predicate;
import org.foireturns.figures.Headline;
import org.foireturns.figures.Measure;
import org.foireturns.model.Request;

/** Draft sentences for publication, by request. */
public record HeadlinesView(List<OfRequest> requests) {

    static HeadlinesView of(Edition edition) {
        return new HeadlinesView(Names.latestFirst(edition.requests()).stream()
                .map(request -> OfRequest.of(request, edition.figures().headlines()))
                .filter(request ->
                        !request.plain.isEmpty() || !request.allForces.isEmpty() || !request.likeForLike.isEmpty())
                .toList());
    }

    private static boolean isLikeForLike(Headline headline) {
        return headline.figure().endsWith("/" + Measure.LIKE_FOR_LIKE_CHANGE.id());
    }

    private static boolean isAllForces(Headline headline) {
        return headline.figure().endsWith("/" + Measure.CHANGE.id());
    }

    /**
     * The sentences of one request; the two ways to measure a change stand apart, because each is true on its own base
     * only.
     */
    public record OfRequest(String title, List<Headline> plain, List<Headline> allForces, List<Headline> likeForLike) {

        static OfRequest of(Request request, List<Headline> all) {
            List<Headline> own = all.stream()
                    .filter(headline -> headline.request().equals(request.id()))
                    .toList();
            return new OfRequest(
                    request.title(),
                    only(own, headline -> !isAllForces(headline) && !isLikeForLike(headline)),
                    only(own, HeadlinesView::isAllForces),
                    only(own, HeadlinesView::isLikeForLike));
        }

        private static List<Headline> only(List<Headline> headlines, Predicate<Headline> which) {
            return headlines.stream().filter(which).toList();
        }
    }
}
