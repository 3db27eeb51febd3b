package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {
    private final Field field = Drawn.field("""
            | Gender |
            | Female |
            | Kik    |
            | Male   |
            """);
    private final Line line = new Line(Line.Kind.STUB, field.row(0).get(0).cell());

    @Test
    void eachLevelOfAnOutlineIsALineAndTheHeadSpeaksOfTheOutermost() {
        Entry female = line.add(field.row(1).get(0), null);
        Entry kik = line.add(field.row(2).get(0), female);
        Entry male = line.add(field.row(3).get(0), null);
        assertThat(line.levels()).hasSize(2);
        assertThat(line.levels().get(0).entries()).containsExactly(female, male);
        assertThat(line.levels().get(0).head()).isEqualTo(line.head());
        assertThat(line.levels().get(1).entries()).containsExactly(kik);
        assertThat(line.levels().get(1).head()).isNull();
    }

    @Test
    void aLineOfOneLevelIsItsOwn() {
        Entry outside = new Line(Line.Kind.HEADS, null).add(field.row(1).get(0), null);
        line.add(field.row(2).get(0), outside);
        line.add(field.row(3).get(0), null);
        assertThat(line.levels()).containsExactly(line);
    }

    @Test
    void thePathOfALabelBeginsWithTheOutermost() {
        Entry female = line.add(field.row(1).get(0), null);
        Entry kik = line.add(field.row(2).get(0), female);
        assertThat(kik.path()).containsExactly(female, kik);
    }
}
