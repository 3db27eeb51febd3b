package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.job.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            never,    CLEAR,     0
            never,    QUESTIONS, 0
            never,    BLOCKED,   0
            question, CLEAR,     0
            question, QUESTIONS, 10
            question, BLOCKED,   20
            error,    CLEAR,     0
            error,    QUESTIONS, 0
            error,    BLOCKED,   20
            """)
    void theStatusSaysHowThingsStandAsFarAsAskedFor(String level, Standing standing, int status) {
        assertThat(FailOn.of(level).status(standing).code()).isEqualTo(status);
    }
}
