package org.foireturns.store;

import org.foireturns.model.finding.FindingLine;

/**
 * A finding that a run published.
 *
 * @param id the same from run to run
 * @param state against the run before: {@code new}, {@code open}, {@code changed}
 */
public record StoredFinding(String id, String state, FindingLine line) {}
