package org.foireturns.meaning;

import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/** What lies within what: April 2024 within 2024/25, 12-15 within "Under 18". */
final class Within {
    private Within() {}

    /** The one of two values that lies within the other; null when neither does. */
    static @Nullable Object narrower(Object one, Object other) {
        if (one instanceof Period first && other instanceof Period second) {
            return first.contains(second) ? second : second.contains(first) ? first : null;
        }
        if (one instanceof VictimAge first && other instanceof VictimAge second) {
            return first.contains(second) ? second : second.contains(first) ? first : null;
        }
        return null;
    }
}
