package org.foireturns.reconcile;

import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.finding.AddsUpWithSuppression;
import org.foireturns.model.finding.DoesNotAddUp;
import org.foireturns.model.finding.PartsExceedTotal;
import org.foireturns.model.finding.PlatformsFallShort;
import org.foireturns.model.finding.TotalUnlikeOthers;
import org.foireturns.model.finding.UnitsDiffer;
import org.foireturns.model.finding.VictimsFallShort;
import org.foireturns.reconcile.TieOut.Side;

/**
 * A total beside what it was compared with, and what can be said of the two.
 *
 * @param force its name
 */
record Compared(Place at, String force, Period period, Side total, Side parts) {
    AddsUpWithSuppression addUpWithSuppression() {
        return new AddsUpWithSuppression(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words());
    }

    DoesNotAddUp doNotAddUp() {
        return new DoesNotAddUp(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words(),
                total.value().gap(parts.value()));
    }

    /** They agree by themselves, and not beside the other totals of the return. */
    DoesNotAddUp contradict(long distance) {
        return new DoesNotAddUp(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words() + ", with the other totals of the return in mind,",
                parts.value().words(),
                distance);
    }

    PartsExceedTotal exceed() {
        return new PartsExceedTotal(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words());
    }

    PlatformsFallShort fallShort(long difference) {
        return new PlatformsFallShort(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words(),
                difference);
    }

    VictimsFallShort victimsFallShort() {
        return new VictimsFallShort(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words(),
                total.value().gap(parts.value()));
    }

    UnitsDiffer unitsDiffer() {
        return new UnitsDiffer(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words());
    }

    TotalUnlikeOthers unlike(int others) {
        return new TotalUnlikeOthers(
                at,
                force,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words(),
                others);
    }
}
