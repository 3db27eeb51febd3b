package org.foireturns.job;

import org.springframework.batch.core.step.StepExecution;

/** The work of a step that is done in one go and in one transaction. */
@FunctionalInterface
interface Stage {
    void run(StepExecution step) throws Exception;
}
