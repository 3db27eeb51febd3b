package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.foireturns.model.AgeReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.constraint.ChildAge;

/** A victim of this offence is a child: under 18, or of unknown age. */
public final class ChildAgeRule implements ConstraintValidator<ChildAge, AgeReading> {
    private static final int ADULT = 18;

    @Override
    public boolean isValid(AgeReading reading, ConstraintValidatorContext context) {
        if (!(reading instanceof AgeReading.Age said)) {
            return Violation.of(context, "bad-age");
        }
        VictimAge age = said.age();
        return !age.known() || age.from() < ADULT || Violation.of(context, "adult-age");
    }
}
