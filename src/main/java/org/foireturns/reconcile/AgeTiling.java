package org.foireturns.reconcile;

import java.util.Collection;
import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;

/** Which age bands of one answer may be added without counting a year of age twice. */
final class AgeTiling {
    private AgeTiling() {}

    /** Whether no other band of the table holds this one. */
    static boolean outermost(VictimAge age, Collection<VictimAge> all) {
        return all.stream().noneMatch(other -> !other.equals(age) && other.contains(age));
    }

    /** Whether two known bands share a year without one holding the other, so that no sum of them is right. */
    static boolean cross(Collection<VictimAge> ages) {
        return ages.stream().anyMatch(left -> ages.stream().anyMatch(right -> cross(left, right)));
    }

    private static boolean cross(VictimAge left, VictimAge right) {
        return left.known()
                && right.known()
                && left.from() <= right.to()
                && right.from() <= left.to()
                && !left.contains(right)
                && !right.contains(left);
    }

    /** Those of the parts that no other one holds. */
    static List<Standing> outermost(List<Standing> parts) {
        List<VictimAge> ages = parts.stream().map(AgeTiling::age).toList();
        return parts.stream().filter(part -> outermost(age(part), ages)).toList();
    }

    /**
     * The ages of a list, each with those that lie in it. A row says one age, so a row of 12 is in no row of 12-15; who
     * asks for 12 to 15 gets both.
     */
    static List<Standing> ofRows(List<Standing> parts) {
        return parts.stream().map(part -> withInner(part, parts)).toList();
    }

    static boolean cross(List<Standing> parts) {
        return cross(parts.stream().map(AgeTiling::age).toList());
    }

    private static Standing withInner(Standing part, List<Standing> all) {
        List<Standing> inside = all.stream()
                .filter(other -> other.equals(part) || age(part).contains(age(other)))
                .toList();
        if (inside.size() == 1) {
            return part;
        }
        List<Observation> cells =
                inside.stream().flatMap(each -> each.cells().stream()).toList();
        return new Standing(
                part.request(),
                part.force(),
                part.period(),
                part.dimension(),
                part.category(),
                inside.stream().map(Standing::value).reduce(Range.ZERO, Range::plus),
                Basis.SUM_OF_PARTS,
                cells);
    }

    private static VictimAge age(Standing part) {
        return new VictimAge(part.category());
    }
}
