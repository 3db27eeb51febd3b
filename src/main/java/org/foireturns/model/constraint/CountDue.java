package org.foireturns.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The cell must say a count: a whole number, a marker that is explained, or that none is held. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Constraint(validatedBy = {})
public @interface CountDue {
    String message() default "not-a-number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
