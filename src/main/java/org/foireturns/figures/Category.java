package org.foireturns.figures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Platforms;
import org.foireturns.model.VictimAge;
import org.foireturns.reconcile.Standing;

/**
 * What of a breakdown is counted: one category, a group of platforms, an age group, or all known categories.
 *
 * @param ids the categories; empty for an age group and for all known
 * @param age the age group, {@code ALL} when there is none
 */
record Category(Dimension dimension, Set<String> ids, VictimAge age) {
    /** The age groups of the published figures: primary school, secondary school to 15, and 16 and over. */
    static final List<VictimAge> AGE_GROUPS =
            List.of(VictimAge.band(0, 11), VictimAge.band(12, 15), VictimAge.band(16, null));

    static final String GROUP = AreaFigure.GROUP;

    Category {
        ids = Set.copyOf(ids);
    }

    static Category total() {
        return new Category(Dimension.TOTAL, Set.of(Standing.ALL), VictimAge.ALL);
    }

    static Category allKnown(Dimension dimension) {
        return new Category(dimension, Set.of(), VictimAge.ALL);
    }

    static Category one(Dimension dimension, String id) {
        boolean band = dimension == Dimension.VICTIM_AGE && new VictimAge(id).known();
        return band
                ? new Category(dimension, Set.of(), new VictimAge(id))
                : new Category(dimension, Set.of(id), VictimAge.ALL);
    }

    /** Reads {@code snapchat}, {@code group:meta|snapchat}, {@code 0-11}, {@code all}. */
    static Category of(Dimension dimension, String text, Platforms platforms) {
        if (dimension == Dimension.TOTAL) {
            return total();
        }
        if (text.equals(Standing.ALL)) {
            return allKnown(dimension);
        }
        if (dimension != Dimension.PLATFORM) {
            return one(dimension, text);
        }
        Set<String> ids = new TreeSet<>();
        for (String id : text.split("\\|", -1)) {
            if (id.startsWith(GROUP)) {
                ids.addAll(platforms.group(id.substring(GROUP.length())));
            } else {
                ids.add(id);
            }
        }
        return new Category(dimension, ids, VictimAge.ALL);
    }

    boolean holds(Standing part) {
        if (age.known()) {
            return part.known() && age.contains(new VictimAge(part.category()));
        }
        return ids.isEmpty() ? part.known() : ids.contains(part.category());
    }

    /** Whether the part is a band that lies partly in this age group, so that it cannot be allotted. */
    boolean straddles(Standing part) {
        if (!age.known() || !part.known() || holds(part)) {
            return false;
        }
        VictimAge band = new VictimAge(part.category());
        return band.from() <= age.to() && age.from() <= band.to();
    }

    /** Whether it names one category as a force writes it, which may have a number where others have none. */
    boolean single() {
        return ids.size() == 1;
    }
}
