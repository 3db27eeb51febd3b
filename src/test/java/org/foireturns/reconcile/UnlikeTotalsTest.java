package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnlikeTotalsTest {
    /** Each total with how many others leave out what is not held. */
    private static List<String> unlike(Given given) {
        return UnlikeTotals.among(new TableTotals(given.cells(), Rejections.of(given.evidence())).sums())
                .entrySet()
                .stream()
                .map(each -> each.getKey().total().provenance().cells() + " " + each.getValue())
                .sorted()
                .toList();
    }

    @Test
    void oneIsMoreThanItsPartsWhileMostAreNot() {
        assertThat(unlike(new Given().table("""
                        0-11 12-15 all
                female  3    n/a   3
                male    2    n/a   2
                unknown 4    n/a   5
                """))).containsExactly("D4 2");
    }

    @Test
    void asManyThatAreMoreAreNoException() {
        assertThat(unlike(new Given().table("""
                        0-11 12-15 all
                female  3    n/a   3
                unknown 4    n/a   5
                """))).isEmpty();
    }

    @Test
    void totalsOfTablesThatHoldEverythingAreNotLookedAt() {
        assertThat(unlike(new Given().table("""
                        0-11 12-15 all
                female  3    0     3
                male    2    0     2
                unknown 4    n/a   5
                """))).isEmpty();
    }

    @Test
    void aRejectedPartMayBeTheReason() {
        assertThat(unlike(new Given().table("""
                        0-11 12-15 16+ all
                female  3    n/a   0   3
                male    2    n/a   0   2
                unknown 4    n/a   ?   5
                """))).isEmpty();
    }

    @Test
    void totalsOfAnotherSheetAreMadeInAnotherWay() {
        assertThat(unlike(new Given().table("""
                        0-11 12-15 all
                female  3    n/a   3
                male    2    n/a   2
                """).sheet("Other").table("""
                        0-11 12-15 all
                unknown 4    n/a   5
                """))).isEmpty();
    }
}
