package org.foireturns.reconcile;

import java.util.Comparator;
import java.util.OptionalLong;
import org.foireturns.model.Range;

/**
 * One request's answer for a number that several requests about an offence answer.
 *
 * @param standing whether this is the latest, which stands
 */
public record Revision(String offence, Standing answer, boolean standing) {
    /** By number, the earlier request first. */
    public static final Comparator<Revision> IN_ORDER = Comparator.comparing(Revision::offence)
            .thenComparing(each -> each.answer.force())
            .thenComparing(each -> each.answer.period())
            .thenComparing(each -> each.answer.dimension())
            .thenComparing(each -> each.answer.category())
            .thenComparing(each -> each.answer.request());

    /** Whether another request's answer is for the same number. */
    public boolean isFor(Revision other) {
        return offence.equals(other.offence)
                && answer.force().equals(other.answer.force())
                && answer.period().equals(other.answer.period())
                && answer.dimension() == other.answer.dimension()
                && answer.category().equals(other.answer.category());
    }

    /** By how much it is more than an earlier answer; empty when a part of either is withheld. */
    public OptionalLong moreThan(Revision earlier) {
        Range was = earlier.answer.value();
        Range now = answer.value();
        return now.exact() && was.exact() ? OptionalLong.of(now.lower() - was.lower()) : OptionalLong.empty();
    }
}
