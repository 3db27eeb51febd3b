package org.foireturns.figures;

import java.util.List;
import org.foireturns.model.Period;

/** By how much the number changed of the forces that can be compared: those with a number in both periods. */
final class LikeForLikeCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Period then = subject.baseline();
        if (then == null) {
            return Measured.nothing("The claim does not say what the change is measured from.");
        }
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        return between(category, then, subject.period(), ground);
    }

    static Measured between(Category category, Period then, Period now, Ground ground) {
        Tally before = Tally.count(ground.view(), ground.area(), then, category);
        Tally after = Tally.count(ground.view(), ground.area(), now, category);
        ComparedForces alike = ComparedForces.of(category, then, now, ground);
        List<String> panel = alike.forces();
        String leftOut = Ground.text(ground.gaps(after), ground.gaps(before));
        if (panel.isEmpty()) {
            return Measured.nothing(Ground.text("No force gave a number for both periods.", leftOut));
        }
        Ground compared = ground.on(ground.area().only(panel));
        Measured change = ChangeCheck.between(category, then, now, compared);
        String members = panel.size() == ground.area().forces().size()
                ? "All forces can be compared."
                : "Compared: the " + panel.size() + " of "
                        + ground.area().forces().size()
                        + " forces with a number in both periods: "
                        + String.join(
                                ", ", panel.stream().map(ground.forces()::name).toList()) + ".";
        return change.figure() == null
                ? change
                : new Measured(
                        change.figure(),
                        change.base(),
                        Ground.text(members, leftOut, alike.largestInfluence()),
                        change.sources());
    }
}
