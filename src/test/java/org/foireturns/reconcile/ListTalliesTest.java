package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.junit.jupiter.api.Test;

/** What lists come to is found by its category. */
class ListTalliesTest {
    private static ListTallies of(Given given) {
        ListTallies rows = new ListTallies();
        given.evidence().observations().forEach(rows::add);
        return rows;
    }

    @Test
    void aBandTakesInTheAgesWithinIt() {
        ListTallies rows = of(new Given()
                .request("2025")
                .force("gwent")
                .listed("all", "12", "all", "4")
                .listed("all", "13", "all", "5")
                .listed("all", "16", "all", "6"));

        assertThat(rows.of(Dimension.VICTIM_AGE, "12-15")).hasSize(2);
        assertThat(rows.of(Dimension.VICTIM_AGE, "16")).hasSize(1);
        assertThat(rows.of(Dimension.VICTIM_AGE, "17")).isEmpty();
    }

    @Test
    void aCategoryAloneGoesBeforeThoseThatAreSplitFurther() {
        ListTallies rows = of(new Given()
                .request("2025")
                .force("gwent")
                .listed("female", "12", "kik", "1")
                .listed("female", "all", "all", "9")
                .listed("all", "all", "all", "10")
                .listed("all", "all", "kik", "3"));

        assertThat(rows.of(Dimension.VICTIM_GENDER, "female")).hasSize(1);
        assertThat(rows.of(Dimension.PLATFORM, "kik")).hasSize(1);
        assertThat(rows.of(Dimension.TOTAL, "all")).hasSize(1);
        assertThat(rows.of(Dimension.VICTIM_AGE, "12")).hasSize(1);
    }
}
