package org.foireturns.report.csv;

import java.util.Collection;
import org.foireturns.reconcile.Control;

/** Each control total: two ways to one number, and that they agree. */
public final class ControlsCsv {
    private ControlsCsv() {}

    public static CsvTable<Control> of(Collection<Control> controls) {
        return CsvTable.<Control>named("controls.csv")
                .text("control", Control::control)
                .text("scope", Control::scope)
                .number("left", Control::left)
                .number("right", Control::right)
                .number("difference", Control::difference)
                .yesNo("holds", Control::holds)
                .rows(controls.stream());
    }
}
