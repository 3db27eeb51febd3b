package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.junit.jupiter.api.Test;

class CountedTest {
    private final Edition edition = EditionSample.edition();
    private final Counted counted = Counted.in(edition);

    @Test
    void holdsEachForceOfWhichSomethingWasCounted() {
        assertThat(edition.evidence().observations()).isNotEmpty();
        for (Observation each : edition.evidence().observations()) {
            assertThat(counted.holds(Request.open(each.request(), "71/17"), each.force()))
                    .isTrue();
        }
    }

    @Test
    void holdsNoOther() {
        Observation first = edition.evidence().observations().get(0);
        assertThat(counted.holds(Request.open(first.request(), "71/17"), "nobody"))
                .isFalse();
        assertThat(counted.holds(Request.open("1999", "71/17"), first.force())).isFalse();
    }
}
