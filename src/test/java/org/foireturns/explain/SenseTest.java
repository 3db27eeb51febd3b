package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class SenseTest {
    @Test
    void aHeadNamesAnAxisAndIsNoEntryOfOne() {
        assertThat(of("Gender").isHead()).isTrue();
        assertThat(of("Female").isHead()).isFalse();
        assertThat(of("Total").isHead()).isFalse();
        assertThat(of("Offences").isHead()).isFalse();
    }

    @Test
    void anEntryIsOfAKindOrMayStandAnywhere() {
        assertThat(of("Female").isEntry()).isTrue();
        assertThat(of("Unknown").isEntry()).isTrue();
        assertThat(of("Gender").isEntry()).isFalse();
    }

    @Test
    void aNameIsKnownAndOtherWordsAreNot() {
        assertThat(of("Gender").known()).isTrue();
        assertThat(of("Unknown").known()).isTrue();
        assertThat(of("Offences").known()).isFalse();
    }

    @Test
    void aNameIsOfTheAxisOfItsEntries() {
        assertThat(of("Gender").namesAxisOf(of("Female"))).isTrue();
        assertThat(of("Gender").namesAxisOf(of("Kik"))).isFalse();
        assertThat(of("Female").sharesKind(of("Male"))).isTrue();
        assertThat(of("Female").sharesKind(of("Kik"))).isFalse();
    }

    @Test
    void aQuestionThatTellsItsAnswerGovernsNothing() {
        assertThat(of("Youngest girl: 9").answersItself()).isTrue();
        assertThat(of("Youngest victim").answersItself()).isFalse();
        assertThat(of("Female").answersItself()).isFalse();
    }

    private static Sense of(String text) {
        return new DrawnSenses().of(Cell.text(new Address(0, 0), text, Style.PLAIN));
    }
}
