package org.foireturns.figures;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Period;

/**
 * The earlier year from which a change up to the latest is measured, and how far the two years can be compared.
 *
 * @param before the numbers of all forces in the earlier year
 * @param after those of the later one
 * @param asked how many forces the sentences are about
 * @param overAll whether enough forces gave a number in each of the years to compare all with all
 */
record Baseline(Period period, ComparedForces panel, Tally before, Tally after, int asked, boolean overAll) {

    /**
     * The earliest year on file in which enough forces can be compared with the latest. Where there is none, the one in
     * which the most can: a year that a single force wrote of beside the others is not what all are measured from.
     */
    static Optional<Baseline> of(Ground ground, Period latest, Enough enough) {
        List<Baseline> all = ground.view().periods(ground.area().forces()).stream()
                .filter(period -> period.kind() == latest.kind() && period.compareTo(latest) < 0)
                .map(period -> between(period, latest, ground, enough))
                .toList();
        int most = all.stream().mapToInt(Baseline::compared).max().orElse(0);
        int asked = ground.area().forces().size();
        return all.stream()
                .filter(each -> enough.are(each.compared(), asked))
                .findFirst()
                .or(() -> all.stream().filter(each -> each.compared() == most).findFirst());
    }

    private static Baseline between(Period then, Period now, Ground ground, Enough enough) {
        Tally before = Tally.count(ground.view(), ground.area(), then, Category.total());
        Tally after = Tally.count(ground.view(), ground.area(), now, Category.total());
        ComparedForces panel = ComparedForces.of(Category.total(), then, now, ground);
        int asked = ground.area().forces().size();
        return new Baseline(
                then,
                panel,
                before,
                after,
                asked,
                enough.are(before.full().size(), asked)
                        && enough.are(after.full().size(), asked));
    }

    /** {@code the 44 of 45 forces of the United Kingdom}: those with a number in both years. */
    String comparable(String whose) {
        return "the %d of %d forces %s".formatted(compared(), asked, whose);
    }

    /** {@code 45 of 45 in 2017/18, 44 of 45 in 2024/25}: the forces with a number in each year. */
    String answering() {
        return "%d of %d in %s, %d of %d in %s"
                .formatted(
                        before.forces().size(),
                        asked,
                        panel.then().words(),
                        after.forces().size(),
                        asked,
                        panel.now().words());
    }

    private int compared() {
        return panel.forces().size();
    }

    /** {@code rose by 99% between 2017/18 and 2024/25}; of few offences with the numbers themselves. */
    String words(String movement, boolean alike) {
        Tally then = alike ? panel.count(panel.then()) : before;
        Tally now = alike ? panel.count(panel.now()) : after;
        boolean few = Backing.few(then.value()) || Backing.few(now.value());
        return "%s between %s and %s%s"
                .formatted(
                        movement,
                        panel.then().words(),
                        panel.now().words(),
                        few
                                ? ", from %s to %s".formatted(Numbers.words(then.value()), Numbers.words(now.value()))
                                : "");
    }
}
