package org.foireturns.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.foireturns.model.Severity.Rejects;
import org.foireturns.model.constraint.CountDue;
import org.jspecify.annotations.Nullable;

/**
 * A value cell given meaning.
 *
 * @param unread texts of labels that say something about the value and were not understood
 * @param witnesses who says what it means, as {@link Observation#witnesses} holds it
 */
public record CountCandidate(
        Place place,
        String request,

        @NotNull(message = "force-unknown", payload = Rejects.class) @Nullable
        String force,

        @NotNull(message = "period", payload = Rejects.class) @Nullable
        Period period,

        Coordinates coordinates,

        @CountDue(payload = Rejects.class) ValueReading value,

        @Size(max = 0, message = "label-unknown", payload = Rejects.class)
        List<String> unread,

        Provenance provenance,
        String witnesses)
        implements Candidate {
    public CountCandidate {
        unread = List.copyOf(unread);
    }

    @Override
    public boolean countable() {
        return force != null && period != null && value instanceof ValueReading.Read;
    }
}
