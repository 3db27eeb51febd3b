package org.foireturns.lists;

import java.time.LocalDate;
import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.jspecify.annotations.Nullable;

/**
 * Where a list stands.
 *
 * @param force who sent the file, or null when we cannot tell
 * @param place its sheet
 * @param only the one period that the file, or the request, speaks of
 * @param asOf the day of the run: no offence is recorded later
 */
public record Setting(Request request, @Nullable String force, Place place, Optional<Period> only, LocalDate asOf) {}
