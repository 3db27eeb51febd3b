package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static Look look(View view, double worth, double handicap) {
        return new Look(view, false, false, 1, Weight.of(worth), handicap);
    }

    private static final Look PLAIN = look(View.AS_IT_STANDS, 2, 0);

    private static Choice of(Look... looks) {
        Choice choice = new Choice(looks[0], null);
        for (int i = 1; i < looks.length; i++) {
            choice = Choice.between(choice, looks[i]);
        }
        return choice;
    }

    @Test
    void theFirstLookWinsOverNone() {
        assertThat(Choice.between(null, PLAIN)).isEqualTo(new Choice(PLAIN, null));
    }

    @Test
    void theBetterOneWinsAndTheOtherIsNext() {
        Look better = look(View.TURNED, 3, 0.25);
        assertThat(of(PLAIN, better)).isEqualTo(new Choice(better, PLAIN));
    }

    @Test
    void ofTwoThatAreEquallyGoodTheEarlierWins() {
        Look equal = look(View.TURNED, 2, 0);
        assertThat(of(PLAIN, equal)).isEqualTo(new Choice(PLAIN, equal));
    }

    @Test
    void aBetterOneThatIsNotClearlyBetterIsNext() {
        Look little = look(View.TURNED, 2.2, 0.25);
        assertThat(of(PLAIN, little)).isEqualTo(new Choice(PLAIN, little));
    }

    @Test
    void theBestOfTheOthersIsNextWheneverItComes() {
        Look poor = look(View.FROM_BELOW, 0, 0.25);
        Look fair = look(View.TURNED, 1, 0.25);
        assertThat(of(PLAIN, fair, poor).next()).isEqualTo(fair);
        assertThat(of(PLAIN, poor, fair).next()).isEqualTo(fair);
    }
}
