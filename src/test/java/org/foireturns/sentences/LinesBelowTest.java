package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class LinesBelowTest {
    private final LinesBelow below = new LinesBelow(Grammars.ofConfig());

    private static List<Cell> lines(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(row -> Cell.text(new Address(row, 0), texts[row], Style.PLAIN))
                .toList();
    }

    @Test
    void partsComeToTheNumberAboveThem() {
        assertThat(below.heads(lines("Female: 60", "12-15 41", "Age not known: 19"), 0))
                .isTrue();
        assertThat(below.heads(lines("Female: 60", "12-15 41", "16+ 18"), 0)).isFalse();
        assertThat(below.heads(lines("Female: 60", "12-15 60"), 0)).isFalse();
        assertThat(below.heads(lines("Female: 60", "Male 41", "Not known 19"), 0))
                .isFalse();
    }

    @Test
    void agesBetweenTwoGendersMayBeParts() {
        assertThat(below.mayHead(lines("Female: 60", "12-15 41", "Male: 3"), 0)).isTrue();
        assertThat(below.mayHead(lines("Female: 60", "Male: 3", "12-15 41"), 0)).isFalse();
        assertThat(below.mayHead(lines("Female: 60", "12-15 41"), 0)).isFalse();
    }

    @Test
    void anUnknownOneIsOfItsAxis() {
        assertThat(below.entry(lines("Gender not recorded: 9"), 0)).containsExactly(Axis.VICTIM_GENDER);
        assertThat(below.entry(lines("Thank you."), 0)).isEmpty();
    }
}
