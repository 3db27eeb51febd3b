package org.foireturns.model.finding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foireturns.model.Owner;
import org.foireturns.model.Severity;

/**
 * What every finding of one kind says. In {@code what}, {@code why} and {@code fix}, {@code {name}} stands for the
 * record component of that name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FindingKind {
    /** The code, where it is not made of the class name: {@code period} for {@code PeriodUnknown}. */
    String code() default "";

    /** {@code file disclosure layout cell meaning record reconciliation publication}. */
    String family();

    Severity severity();

    /** Who must act. */
    Owner owner();

    /** What was noticed, one sentence. */
    String what();

    /** Why it matters. */
    String why();

    /** What to do. */
    String fix();
}
