package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.StatedSpans;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a text of a sheet says that all its figures are. A sheet without tables, such as a cover, says so
 * of all sheets that say nothing themselves.
 */
final class StatedDays {
    private final Map<String, Found> bySheet = new HashMap<>();
    private final @Nullable Found ofCover;

    StatedDays(Map<String, SheetPlan> plans, StatedSpans spans) {
        Set<Period> covers = new HashSet<>();
        plans.forEach((sheet, plan) -> {
            Set<Period> told = new HashSet<>();
            for (Cell text : plan.texts()) {
                Period stated = text.isText() ? spans.in(text.text()) : null;
                if (stated != null && told.add(stated)) {
                    bySheet.put(sheet, new Found(stated, text.address().toString()));
                }
            }
            if (told.size() > 1 || plan.tables().isEmpty()) {
                bySheet.remove(sheet);
            }
            if (plan.tables().isEmpty()) {
                covers.addAll(told);
            }
        });
        ofCover = covers.size() == 1 ? new Found(covers.iterator().next(), "file") : null;
    }

    /** What is said of a sheet; null where nothing is, or different things are. */
    @Nullable
    Found of(String sheet) {
        return bySheet.getOrDefault(sheet, ofCover);
    }
}
