package org.foireturns.pipeline;

import java.util.Set;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came in, of whose content nothing is known yet.
 *
 * @param request which it answers
 * @param forcesByName ids of the forces that its name names
 */
record Arrival(ReturnFile file, Request request, Set<String> forcesByName) {
    Arrival {
        forcesByName = Set.copyOf(forcesByName);
    }

    /** Who sent it, by its name alone: null when that names nobody, or several. */
    @Nullable
    String named() {
        return forcesByName.size() == 1 ? forcesByName.iterator().next() : null;
    }

    /** The file, said to be of who is named. */
    Place place() {
        return Place.ofFile(file, named());
    }

    /** What is to be said of it as a file. */
    FileFindings findings() {
        return new FileFindings(file, place());
    }

    /** A reading in which nothing of it is counted. */
    ReturnReading unread(Finding why) {
        return ReturnReading.unread(file, request, named(), why);
    }
}
