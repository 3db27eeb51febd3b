package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.foireturns.model.ValueReading;
import org.foireturns.model.constraint.CountDue;
import org.foireturns.model.finding.DateMangled;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FormulaProblem;
import org.foireturns.model.finding.NotACount;
import org.foireturns.model.finding.NotANumber;
import org.foireturns.model.finding.Percent;
import org.foireturns.model.finding.UnknownMarker;

/** Where a count is due, only a count will do; says what the cell holds instead. */
public final class CountDueRule implements ConstraintValidator<CountDue, ValueReading> {
    @Override
    public boolean isValid(ValueReading reading, ConstraintValidatorContext context) {
        return reading instanceof ValueReading.Read || Violation.of(context, kind(reading));
    }

    private static Class<? extends Finding> kind(ValueReading reading) {
        if (reading instanceof ValueReading.NotWhole) {
            return NotACount.class;
        }
        if (reading instanceof ValueReading.Percentage) {
            return Percent.class;
        }
        if (reading instanceof ValueReading.Mangled) {
            return DateMangled.class;
        }
        if (reading instanceof ValueReading.UnknownMarker) {
            return UnknownMarker.class;
        }
        return reading instanceof ValueReading.FormulaProblem ? FormulaProblem.class : NotANumber.class;
    }
}
