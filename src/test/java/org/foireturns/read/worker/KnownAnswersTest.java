package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {
    private final KnownAnswers answers = new KnownAnswers(10);

    @Test
    void anAnswerIsGivenOnceAndForgotten() {
        answers.keep(task("a"), new byte[6]);

        assertThat(answers.take(task("a"))).hasSize(6);
        assertThat(answers.take(task("a"))).isNull();
    }

    @Test
    void whatDoesNotFitIsNotKeptUntilThereIsRoom() {
        answers.keep(task("a"), new byte[6]);
        answers.keep(task("b"), new byte[5]);
        assertThat(answers.take(task("b"))).isNull();

        answers.take(task("a"));
        answers.keep(task("b"), new byte[5]);
        assertThat(answers.take(task("b"))).hasSize(5);
    }

    @Test
    void aLaterAnswerStandsInThePlaceOfTheEarlier() {
        answers.keep(task("a"), new byte[6]);
        answers.keep(task("a"), new byte[7]);

        assertThat(answers.take(task("a"))).hasSize(7);
        answers.keep(task("b"), new byte[10]);
        assertThat(answers.take(task("b"))).hasSize(10);
    }

    private static Task task(String name) {
        return new Task(Path.of("snapshot"), FileFormat.CSV, name, List.of());
    }
}
