package org.foireturns.report;

import java.util.Collection;
import org.foireturns.reconcile.Control;

/** Each control total: two ways to one number, and that they agree. */
final class ControlsCsv {
    private ControlsCsv() {}

    static CsvTable<Control> of(Collection<Control> controls) {
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
