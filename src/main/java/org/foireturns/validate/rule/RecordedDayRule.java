package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.foireturns.model.DateReading;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.constraint.RecordedDay;
import org.foireturns.model.finding.BadDate;
import org.foireturns.model.finding.OutOfPeriod;

/** An offence counts in the period of its day; without a day in a period asked for it counts nowhere. */
public final class RecordedDayRule implements ConstraintValidator<RecordedDay, RecordCandidate> {
    @Override
    public boolean isValid(RecordCandidate row, ConstraintValidatorContext context) {
        if (!(row.date() instanceof DateReading.Day) && !(row.date() instanceof DateReading.Within)) {
            return Violation.on(context, BadDate.class, "date");
        }
        return row.period() != null || Violation.on(context, OutOfPeriod.class, "date");
    }
}
