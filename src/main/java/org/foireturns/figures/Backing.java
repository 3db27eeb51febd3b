package org.foireturns.figures;

import java.util.Collection;
import org.foireturns.model.Range;

/** What stands behind a number, as its sentence says it. */
final class Backing {
    /** Below so many, a percentage is told together with what it is of. */
    private static final long FEW = 100;

    private Backing() {}

    /** So many forces that named one thing each: {@code 19 of 45 forces}. */
    static String of(Collection<String> forces, Ground ground) {
        return forces.size() + " of " + ground.area().forces().size() + " forces";
    }

    /**
     * A share of those known: {@code 2,111 of 7,263 offences, in 44 of 45 forces}.
     *
     * @param share of forces that gave all categories
     * @param total of all offences
     */
    static String ofShare(Tally share, Tally total, Ground ground) {
        String known = Numbers.words(share.base());
        return (total.empty() ? known : known + " of " + Numbers.words(total.value()) + " offences") + ", in "
                + ground.coverage(share);
    }

    /** Whether a percentage of it says less than the number itself. */
    static boolean few(Range number) {
        return number.lower() < FEW;
    }
}
