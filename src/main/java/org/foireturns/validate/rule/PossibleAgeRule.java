package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.foireturns.model.AgeReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.constraint.PossibleAge;

/** A person is from 0 to 100 years old, or of unknown age. A victim of 18 or over counts and is asked about. */
public final class PossibleAgeRule implements ConstraintValidator<PossibleAge, AgeReading> {
    private static final int OLDEST = 100;

    @Override
    public boolean isValid(AgeReading reading, ConstraintValidatorContext context) {
        if (!(reading instanceof AgeReading.Age said)) {
            return false;
        }
        VictimAge age = said.age();
        return !age.known() || age.from() <= OLDEST;
    }
}
