package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Seen;
import org.foireturns.sight.Witness;
import org.jspecify.annotations.Nullable;

/**
 * What is seen from a cell and differs from what it was taken to mean. What is seen in no other line than the cell's
 * own, and was not taken to mean anything on that axis, differs too; from further away it does not.
 *
 * @param axes on which the two differ
 * @param words what is seen there, and where
 */
record Contradiction(Set<Axis> axes, String words) {
    private static final List<Axis> COMPARED = List.of(Axis.PERIOD, Axis.VICTIM_GENDER, Axis.VICTIM_AGE, Axis.PLATFORM);

    /** The contradiction between a meaning, by axis, and what is seen; null when there is none. */
    static @Nullable Contradiction between(Function<Axis, Object> meaning, Seen seen) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        List<String> words = new ArrayList<>();
        for (Axis axis : COMPARED) {
            Witness witness = seen.says().get(axis);
            Object meant = meaning.apply(axis);
            boolean missing = whole(meant) && (witness == null || !witness.inLine());
            if (witness != null && !missing && !witness.value().equals(meant)) {
                axes.add(axis);
                words.add(words(axis, witness.value()) + " by " + place(witness.place()));
            }
        }
        return axes.isEmpty() ? null : new Contradiction(axes, String.join(" and ", words));
    }

    /** Whether a value of an axis says that nothing is told apart on it. */
    static boolean whole(Object value) {
        return value == VictimGender.ALL || value.equals(VictimAge.ALL) || value.equals("all");
    }

    private static String words(Axis axis, Object value) {
        if (whole(value)) {
            return axis == Axis.VICTIM_GENDER ? "all genders" : axis == Axis.VICTIM_AGE ? "all ages" : "all platforms";
        }
        return value instanceof Period period
                ? period.words()
                : value instanceof VictimGender gender
                        ? gender.id()
                        : value instanceof VictimAge age ? age.id() : value.toString();
    }

    private static String place(String place) {
        return switch (place) {
            case "sheet" -> "the name of the sheet";
            case "file" -> "the name of the file";
            case "request" -> "the request";
            case "" -> "the heads of its labels";
            default -> place;
        };
    }
}
