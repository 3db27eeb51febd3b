package org.foireturns.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The views in which a part of a sheet may be explained: as it stands, turned over its diagonal, and, where it looks
 * so, from below and in steps.
 *
 * <pre>
 * 52       | 31          captions below their numbers, which are heads when it is seen from below
 * Offences | Victims
 * </pre>
 */
final class Views {
    /** A part of more cells is looked at upright alone, so that cost stays in proportion. */
    private static final int MOST_TURNED = 20_000;

    /** Two numbers may be anything; three that differ are those of questions. */
    private static final int SEVERAL_QUESTIONS = 3;

    private Views() {}

    /** The views of a part, the upright one first. */
    static Map<View, Field> of(Field upright) {
        Map<View, Field> views = new EnumMap<>(View.class);
        views.put(View.AS_IT_STANDS, upright);
        if (upright.height() * (long) upright.width() <= MOST_TURNED) {
            if (hasCaptionsBelow(upright)) {
                views.put(View.FROM_BELOW, upright.flipped());
            }
            if (!asksBelowEachOther(upright)) {
                views.put(View.TURNED, upright.turned());
            }
            Steps.of(upright).ifPresent(steps -> views.put(View.IN_STEPS, steps));
        }
        return views;
    }

    /**
     * Whether its first column asks one question below the other, "1. Offences", "2. Victims", "3. Apps": what stands
     * beside one of them is no head of what stands beside another.
     */
    private static boolean asksBelowEachOther(Field field) {
        return IntStream.range(0, field.height())
                        .mapToObj(row -> field.at(row, 0))
                        .filter(slot -> slot != null && slot.isLabel())
                        .mapToInt(slot -> slot.sense().section())
                        .filter(section -> section > 0)
                        .distinct()
                        .count()
                >= SEVERAL_QUESTIONS;
    }

    /**
     * Whether the first row holds nothing but numbers, beside a label at most, and the last one nothing but labels, or
     * some later one where the first is bare. Lone texts below are titles.
     */
    private static boolean hasCaptionsBelow(Field field) {
        int height = field.height();
        while (height > 1 && field.row(height - 1).size() == 1) {
            height--;
        }
        if (height < 2) {
            return false;
        }
        List<Slot> first = field.row(0);
        long labels = first.stream().filter(slot -> !slot.isValue()).count();
        boolean labelAtEdge = labels == 1
                && first.size() > 1
                && (!first.get(0).isValue() || !first.get(first.size() - 1).isValue());
        if (labels > 0 && !labelAtEdge) {
            return false;
        }
        int from = labels > 0 ? height - 1 : 1;
        for (int row = from; row < height; row++) {
            if (areCaptions(field.row(row), labels > 0)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row may hold the captions of those above it. Beside labels of rows two texts may be an answer,
     * "Youngest victim | Female", unless one of them names an axis.
     */
    private static boolean areCaptions(List<Slot> row, boolean besideLabels) {
        if (row.stream().anyMatch(Slot::isValue)) {
            return false;
        }
        if (!besideLabels) {
            return true;
        }
        boolean answers = row.stream()
                .skip(1)
                .allMatch(slot -> slot.sense().neutral() && slot.sense().kinds().isEmpty());
        boolean names = row.size() == 2
                && row.stream().allMatch(slot -> slot.sense().kinds().isEmpty())
                && row.stream().anyMatch(slot -> slot.sense().isHead());
        return !answers && (row.size() > 2 || names);
    }
}
