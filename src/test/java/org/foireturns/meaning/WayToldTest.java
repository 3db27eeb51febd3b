package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.explain.Choice;
import org.foireturns.explain.Look;
import org.foireturns.explain.View;
import org.foireturns.explain.Weight;
import org.junit.jupiter.api.Test;

class WayToldTest {
    private static final Weight GOOD = new Weight(4, 14, 14, 0, 4, 4, 0);
    private static final Weight POOR = new Weight(1.25, 14, 6, 1, 0, 0, 2);

    private static Look look(View view, Weight weight) {
        return new Look(view, false, false, 1, weight, 0);
    }

    @Test
    void saysBothWaysWithTheirEvidence() {
        assertThat(WayTold.of(new Choice(look(View.AS_IT_STANDS, GOOD), look(View.TURNED, POOR))))
                .isEqualTo(
                        "Read as it stands: 14 of 14 numbers are understood, 4 of 4 sums close (score 4.00)."
                                + " The next best, turned, with its heads at the side: 6 of 14 numbers are understood,"
                                + " 1 of them with the meaning of another one, no sums to check, 2 cells left over (score 1.25).");
    }

    @Test
    void saysWhyABetterOneWasNotTaken() {
        assertThat(WayTold.of(new Choice(look(View.AS_IT_STANDS, POOR), look(View.TURNED, GOOD))))
                .endsWith(" That is not better by enough: another way than the plain one must be clearly better to be"
                        + " taken.");
    }

    @Test
    void saysWhereTheOtherComesToTheSame() {
        assertThat(WayTold.of(new Choice(look(View.AS_IT_STANDS, GOOD), look(View.TURNED, GOOD))))
                .endsWith("(score 4.00). It comes to the same turned, with its heads at the side.");
    }

    @Test
    void saysWhereThereIsNoOther() {
        Weight one = new Weight(2, 1, 1, 0, 1, 1, 1);
        assertThat(WayTold.of(new Choice(look(View.IN_STEPS, one), null)))
                .isEqualTo("Read in steps, with labels that go in row by row: 1 of 1 number is understood,"
                        + " 1 of 1 sum closes, 1 cell left over (score 2.00). There is no other way to read it.");
    }

    @Test
    void saysWhereNumbersAreHeadsOrLabelsAndTablesStandTogether() {
        Look numbers = new Look(View.FROM_BELOW, true, true, 3, GOOD, 0);
        assertThat(WayTold.of(new Choice(numbers, null)))
                .startsWith("Read from below, with labels under their numbers, the numbers of its first row as heads,"
                        + " the numbers of its first column as labels, as one of 3 tables that stand together: ");
    }

    @Test
    void saysNothingWhereNothingWasChosen() {
        assertThat(WayTold.of(null)).isEmpty();
    }
}
