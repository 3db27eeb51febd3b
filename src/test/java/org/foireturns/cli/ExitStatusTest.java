package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.report.Readiness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            never,    READY,     0
            never,    QUESTIONS, 0
            never,    BLOCKED,   0
            question, READY,     0
            question, QUESTIONS, 10
            question, BLOCKED,   20
            error,    READY,     0
            error,    QUESTIONS, 0
            error,    BLOCKED,   20
            """)
    void theStatusSaysHowThingsStandAsFarAsAskedFor(String level, Readiness readiness, int status) {
        assertThat(FailOn.of(level).status(readiness).code()).isEqualTo(status);
    }
}
