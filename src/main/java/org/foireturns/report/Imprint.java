package org.foireturns.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which run made an edition, and when.
 *
 * @param run id of the run, made of the input's fingerprint
 * @param version of the program
 * @param started when the run began; shown only in {@code run.json} and the report's header
 * @param asOf the day as at which it speaks
 */
public record Imprint(String run, String version, Instant started, LocalDate asOf) {}
