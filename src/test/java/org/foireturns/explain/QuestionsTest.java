package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsTest {
    @Test
    void belowHeadsTheNextQuestionOpensATableAndNoOther() {
        Questions questions = new Questions(new Rows(Drawn.field("""
                | Q1 Gender   |         |
                | Sex         | 2018/19 |
                | Female      | 3       |
                | Q2 Age      | 5       |
                | Q3 Platform |         |
                """)));
        questions.meet(0);
        questions.meet(1);
        questions.begin(true);
        questions.meet(2);
        assertThat(questions.nextOpensAt(2, true)).isFalse();
        assertThat(questions.nextOpensAt(3, true)).isTrue();
        assertThat(questions.nextOpensAt(4, true)).isFalse();
    }

    @Test
    void aQuestionBelowTheHeadsIsOneOfSeveralThatTheyHoldFor() {
        Questions questions = new Questions(new Rows(Drawn.field("""
                |             | 2018/19 |
                | Q1 Gender   |         |
                | Female      | 3       |
                | Q2 Age      |         |
                """)));
        questions.meet(0);
        questions.meet(1);
        questions.begin(true);
        questions.meet(2);
        assertThat(questions.nextOpensAt(3, true)).isFalse();
    }

    @Test
    void numbersInABodyWhoseHeadsStandUnderNoQuestionOpenNone() {
        Questions questions = questions();
        questions.begin(true);
        questions.meet(0);
        assertThat(questions.nextOpensAt(0, true)).isFalse();
    }

    @Test
    void withoutHeadsAnyLaterQuestionInALineOfItsOwnOpensATable() {
        Questions questions = questions();
        questions.begin(false);
        assertThat(questions.nextOpensAt(3, false)).isFalse();
        questions.meet(0);
        questions.meet(1);
        assertThat(questions.nextOpensAt(0, false)).isFalse();
        assertThat(questions.nextOpensAt(3, false)).isTrue();
        assertThat(questions.nextOpensAt(2, false)).isFalse();
    }

    private static Questions questions() {
        return new Questions(new Rows(Drawn.field("""
                | Q1 Gender   |        |
                | Female      | 3      |
                | Q2 Age      | 5      |
                | Q3 Platform |        |
                """)));
    }
}
