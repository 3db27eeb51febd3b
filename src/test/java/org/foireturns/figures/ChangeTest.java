package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void twoNumbersHaveOneChange() {
        Change change = new Change(Range.exactly(8), Range.exactly(9));

        assertThat(change.exact(6)).hasValueSatisfying(part -> assertThat(part).isEqualByComparingTo("0.125"));
        assertThat(change.percent()).isEqualTo("13%");
    }

    @Test
    void aWithheldNumberGivesARange() {
        Change change = new Change(Range.exactly(10), new Range(10, 14L));

        assertThat(change.exact(6)).isEmpty();
        assertThat(change.percent()).isEqualTo("0% to 40%");
    }

    @Test
    void fromWhatMayBeNothingThereIsNoChange() {
        Change change = new Change(new Range(0, 4L), Range.exactly(9));

        assertThat(change.none()).isTrue();
        assertThat(change.percent()).isEmpty();
    }
}
