package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidatorContext;
import org.foireturns.model.finding.Finding;

/** Puts the finding that a rule comes to in the place of the constraint's general one. */
final class Violation {
    private Violation() {}

    /** Reports a finding; always false, so that a rule can return it. */
    static boolean of(ConstraintValidatorContext context, Class<? extends Finding> kind) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(Finding.code(kind)).addConstraintViolation();
        return false;
    }

    /** Reports a finding on one property of the record; always false. */
    static boolean on(ConstraintValidatorContext context, Class<? extends Finding> kind, String property) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(Finding.code(kind))
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
