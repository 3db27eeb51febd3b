package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** The forces of each comparison, and why each force left out is left out. */
final class Panels {
    private final Absences absences;
    private final List<PanelLine> lines = new ArrayList<>();

    private Panels(Absences absences) {
        this.absences = absences;
    }

    static List<PanelLine> of(List<Comparison> comparisons, Absences absences) {
        Panels panels = new Panels(absences);
        comparisons.forEach(panels::add);
        return List.copyOf(panels.lines);
    }

    private void add(Comparison comparison) {
        ComparedForces panel =
                ComparedForces.of(comparison.category(), comparison.then(), comparison.now(), comparison.ground());
        for (String force : comparison.ground().area().forces()) {
            boolean compared = panel.forces().contains(force);
            lines.add(new PanelLine(
                    comparison.panel(),
                    force,
                    compared,
                    compared ? "" : reason(comparison, force),
                    number(comparison, force, comparison.then()),
                    number(comparison, force, comparison.now()),
                    compared ? panel.changeWithout(force).orElse("") : ""));
        }
    }

    private static @Nullable Range number(Comparison comparison, String force, Period period) {
        Tally tally = tally(comparison, force, period);
        return tally.empty() ? null : tally.value();
    }

    private String reason(Comparison comparison, String force) {
        List<String> reasons = new ArrayList<>();
        for (Period period : List.of(comparison.then(), comparison.now())) {
            Optional.ofNullable(tally(comparison, force, period).missing().get(force))
                    .ifPresent(years -> years.forEach(year -> reasons.add(absences.reason(
                            comparison.ground().view().requests(),
                            force,
                            year,
                            comparison.category().dimension()))));
        }
        return String.join("; ", reasons);
    }

    private static Tally tally(Comparison comparison, String force, Period period) {
        Ground ground = comparison.ground();
        return Tally.count(ground.view(), ground.area().only(List.of(force)), period, comparison.category());
    }
}
