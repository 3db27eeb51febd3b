package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/** Whether a period's number exceeds that of every other period of the same length on file. */
final class RecordCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        Tally own = Tally.count(ground.view(), ground.area(), subject.period(), category);
        if (own.empty()) {
            return Measured.nothing(
                    "No force gave a number for " + subject.period().words() + ".");
        }
        NavigableMap<Period, Tally> others = new TreeMap<>();
        for (Period period : ground.view().periods(ground.area().forces())) {
            if (sameLength(period, subject.period())) {
                Tally tally = Tally.count(ground.view(), ground.area(), period, category);
                if (!tally.empty()) {
                    others.put(period, tally);
                }
            }
        }
        if (others.isEmpty()) {
            return Measured.nothing("No other period of the same length is on file.");
        }
        boolean surely = others.values().stream().allMatch(other -> surelyLess(other.value(), own.value()));
        boolean possibly = others.values().stream().allMatch(other -> possiblyLess(other.value(), own.value()));
        return new Measured(
                ExactSpan.between(surely ? 1 : 0, possibly ? 1L : 0L),
                "%s in %s, %s"
                        .formatted(Numbers.words(own.value()), subject.period().words(), ground.coverage(own)),
                reason(subject, others, ground),
                Source.both(
                        Source.of(Source.VALUE, own.cells()),
                        others.values().stream()
                                .flatMap(other -> Source.of(Source.BASELINE, other.cells()).stream())
                                .toList()));
    }

    private static String reason(Subject subject, NavigableMap<Period, Tally> others, Ground ground) {
        List<String> compared = new ArrayList<>();
        others.forEach((period, tally) -> compared.add(
                period.words() + ": " + Numbers.words(tally.value()) + " (" + ground.coverage(tally) + ")"));
        List<Period> absent = new ArrayList<>();
        Period first = others.firstKey().compareTo(subject.period()) < 0 ? others.firstKey() : subject.period();
        Period last = others.lastKey().compareTo(subject.period()) > 0 ? others.lastKey() : subject.period();
        for (Period year = first; year.start().isBefore(last.start()); year = next(year)) {
            if (!others.containsKey(year) && !year.equals(subject.period())) {
                absent.add(year);
            }
        }
        return "Compared with " + String.join("; ", compared) + "."
                + (absent.isEmpty() ? "" : " Not on file: " + Ground.periods(absent) + ".");
    }

    private static Period next(Period year) {
        return new Period(
                year.start().plusYears(1), year.end().plusDays(1).plusYears(1).minusDays(1));
    }

    private static boolean sameLength(Period other, Period own) {
        return !other.equals(own)
                && other.kind() == own.kind()
                && other.start().getMonth() == own.start().getMonth()
                && Math.abs(other.days() - own.days()) <= 1;
    }

    private static boolean surelyLess(Range other, Range own) {
        Long most = other.upper();
        return most != null && most < own.lower();
    }

    private static boolean possiblyLess(Range other, Range own) {
        Long most = own.upper();
        return most == null || other.lower() < most;
    }
}
