package org.foireturns.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Edition;
import org.foireturns.report.English;

/** The control totals: two ways to one number that must agree whatever the returns say. */
public record ControlsView(boolean hold, String said, List<ControlRow> lines) {

    static ControlsView of(Edition edition) {
        Map<String, List<Control>> byKind = edition.controls().stream()
                .collect(Collectors.groupingBy(Control::control, LinkedHashMap::new, Collectors.toList()));
        long broken = broken(edition.controls());
        return new ControlsView(
                broken == 0,
                broken == 0
                        ? "Every control total holds: files, sheets, cells, values and areas."
                        : English.counted(broken, "control total does not hold", "control totals do not hold")
                                + ". This is our fault; do not use the figures.",
                byKind.entrySet().stream()
                        .map(kind -> ControlRow.of(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private static long broken(List<Control> controls) {
        return controls.stream().filter(control -> !control.holds()).count();
    }

    /** All controls of one kind. */
    public record ControlRow(String control, String compared, String left, String right, String holds) {

        static ControlRow of(String control, List<Control> same) {
            Control all = Control.together(control, "", same);
            return new ControlRow(
                    control,
                    English.number(same.size()),
                    English.number(all.left()),
                    English.number(all.right()),
                    broken(same) == 0 ? "yes" : "no");
        }
    }
}
