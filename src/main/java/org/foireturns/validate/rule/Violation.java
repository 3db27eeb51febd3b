package org.foireturns.validate.rule;

import jakarta.validation.ConstraintValidatorContext;

/** Puts a rule's own code in the place of the constraint's general one. */
final class Violation {
    private Violation() {}

    /** Reports the code; always false, so that a rule can return it. */
    static boolean of(ConstraintValidatorContext context, String code) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + code + "}").addConstraintViolation();
        return false;
    }

    /** Reports the code on one property of the record; always false. */
    static boolean on(ConstraintValidatorContext context, String code, String property) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + code + "}")
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
