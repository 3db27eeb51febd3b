package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Standings;
import org.jspecify.annotations.Nullable;

/**
 * What the like-for-like change of one request is measured on: every force of the United Kingdom, with what it gave for
 * either period.
 *
 * @param members sorted by force
 */
public record Panel(String request, Period then, Period now, List<Member> members) {
    public Panel {
        members = List.copyOf(members);
    }

    /** The panels of the requests that someone described; none where there is no earlier period to compare with. */
    public static List<Panel> all(Evidence evidence, List<Request> requests, Forces forces) {
        Standings standings = Standings.of(evidence, requests);
        return requests.stream()
                .filter(Request::described)
                .filter(request -> standings.requests().contains(request.id()))
                .flatMap(request -> of(standings, request, forces).stream())
                .toList();
    }

    private static Optional<Panel> of(Standings standings, Request request, Forces forces) {
        View view = View.upTo(standings, request.id());
        Area uk = Area.uk(forces);
        List<Period> periods = Headlines.periods(standings, request, uk);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Period now = periods.get(periods.size() - 1);
        return Headlines.baseline(view, uk, now).map(then -> {
            List<Member> members = new ArrayList<>();
            for (String force : uk.forces()) {
                members.add(new Member(force, number(view, uk, force, then), number(view, uk, force, now)));
            }
            return new Panel(request.id(), then, now, members);
        });
    }

    private static @Nullable Range number(View view, Area uk, String force, Period period) {
        Tally tally = Tally.count(view, uk.only(List.of(force)), period, Category.total());
        return tally.full().isEmpty() ? null : tally.value();
    }

    /** The forces with a number in both periods. */
    public List<Member> compared() {
        return members.stream().filter(Member::compared).toList();
    }

    /** What the compared forces gave together for the first period. */
    public Range before() {
        return sum(Member::before);
    }

    /** What the compared forces gave together for the last period. */
    public Range after() {
        return sum(Member::after);
    }

    private Range sum(Function<Member, @Nullable Range> number) {
        return compared().stream().map(number).filter(Objects::nonNull).reduce(Range.ZERO, Range::plus);
    }

    /** The change as a whole percentage, or as {@code 95% to 99%}; empty when it has no size. */
    public static String change(Range then, Range now) {
        Span change = Span.change(then, now);
        return change == null ? "" : Written.whole(true).words(change);
    }

    /** One force; null where it gave no usable number. */
    public record Member(
            String force, @Nullable Range before, @Nullable Range after) {
        public boolean compared() {
            return before != null && after != null;
        }
    }
}
