package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.foireturns.model.ValueReading;
import org.foireturns.model.ValueReading.FormulaProblem;
import org.foireturns.model.ValueReading.Mangled;
import org.foireturns.model.ValueReading.NotWhole;
import org.foireturns.model.ValueReading.Percentage;
import org.foireturns.model.ValueReading.Read;
import org.foireturns.model.ValueReading.UnknownMarker;
import org.foireturns.model.constraint.CountDue;

/** Where a count is due, only a count will do; says what the cell holds instead. */
public final class CountDueRule implements ConstraintValidator<CountDue, ValueReading> {
    @Override
    public boolean isValid(ValueReading reading, ConstraintValidatorContext context) {
        return reading instanceof Read || Violation.of(context, code(reading));
    }

    private static String code(ValueReading reading) {
        if (reading instanceof NotWhole) {
            return "not-a-count";
        }
        if (reading instanceof Percentage) {
            return "percent";
        }
        if (reading instanceof Mangled) {
            return "date-mangled";
        }
        if (reading instanceof UnknownMarker) {
            return "unknown-marker";
        }
        return reading instanceof FormulaProblem ? "formula-problem" : "not-a-number";
    }
}
