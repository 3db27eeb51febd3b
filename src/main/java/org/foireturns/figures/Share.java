package org.foireturns.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A number as a part of its base.
 *
 * @param base the part and the other known categories, or null for a number that is no part of one
 */
public record Share(Range part, @Nullable Range base) {

    /** The share with so many decimals, rounded half up; empty when what is hidden could change it. */
    public Optional<BigDecimal> exact(int decimals) {
        if (none() || base == null || !base.exact() || !part.exact()) {
            return Optional.empty();
        }
        return Optional.of(Fraction.of(part.lower(), base.lower()).rounded(decimals));
    }

    /** Whether there is no base, or one of nothing. */
    public boolean none() {
        return base == null || (base.exact() && base.lower() == 0);
    }

    /**
     * The share as {@code 40%}, or {@code 39% to 41%} when what is hidden could change it; empty when it cannot be told
     * or there is no base.
     */
    public String percent() {
        Long most = part.upper();
        if (base == null || base.upper() == null || most == null) {
            return "";
        }
        long othersAtLeast = Math.max(0, base.lower() - part.lower());
        long othersAtMost = Math.max(othersAtLeast, base.upper() - most);
        ExactSpan span = ExactSpan.share(part, new Range(othersAtLeast, othersAtMost));
        return span == null ? "" : Written.whole(true).words(span);
    }
}
