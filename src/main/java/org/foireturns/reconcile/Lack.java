package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.VictimAge;

/**
 * What a breakdown lacks before its known categories are a base for shares. That a number for unknown is lacking
 * changes no such base.
 *
 * @param categories known ones without a number
 * @param cells where a number of these is lacking, or that may hold one of a further category
 */
record Lack(Set<String> categories, List<Place> cells) {
    /**
     * What one force lacks.
     *
     * @param listed the categories that the force lists
     * @param parts those with a number
     * @param direct the cells that are split by the dimension alone
     */
    static Lack of(
            Dimension dimension,
            Set<String> listed,
            List<Standing> parts,
            List<Observation> direct,
            Rejections rejections,
            MissingParts missing) {
        Set<String> without = new TreeSet<>(listed);
        without.addAll(missing.categories(dimension));
        without.remove(Standing.UNKNOWN);
        parts.forEach(part -> without.remove(part.category()));
        if (dimension == Dimension.VICTIM_AGE) {
            without.removeIf(age -> held(new VictimAge(age), parts));
        }
        List<Place> cells = new ArrayList<>(rejections.standingAmong(direct));
        if (dimension != Dimension.TOTAL) {
            List<List<Observation>> used = parts.stream().map(Standing::cells).toList();
            cells.addAll(rejections.standingAmongCategories(used));
            if (parts.stream().allMatch(Standing::known)) {
                cells.addAll(rejections.unreadBeside(
                        used.stream().flatMap(List::stream).toList()));
            }
            cells.addAll(
                    missing.open(dimension, used.stream().flatMap(List::stream).toList()));
        }
        without.forEach(category -> cells.addAll(missing.of(dimension, category)));
        return new Lack(without, cells);
    }

    private static boolean held(VictimAge age, List<Standing> parts) {
        return parts.stream().anyMatch(part -> new VictimAge(part.category()).contains(age));
    }

    boolean nothing() {
        return categories.isEmpty() && cells.isEmpty();
    }
}
