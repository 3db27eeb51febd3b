package org.foireturns.figures;

import java.util.Collection;
import org.foireturns.model.Range;

/**
 * Whether a number may be printed without saying what it rests on.
 *
 * @param weak whether so little stands behind it that the sentence must say how much
 * @param words what stands behind it: {@code 5 of 45 forces}
 */
record Backing(boolean weak, String words) {
    /** Below so many, a percentage is told together with what it is of. */
    private static final long FEW = 100;

    private static final Fraction HALF = Fraction.of(1, 2);

    /** A number of forces that gave it for every year. */
    static Backing of(Tally tally, Ground ground, Enough enough) {
        return new Backing(
                !enough.are(tally.full().size(), ground.area().forces().size()), ground.coverage(tally));
    }

    /** So many forces that named one thing each. */
    static Backing of(Collection<String> forces, Ground ground, Enough enough) {
        int all = ground.area().forces().size();
        return new Backing(!enough.are(forces.size(), all), forces.size() + " of " + all + " forces");
    }

    /**
     * A share of those known: it is weak too when less than half of the offences are known, or few at all.
     *
     * @param share of forces that gave all categories
     * @param total of all offences
     */
    static Backing ofShare(Tally share, Tally total, Ground ground, Enough enough) {
        Backing forces = of(share, ground, enough);
        Range known = share.base();
        Range all = total.value();
        Long most = known.upper();
        boolean low = most == null
                || (all.lower() > 0 && Fraction.of(most, all.lower()).compareTo(HALF) < 0);
        String counts = total.empty()
                ? Numbers.words(known)
                : "%s of %s offences".formatted(Numbers.words(known), Numbers.words(all));
        return new Backing(forces.weak || low || few(known), forces.weak ? counts + ", in " + forces.words : counts);
    }

    /** Whether a percentage of it says less than the number itself. */
    static boolean few(Range number) {
        return number.lower() < FEW;
    }
}
