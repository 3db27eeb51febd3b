package org.foireturns.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The age must be one that a person can have: 0 to 100, or unknown. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Constraint(validatedBy = {})
public @interface PossibleAge {
    String message() default "bad-age";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
