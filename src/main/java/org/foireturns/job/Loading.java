package org.foireturns.job;

import org.foireturns.run.Plan;
import org.springframework.batch.core.step.Step;

/** Spreads the files of a run over those who load them. */
@FunctionalInterface
interface Loading {
    Step of(Plan plan);
}
