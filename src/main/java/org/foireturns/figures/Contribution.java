package org.foireturns.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Range;

/**
 * What the cells of one force come to in a figure.
 *
 * @param figure the id by which lineage names it
 * @param role what they are to the figure: {@code value}, {@code base}, {@code baseline}
 * @param adds whether the numbers of several forces make one: ages are not added
 */
public record Contribution(String figure, String role, String force, Range number, boolean adds) {

    /** What the forces come to together in a role; none where their numbers are not added. */
    public static Optional<Range> together(List<Contribution> all, String role) {
        return all.stream()
                .filter(each -> each.role.equals(role) && each.adds)
                .map(Contribution::number)
                .reduce(Range::plus);
    }

    /** Role by role and force by force. Each youngest victim stands for itself: ages are not added. */
    static List<Contribution> of(String figure, Measure measure, List<Source> sources) {
        boolean ages = measure == Measure.YOUNGEST_VICTIM;
        Map<List<Object>, Contribution> all = new LinkedHashMap<>();
        for (Source source : sources) {
            Contribution own = new Contribution(figure, source.role(), source.force(), source.number(), !ages);
            List<Object> of = List.of(source.role(), source.force(), ages ? source.number() : "");
            all.merge(of, own, (one, other) -> ages ? one : one.plus(other));
        }
        return new ArrayList<>(all.values());
    }

    private Contribution plus(Contribution other) {
        return new Contribution(figure, role, force, number.plus(other.number), adds);
    }
}
