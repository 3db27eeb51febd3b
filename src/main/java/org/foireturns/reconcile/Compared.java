package org.foireturns.reconcile;

import java.util.List;
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
    Compared {
        parts = named(at, parts);
    }

    /** Parts on another sheet than the total are told with it: {@code the sum of B6:B9 on Platform}. */
    private static Side named(Place at, Side parts) {
        List<String> sheets = parts.cells().stream()
                .map(cell -> cell.provenance().sheet())
                .distinct()
                .toList();
        return sheets.size() != 1 || at.sheet() == null || sheets.get(0).equals(at.sheet())
                ? parts
                : new Side(parts.words() + " on " + sheets.get(0), parts.value(), parts.cells());
    }

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
