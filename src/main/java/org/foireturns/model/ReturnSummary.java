package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * One file of a run and who sent it.
 *
 * @param force id of the force, or null when we cannot tell; a file may hold observations of others as well
 * @param readable whether it was opened and read to the end
 */
public record ReturnSummary(ReturnFile file, @Nullable String force, boolean readable) {}
