package org.foireturns.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.foireturns.model.Range;

/** From an earlier number to a later one. */
public record Change(Range then, Range now) {

    /** Whether it has no size, because the earlier number may be 0. */
    public boolean none() {
        return then.lower() == 0;
    }

    /** The change as a part of the first number, with so many decimals; empty when what is hidden could change it. */
    public Optional<BigDecimal> exact(int decimals) {
        ExactSpan change = ExactSpan.change(then, now);
        return change == null || !then.exact() || !now.exact()
                ? Optional.empty()
                : Optional.of(change.lower().rounded(decimals));
    }

    /** The change as a whole percentage, or as {@code 95% to 99%}; empty when it has no size. */
    public String percent() {
        ExactSpan change = ExactSpan.change(then, now);
        return change == null ? "" : Written.whole(true).words(change);
    }
}
