package org.foireturns.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The day recorded must be a day, and lie in a period that was asked for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = {})
public @interface RecordedDay {
    String message() default "bad-date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
