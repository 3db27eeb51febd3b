package org.foireturns.figures;

import java.util.Objects;

/** How many different known categories were recorded at least once. */
final class DistinctCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Distribution all = Distribution.of(ground.view(), ground.area(), subject.period(), subject.dimension());
        if (all.numbers().isEmpty()) {
            return Measured.nothing(
                    "No force gave a known category for " + subject.period().words() + ".");
        }
        long surely = all.numbers().values().stream()
                .filter(number -> number.lower() > 0)
                .count();
        long possibly = all.numbers().values().stream()
                .filter(number -> !Objects.equals(number.upper(), 0L))
                .count();
        return new Measured(
                ExactSpan.between(surely, possibly),
                all.forces().size() + " of " + ground.area().forces().size() + " forces",
                "Counted are the categories recorded at least once.",
                Source.of(Source.VALUE, all.cells()));
    }
}
