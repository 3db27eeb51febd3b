package org.foireturns.reconcile;

import java.util.Collection;
import org.foireturns.model.VictimAge;

/** Which age bands of one table may be added without counting a year of age twice. */
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
}
